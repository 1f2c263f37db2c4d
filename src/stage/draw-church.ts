import { HEIGHT, WIDTH } from './ground.ts';
import type { Ground, Row } from './ground.ts';

const INK = '#221a16';
const FAINT = '#8a745c';
const PAPER = '#efe4cb';
const WALL = '#e6d8ba';
const WOOD = '#bc966c';
const CLOTH = '#76a390';
const GLASS = '#f8f0dc';
const BRASS = '#e0b552';

/** Where the far wall meets the floor, and the point on which the floor's lines meet. */
const FAR = 384;
const VANISHING = { x: WIDTH / 2, y: 214 };

type Pen = CanvasRenderingContext2D;

function shape(pen: Pen, points: readonly (readonly [number, number])[], fill: string, ink = INK, line = 2): void {
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
  pen.strokeStyle = ink;
  pen.lineWidth = line;
  pen.stroke();
}

const box = (pen: Pen, x: number, y: number, w: number, h: number, fill: string, ink = INK, line = 2): void => {
  shape(
    pen,
    [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ],
    fill,
    ink,
    line,
  );
};

/** A pointed arch of two arcs, standing on a line. */
function arch(pen: Pen, x: number, foot: number, width: number, spring: number, fill: string, ink = FAINT): void {
  pen.beginPath();
  pen.moveTo(x, foot);
  pen.lineTo(x, spring);
  pen.quadraticCurveTo(x + width * 0.06, spring - width * 0.6, x + width / 2, spring - width * 0.86);
  pen.quadraticCurveTo(x + width * 0.94, spring - width * 0.6, x + width, spring);
  pen.lineTo(x + width, foot);
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
  pen.strokeStyle = ink;
  pen.lineWidth = 2.5;
  pen.stroke();
}

function floor(pen: Pen): void {
  box(pen, -4, FAR, WIDTH + 8, HEIGHT - FAR + 8, PAPER, FAINT);
  pen.strokeStyle = FAINT;
  pen.lineWidth = 0.8;
  pen.globalAlpha = 0.6;
  for (let x = -1800; x <= WIDTH + 1800; x += 150) {
    pen.beginPath();
    const share = (FAR - VANISHING.y) / (HEIGHT - VANISHING.y);
    pen.moveTo(VANISHING.x + (x - VANISHING.x) * share, FAR);
    pen.lineTo(x, HEIGHT);
    pen.stroke();
  }
  for (const y of [396, 412, 434, 464, 502]) {
    pen.beginPath();
    pen.moveTo(0, y);
    pen.lineTo(WIDTH, y);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

function eastEnd(pen: Pen): void {
  box(pen, -4, -4, WIDTH + 8, FAR + 4, WALL, FAINT);
  arch(pen, 520, FAR, 326, 250, '#dccdac');
  arch(pen, 566, 268, 234, 200, GLASS);
  pen.strokeStyle = FAINT;
  pen.lineWidth = 1.6;
  for (const x of [612.8, 659.6, 706.4, 753.2]) {
    pen.beginPath();
    pen.moveTo(x, 268);
    pen.lineTo(x, x < 640 || x > 726 ? 116 : 72);
    pen.stroke();
  }
  for (const x of [130, 1152]) arch(pen, x, 320, 84, 214, GLASS);
  box(pen, 540, 300, 286, 66, WOOD, FAINT);
}

function pillars(pen: Pen, ground: Ground): void {
  for (const x of [410, 956]) {
    box(pen, x - 22, 262, 44, 140, PAPER, FAINT);
    box(pen, x - 32, 252, 64, 14, PAPER, FAINT);
  }
  for (const { x, y, width, height } of ground.front) box(pen, x, y, width, height, PAPER);
  for (const x of [276, 1090]) {
    box(pen, x - 56, 262, 112, 24, PAPER);
    shape(
      pen,
      [
        [x - 46, 262],
        [x - 92, -4],
        [x + 92, -4],
        [x + 46, 262],
      ],
      PAPER,
    );
  }
}

function bench(pen: Pen, { left, right, floor: foot, scale }: Row): void {
  const seat = foot - 32 * scale;
  for (const x of [0.06, 0.36, 0.64, 0.94])
    box(pen, left + (right - left) * x - 3, seat, 6, foot - 6 * scale - seat, WOOD, INK, 1.2);
  box(pen, left, seat - 3, right - left, 8 * scale, WOOD, INK, 1.6);
}

function table(pen: Pen): void {
  box(pen, 660, 342, 46, 76, WOOD);
  shape(
    pen,
    [
      [598, 412],
      [768, 412],
      [776, 432],
      [590, 432],
    ],
    CLOTH,
  );
  box(pen, 592, 432, 182, 34, CLOTH);
  shape(
    pen,
    [
      [620, 418],
      [644, 418],
      [640, 424],
      [614, 424],
    ],
    '#fcf6e6',
    INK,
    1.2,
  );
  shape(
    pen,
    [
      [726, 416],
      [752, 416],
      [754, 422],
      [726, 422],
    ],
    '#fcf6e6',
    INK,
    1.2,
  );
  shape(
    pen,
    [
      [674, 418],
      [692, 418],
      [687, 408],
      [679, 408],
    ],
    BRASS,
    INK,
    1.4,
  );
}

/** Draws the hall in flat lines of ink on paper, for when its engraving can't be loaded. */
export function drawChurch(ground: Ground, density: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * density;
  canvas.height = HEIGHT * density;
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.scale(density, density);
  pen.lineJoin = 'round';
  eastEnd(pen);
  floor(pen);
  table(pen);
  for (const row of ground.blocks
    .flat()
    .filter((r) => r.bench)
    .sort((a, b) => a.floor - b.floor))
    bench(pen, row);
  pillars(pen, ground);
  return canvas;
}
