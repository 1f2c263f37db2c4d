import type { Stand } from './ground.ts';

/** Where a man is on his way across, and how his step lifts and leans him. */
export interface Step extends Stand {
  /** Pixels above the floor. */
  readonly lift: number;
  /** Degrees. */
  readonly lean: number;
}

/** Strides a second of drawing time would have: one lift of the body for each so many pixels. */
const STRIDE = 30;

/** The way from one place to another: out to the aisle, along it, and in. */
export function pathOf(from: Stand, to: Stand, aisle: number): readonly Stand[] {
  const step = { y: aisle, scale: 1.04 };
  // a man leaves and enters his row a little towards the side he goes to, so that no way is a right angle
  const slant = Math.sign(to.x - from.x) * Math.min(26, Math.abs(to.x - from.x) / 4);
  return [from, { x: from.x + slant, ...step }, { x: to.x - slant, ...step }, to];
}

const length = (a: Stand, b: Stand): number => Math.hypot(b.x - a.x, (b.y - a.y) * 1.6);

/** Where a man is on a path when a share of it, 0 to 1, is done. */
export function stepAlong(path: readonly Stand[], share: number): Step {
  const [first] = path;
  const last = path.at(-1);
  if (!first || !last) return { x: 0, y: 0, scale: 1, lift: 0, lean: 0 };
  if (share <= 0) return { ...first, lift: 0, lean: 0 };
  const lengths = path.slice(1).map((to, i) => length(path[i] ?? to, to));
  const done = share * lengths.reduce((sum, l) => sum + l, 0);
  let left = done;
  for (const [i, leg] of lengths.entries()) {
    const from = path[i];
    const to = path[i + 1];
    if (from && to && left < leg) {
      const part = left / leg;
      const mix = (a: number, b: number): number => a + (b - a) * part;
      const stride = (done / STRIDE) * Math.PI;
      const lift = Math.abs(Math.sin(stride)) * 3.5;
      return {
        x: mix(from.x, to.x),
        y: mix(from.y, to.y),
        scale: mix(from.scale, to.scale),
        lift,
        lean: Math.sin(stride) * 2.2,
      };
    }
    left -= leg;
  }
  return { ...last, lift: 0, lean: 0 };
}
