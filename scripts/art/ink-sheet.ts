/** The sheet being engraved, finer than the final print: ink or no ink at each point, with round stamps and filled shapes. */
import { noise } from './noise.ts';

export type Point = { readonly x: number; readonly y: number };

export type InkSheet = { readonly width: number; readonly height: number; readonly ink: Uint8Array };

export const newSheet = (width: number, height: number): InkSheet => ({
  width,
  height,
  ink: new Uint8Array(width * height),
});

/** Presses one round dot of ink (or of bare paper). */
export const stamp = (sheet: InkSheet, x: number, y: number, radius: number, value = 1): void => {
  const x0 = Math.max(0, Math.floor(x - radius));
  const x1 = Math.min(sheet.width - 1, Math.ceil(x + radius));
  const y0 = Math.max(0, Math.floor(y - radius));
  const y1 = Math.min(sheet.height - 1, Math.ceil(y + radius));
  const limit = radius * radius;
  for (let j = y0; j <= y1; j += 1) {
    for (let i = x0; i <= x1; i += 1) {
      const dx = i + 0.5 - x;
      const dy = j + 0.5 - y;
      if (dx * dx + dy * dy <= limit) sheet.ink[j * sheet.width + i] = value;
    }
  }
};

/** Fills a closed outline, optionally only where a mask allows. */
export const fillShape = (sheet: InkSheet, shape: readonly Point[], value: number, mask?: Uint8Array): void => {
  const ys = shape.map((p) => p.y);
  const y0 = Math.max(0, Math.floor(Math.min(...ys)));
  const y1 = Math.min(sheet.height - 1, Math.ceil(Math.max(...ys)));
  for (let y = y0; y <= y1; y += 1) {
    const crossings: number[] = [];
    shape.forEach((a, i) => {
      const b = shape[(i + 1) % shape.length]!;
      const at = y + 0.5;
      if (a.y <= at !== b.y <= at) crossings.push(a.x + ((at - a.y) / (b.y - a.y)) * (b.x - a.x));
    });
    crossings.sort((a, b) => a - b);
    for (let s = 0; s + 1 < crossings.length; s += 2) {
      const from = Math.max(0, Math.round(crossings[s]!));
      const to = Math.min(sheet.width, Math.round(crossings[s + 1]!));
      for (let x = from; x < to; x += 1) {
        const k = y * sheet.width + x;
        if (!mask || mask[k]) sheet.ink[k] = value;
      }
    }
  }
};

/** Gives the share of ink in each final pixel, 0..1, from a sheet `scale` times as fine. */
export const coverage = (sheet: InkSheet, scale: number): Float32Array => {
  const width = Math.floor(sheet.width / scale);
  const height = Math.floor(sheet.height / scale);
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let j = 0; j < scale; j += 1) {
        for (let i = 0; i < scale; i += 1) sum += sheet.ink[(y * scale + j) * sheet.width + x * scale + i]!;
      }
      out[y * width + x] = sum / (scale * scale);
    }
  }
  return out;
};

/** A slow waver for line widths, as of a hand-held graver. */
export const waver = (x: number, y: number, seed: number): number => noise(x / 22, y / 22, seed);
