/** Bakes the church: renders it in Blender, engraves it in Python, encodes it, and writes where people and things go. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodePng } from './encode.ts';

/** These repeat the camera of church/build_scene.py. */
const CAMERA = { width: 1366, height: 520, eye: 4.6, focal: 812, horizon: 214 };

/** Depth of each bench row, nearest first, with the columns its two left-hand blocks run between and the seats each holds. */
const ROWS = [
  { depth: 13.4, outer: [4, 206], inner: [346, 588], seats: [4, 5] },
  { depth: 15.3, outer: [22, 212], inner: [384, 592], seats: [4, 5] },
  { depth: 17.5, outer: [58, 222], inner: [424, 596], seats: [4, 4] },
] as const;

/** A standing figure is this tall at 1x, and stands this tall against the benches, less than life for the sake of the view. */
const FIGURE = { pixels: 98, metres: 1.58 };
const BENCH_HEIGHT = 0.41;
const CANDLE_X = 0.66;

const round = (n: number): number => Math.round(n * 100) / 100;
const rowOf = (depth: number, height = 0): number =>
  Math.round(CAMERA.horizon + ((CAMERA.eye - height) * CAMERA.focal) / depth);
const columnOf = (x: number, depth: number): number => Math.round(CAMERA.width / 2 + (x * CAMERA.focal) / depth);
const scaleAt = (depth: number): number => round(((CAMERA.focal / depth) * FIGURE.metres) / FIGURE.pixels);

/** Lays out the hall in 1x pixels: y is where feet stand; seated figures share it. */
export const hallLayout = (): unknown => {
  const blocks = [0, 1, 2, 3].map((block) => ({
    rows: ROWS.map((row) => {
      const outer = block === 0 || block === 3;
      const [a, b] = outer ? row.outer : row.inner;
      const [from, to] = block < 2 ? [a, b] : [CAMERA.width - b, CAMERA.width - a];
      const feet = row.depth - 0.35;
      return {
        y: rowOf(feet),
        from: from + 8,
        to: to - 8,
        scale: scaleAt(feet),
        seatY: rowOf(row.depth, BENCH_HEIGHT),
        seats: row.seats[outer ? 0 : 1],
      };
    }),
    faces: block < 2 ? 'right' : 'left',
  }));
  const depth = 14.4;
  const [near, far] = [depth - 0.625, depth + 0.625];
  return {
    width: CAMERA.width,
    height: CAMERA.height,
    horizon: CAMERA.horizon,
    figureHeight: FIGURE.pixels,
    blocks,
    table: {
      top: [
        [columnOf(-1.55, far), rowOf(far, 0.92)],
        [columnOf(1.55, far), rowOf(far, 0.92)],
        [columnOf(1.55, near), rowOf(near, 0.92)],
        [columnOf(-1.55, near), rowOf(near, 0.92)],
      ],
      feetY: rowOf(near),
      // Where the cut-out picture of the table lies, over whoever sits behind it.
      cutout: { x: 570, y: 390, w: 228, h: 100 },
    },
    chair: {
      x: CAMERA.width / 2,
      y: rowOf(depth + 1.6, 0.42),
      seatY: rowOf(depth + 1.65, 0.63),
      scale: scaleAt(depth + 1.6),
    },
    clerk: { x: columnOf(-1.05, depth + 0.95), y: rowOf(depth + 0.95, 0.25), scale: scaleAt(depth + 0.95) },
    speaker: { x: columnOf(-1.25, 12.7), y: rowOf(12.7), scale: scaleAt(12.7) },
    answerer: { x: columnOf(1.25, 12.7), y: rowOf(12.7), scale: scaleAt(12.7) },
    candle: {
      x: columnOf(CANDLE_X, depth),
      baseY: rowOf(depth, 1.25),
      fullHeight: 62,
      width: 11,
      flameHeight: 22,
      frames: { body: 'candle-body', flame: 'flame' },
    },
  };
};

const run = (command: string, args: readonly string[]): void => {
  const result = spawnSync(command, [...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (result.status !== 0) throw new Error(`${command} failed`);
};

/** Encodes an engraved hall and its table from a folder of PNG files. */
export const encodeHall = (folder: string, out: string): void => {
  encodePng(join(folder, 'hall@2x.png'), `${out}/church-hall@2x`, { avif: 22, webp: 4 });
  encodePng(join(folder, 'hall.png'), `${out}/church-hall`, { avif: 47, webp: 24 });
  encodePng(join(folder, 'table@2x.png'), `${out}/church-table@2x`, { avif: 30, webp: 20 });
  encodePng(join(folder, 'table.png'), `${out}/church-table`, { avif: 47, webp: 40 });
};

/** Renders, engraves and encodes the church into a folder; needs Blender and Python with numpy and OpenCV. */
export const bakeChurch = (scripts: string, out: string): void => {
  const folder = mkdtempSync(join(tmpdir(), 'church-'));
  run('blender', ['-b', '--python', `${scripts}/build_scene.py`, '--', folder]);
  run('/usr/bin/python3', [`${scripts}/engrave_scene.py`, folder, folder]);
  encodeHall(folder, out);
  rmSync(folder, { recursive: true });
};

/** Writes the hall's layout beside its picture. */
export const writeHallLayout = (out: string): void =>
  writeFileSync(`${out}/church-hall.json`, `${JSON.stringify(hallLayout(), null, 1)}\n`);
