/** Writes pictures as PNG, and as AVIF and WebP by the avifenc and cwebp tools. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import type { Raster } from './raster.ts';

const chunk = (type: string, body: Uint8Array): Buffer => {
  const out = Buffer.alloc(body.length + 12);
  out.writeUInt32BE(body.length, 0);
  out.write(type, 4, 'latin1');
  out.set(body, 8);
  out.writeUInt32BE(crc32(out.subarray(4, body.length + 8)), body.length + 8);
  return out;
};

/** Packs a picture as PNG; an opaque one loses its alpha channel. */
export const toPng = (r: Raster, opaque: boolean): Buffer => {
  const channels = opaque ? 3 : 4;
  const rows = Buffer.alloc(r.height * (r.width * channels + 1));
  for (let y = 0; y < r.height; y += 1) {
    for (let x = 0; x < r.width; x += 1) {
      for (let c = 0; c < channels; c += 1)
        rows[y * (r.width * channels + 1) + 1 + x * channels + c] = r.data[(y * r.width + x) * 4 + c]!;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(r.width, 0);
  head.writeUInt32BE(r.height, 4);
  head[8] = 8;
  head[9] = opaque ? 2 : 6;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
};

/** How well to keep a picture, 0 to 100; the encoder of AVIF tries the less, the greater its speed. */
export type Quality = { readonly avif: number; readonly webp: number; readonly speed?: number };

const run = (command: string, args: readonly string[]): void => {
  const result = spawnSync(command, [...args], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${command} failed: ${result.stderr || String(result.error)}`);
};

/** Encodes one PNG file as `<path>.avif` and `<path>.webp`. */
export const encodePng = (png: string, path: string, quality: Quality): void => {
  // Quality 0..100 becomes the encoder's constant-quality level 63..0.
  const level = Math.round((100 - quality.avif) * 0.63);
  run('avifenc', [
    '--min',
    '0',
    '--max',
    '63',
    '--minalpha',
    '0',
    '--maxalpha',
    '24',
    '-a',
    'end-usage=q',
    '-a',
    `cq-level=${level}`,
    '-a',
    'tune=ssim',
    '-s',
    String(quality.speed ?? 3),
    '-y',
    '420',
    '-j',
    '1',
    png,
    `${path}.avif`,
  ]);
  run('cwebp', ['-quiet', '-m', '6', '-sharp_yuv', '-q', String(quality.webp), png, '-o', `${path}.webp`]);
};

/** Encodes a picture as `<path>.avif` and `<path>.webp`. */
export const encode = (r: Raster, path: string, quality: Quality, opaque = true): void => {
  const folder = mkdtempSync(join(tmpdir(), 'art-'));
  const png = join(folder, 'image.png');
  writeFileSync(png, toPng(r, opaque));
  encodePng(png, path, quality);
  rmSync(folder, { recursive: true });
};
