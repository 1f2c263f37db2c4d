/** Bakes the laid paper behind the printed sheets: one small tile that repeats without a seam. */
import { mkdirSync } from 'node:fs';
import { encode } from './encode.ts';
import { PAPER } from './materials.ts';
import { makeRandom } from './noise.ts';
import { newRaster, type Raster } from './raster.ts';
import { clamp, mix } from './vec.ts';

const SIZE = 384;
/** Laid wires run across every few pixels; chain lines run down, further apart. Both divide the tile evenly. */
const WIRE = 4;
const CHAIN = 96;

/** Makes slow noise that wraps round the tile, with `cells` cells to a side. */
const wrappedNoise = (cells: number, seed: number): ((x: number, y: number) => number) => {
  const random = makeRandom(seed);
  const grid = Float32Array.from({ length: cells * cells }, () => random());
  const at = (i: number, j: number): number =>
    grid[(((j % cells) + cells) % cells) * cells + (((i % cells) + cells) % cells)]!;
  return (x, y) => {
    const u = (x / SIZE) * cells;
    const v = (y / SIZE) * cells;
    const [i, j] = [Math.floor(u), Math.floor(v)];
    const s = (t: number): number => t * t * (3 - 2 * t);
    return mix(mix(at(i, j), at(i + 1, j), s(u - i)), mix(at(i, j + 1), at(i + 1, j + 1), s(u - i)), s(v - j));
  };
};

/** Draws a few short fibres into a map of darkness. */
const fibres = (count: number, seed: number): Float32Array => {
  const random = makeRandom(seed);
  const map = new Float32Array(SIZE * SIZE);
  for (let i = 0; i < count; i += 1) {
    let [x, y, way] = [random() * SIZE, random() * SIZE, random() * 6.283];
    const bend = (random() - 0.5) * 0.14;
    const depth = random() < 0.6 ? 0.05 : -0.035;
    for (let step = 0; step < 8 + random() * 14; step += 1) {
      map[(((Math.round(y) % SIZE) + SIZE) % SIZE) * SIZE + (((Math.round(x) % SIZE) + SIZE) % SIZE)] = depth;
      way += bend;
      x += Math.cos(way);
      y += Math.sin(way);
    }
  }
  return map;
};

/** Draws the tile. */
export const paperTile = (): Raster => {
  const out = newRaster(SIZE, SIZE);
  const clouds = wrappedNoise(5, 3);
  const mottle = wrappedNoise(24, 8);
  const threads = fibres(26, 5);
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) {
      const wire = Math.cos((y / WIRE) * 6.2832) * 0.009;
      const chain = Math.exp(-(((((x + CHAIN / 2) % CHAIN) - CHAIN / 2) / 1.3) ** 2)) * 0.026;
      const level =
        1 + (clouds(x, y) - 0.5) * 0.05 + (mottle(x, y) - 0.5) * 0.022 + wire - chain - threads[y * SIZE + x]!;
      const k = (y * SIZE + x) * 4;
      for (let c = 0; c < 3; c += 1) out.data[k + c] = Math.round(clamp(PAPER[c]! * level, 0, 255));
      out.data[k + 3] = 255;
    }
  }
  return out;
};

export const bakePaper = (out: string): void => {
  mkdirSync(out, { recursive: true });
  encode(paperTile(), `${out}/paper`, { avif: 72, webp: 76 });
};
