/** Linen and cloth about the head: coif, hood and bandage, in the head's own coordinates. */
import { ellipsoid, smoothMax, smoothMin } from './sdf.ts';
import { mix, smoothStep } from './vec.ts';
import type { HatSdf } from './hat-sdf.ts';
import type { Face } from './person.ts';

/** How far forward a coif comes at a height: over the crown, behind the cheek, under the ear. */
const coifEdge = (y: number): number => mix(0.1, 0.58, smoothStep(-0.5, 0.75, y)) - 0.12 * smoothStep(0.8, 1.1, y);

const hoodEdge = (y: number): number => mix(0.2, 0.7, smoothStep(-0.9, 0.6, y)) - 0.1 * smoothStep(0.85, 1.2, y);

const coif =
  ({ width, upper }: Face): HatSdf =>
  (x, y, z) => {
    const p = y / upper;
    let d = ellipsoid(x, y - 0.27 * upper, z + 0.17, 0.83 * width, 0.93 * upper, 1.05);
    d = smoothMin(d, ellipsoid(x, y + 0.16, z + 0.3, 0.76 * width, 0.52, 0.62), 0.12);
    d -= 0.012 * Math.sin(Math.atan2(x, p - 0.2) * 24) * smoothStep(0.2, -0.7, z);
    const front = z - coifEdge(p);
    const band = front > -0.2;
    return { distance: smoothMax(d - (band ? 0.035 : 0), Math.max(front, -y - 0.62), 0.03) * 0.85, band };
  };

const hood =
  ({ width, upper }: Face): HatSdf =>
  (x, y, z) => {
    const p = y / upper;
    const folds = 0.03 * Math.sin(Math.atan2(x, z + 0.4) * 7 + y * 2) * smoothStep(0.3, -0.8, y);
    let d = ellipsoid(x, y - 0.3 * upper, z + 0.14, 0.92 * width, 1.02 * upper, 1.12);
    const r = Math.sqrt(x * x + (z + 0.3) * (z + 0.3) * 0.9);
    const fall = smoothMax(
      r - 0.78 * width - 0.3 * smoothStep(-0.3, -1.5, y) - folds,
      Math.max(y - 0.3, -y - 1.62),
      0.1,
    );
    d = smoothMin(d, fall, 0.2);
    const front = z - hoodEdge(p);
    return { distance: smoothMax(d, front, 0.05) * 0.8, band: front > -0.1 };
  };

const bandage =
  ({ width, upper }: Face): HatSdf =>
  (x, y, z) => {
    const line = y / upper - 0.52 - 0.22 * x - 0.1 * z;
    const d = ellipsoid(x, y - 0.27 * upper, z + 0.12, 0.81 * width, 0.9 * upper, 1.01);
    const wraps = 0.018 * Math.abs(Math.sin(line * 16 + x));
    return { distance: smoothMax(d - wraps, Math.abs(line) - 0.2, 0.03) * 0.85, band: false };
  };

/** Makes a head-cloth. */
export const headclothSdf = (kind: 'coif' | 'hood' | 'bandage', face: Face): HatSdf =>
  kind === 'coif' ? coif(face) : kind === 'hood' ? hood(face) : bandage(face);

/** Tells what a head-cloth hides of the hair. */
export const underHeadcloth = (
  kind: 'coif' | 'hood' | 'bandage',
  { upper }: Face,
): ((x: number, y: number, z: number) => boolean) =>
  kind === 'coif'
    ? (_, y, z) => z < coifEdge(y / upper) - 0.02
    : kind === 'hood'
      ? (_, y, z) => z < hoodEdge(y / upper) - 0.02
      : (x, y, z) => Math.abs(y / upper - 0.52 - 0.22 * x - 0.1 * z) < 0.2;
