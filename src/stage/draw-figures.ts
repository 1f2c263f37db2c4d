import type { Art } from './art.ts';
import type { Frame } from './read-frames.ts';

const INK = '#221a16';
const PAPER = '#efe4cb';
const SKIN = '#f3dfc2';
const LINEN = '#fcf6e6';
const COATS = ['#a6402e', '#709e8a', '#deba78', '#8d8577', '#826246', '#5d6f7c'];

const WIDE = 48;
const STANDING = 98;
const SEATED = 74;
const CANDLE = { width: 12, height: 70 };
const FLAME = { width: 14, height: 26 };

type Pen = CanvasRenderingContext2D;

/** A number that is always the same for a name. */
const numberOf = (name: string): number =>
  Array.from(name).reduce((n, c) => (n * 31 + (c.codePointAt(0) ?? 0)) % 9973, 7);

/** Fills a path with a colour, inks its edge, and leaves a line of paper round it. */
function cut(pen: Pen, fill: string, draw: () => void): void {
  pen.beginPath();
  draw();
  pen.strokeStyle = PAPER;
  pen.lineWidth = 5;
  pen.stroke();
  pen.strokeStyle = INK;
  pen.lineWidth = 2;
  pen.stroke();
  pen.fillStyle = fill;
  pen.fill();
}

function man(pen: Pen, name: string, x: number, y: number, seated: boolean): void {
  const n = numberOf(name);
  const coat = COATS[n % COATS.length] ?? INK;
  const mid = x + WIDE / 2;
  const foot = y + (seated ? SEATED : STANDING) - 3;
  const hip = foot - (seated ? 22 : 40);
  const neck = hip - 30;
  const head = neck - 9;
  for (const side of [-1, 1]) {
    cut(pen, '#5b4a3a', () => {
      pen.rect(mid + side * (seated ? 8 : 6) - 4, hip - 4, 8, foot - hip + 4);
    });
  }
  cut(pen, coat, () => {
    pen.moveTo(mid - 14, hip + (seated ? 4 : 12));
    pen.quadraticCurveTo(mid - 19, neck + 8, mid - 10, neck + 2);
    pen.lineTo(mid + 10, neck + 2);
    pen.quadraticCurveTo(mid + 19, neck + 8, mid + 14, hip + (seated ? 4 : 12));
    pen.closePath();
  });
  cut(pen, LINEN, () => {
    pen.rect(mid - 8, neck, 16, 7);
  });
  cut(pen, '#826246', () => {
    pen.ellipse(mid, head + 1, 11, 12, 0, 0, Math.PI * 2);
  });
  pen.beginPath();
  pen.ellipse(mid + 1, head + 2, 7, 9, 0, 0, Math.PI * 2);
  pen.fillStyle = SKIN;
  pen.fill();
  if (n % 3 === 0) return;
  cut(pen, '#3a2e27', () => {
    pen.rect(mid - 8, head - 17, 16, 10);
    pen.ellipse(mid, head - 6, 16, 3.5, 0, 0, Math.PI * 2);
  });
}

function candle(pen: Pen, x: number): void {
  pen.fillStyle = LINEN;
  pen.fillRect(x + 2, 6, 8, 64);
  pen.strokeStyle = INK;
  pen.lineWidth = 1.5;
  pen.strokeRect(x + 2, 6, 8, 64);
  pen.fillStyle = INK;
  pen.fillRect(x + 5, 0, 1.5, 6);
}

function flame(pen: Pen, x: number): void {
  cut(pen, '#fcd668', () => {
    pen.moveTo(x + 7, 3);
    pen.quadraticCurveTo(x + 14, 17, x + 7, 23);
    pen.quadraticCurveTo(x, 17, x + 7, 3);
  });
}

/** Draws a plain man sitting and standing for each figure, and the candle, for when the sheet can't be loaded. */
export function drawFigures(figures: readonly string[], density: number): Art['figures'] {
  const names = [...new Set(figures)].sort();
  const canvas = document.createElement('canvas');
  const side = names.length * WIDE;
  canvas.width = (side + CANDLE.width + FLAME.width + 8) * density;
  canvas.height = (STANDING + SEATED) * density;
  const frames: Frame[] = [];
  const add = (name: string, x: number, y: number, width: number, height: number): void => {
    frames.push({ name, x: x * density, y: y * density, width: width * density, height: height * density });
  };
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.scale(density, density);
    pen.lineJoin = 'round';
    names.forEach((name, i) => {
      man(pen, name, i * WIDE, 0, false);
      add(`${name}-standing`, i * WIDE, 0, WIDE, STANDING);
      man(pen, name, i * WIDE, STANDING, true);
      add(`${name}-seated`, i * WIDE, STANDING, WIDE, SEATED);
    });
    candle(pen, side + 2);
    add('candle-body', side + 2, 0, CANDLE.width, CANDLE.height);
    flame(pen, side + CANDLE.width + 4);
    add('flame', side + CANDLE.width + 4, 0, FLAME.width, FLAME.height);
  }
  return { image: canvas, frames, density };
}
