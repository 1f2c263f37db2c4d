/** Draws the pieces of the candle that burns down: its wax, to be shortened from above, and its flame. */
import { INK, PAPER, type Rgb } from './materials.ts';
import { noise } from './noise.ts';
import { newRaster, type Raster } from './raster.ts';

type Ink = Rgb | null;

const SAMPLES = 4;

/** Renders a picture from a function of position that gives a colour or nothing. */
const paint = (width: number, height: number, colourAt: (x: number, y: number) => Ink): Raster => {
  const out = newRaster(width, height);
  for (let k = 0; k < width * height; k += 1) {
    const sum = [0, 0, 0, 0];
    for (let s = 0; s < SAMPLES * SAMPLES; s += 1) {
      const colour = colourAt(
        (k % width) + ((s % SAMPLES) + 0.5) / SAMPLES,
        Math.floor(k / width) + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES,
      );
      if (!colour) continue;
      for (let c = 0; c < 3; c += 1) sum[c]! += colour[c]!;
      sum[3]! += 1;
    }
    const n = sum[3]!;
    for (let c = 0; c < 3; c += 1) out.data[k * 4 + c] = n ? Math.round(sum[c]! / n) : 0;
    out.data[k * 4 + 3] = Math.round((255 * n) / (SAMPLES * SAMPLES));
  }
  return out;
};

const WAX: Rgb = [250, 240, 214];
const FLAME: Rgb = [252, 214, 104];
const HEART: Rgb = [255, 246, 214];

/** The wax and wick at 2x: 24 by 140. Crop it from the top as the candle burns, or scale its height. */
export const candleBody = (): Raster =>
  paint(24, 140, (x, y) => {
    const dx = Math.abs(x - 12 + 0.6 * Math.sin(y / 9));
    const wickTop = 2;
    const waxTop = 14 + 0.12 * (x - 12) * (x - 12) * -0.12;
    if (y < waxTop)
      return y > wickTop && Math.abs(x - 12 - 0.1 * (waxTop - y)) < 1.3
        ? INK
        : dx < 3.6 && y > wickTop - 2
          ? PAPER
          : null;
    const drip = x < 12 ? 1.2 * noise(1, y / 12, 4) : 0.6 * noise(2, y / 10, 5);
    const edge = 7.4 + drip;
    if (dx > edge + 3) return null;
    if (dx > edge + 1) return PAPER;
    if (dx > edge - 0.9 || y < waxTop + 1.8) return INK;
    const shade = (x - 12) / edge;
    const line = Math.abs((((y + x * 0.5) / 4.2) % 1) - 0.5) * 2;
    return shade > 0.1 && line < (shade - 0.1) * 0.95 ? INK : WAX;
  });

/** The flame at 2x: 28 by 52, its foot at bottom centre over the wick. */
export const flame = (): Raster =>
  paint(28, 52, (x, y) => {
    const t = (50 - y) / 44;
    const half = t < 0 || t > 1 ? 0 : 10.5 * Math.pow(Math.sin(Math.PI * Math.pow(t, 0.62)), 0.9) * (1 - 0.35 * t);
    const dx = Math.abs(x - 14 - 1.5 * Math.sin(t * 3.2));
    if (half <= 0) return null;
    if (dx > half + 2) return null;
    if (dx > half) return PAPER;
    if (dx > half - 1.7) return INK;
    return dx < half * 0.5 - 1 && t < 0.55 && t > 0.12 ? HEART : FLAME;
  });
