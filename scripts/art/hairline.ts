/** Where hair grows on the skull: the hairline, its recession, and the thin mass under the drawn locks. */
import { ellipsoid, smoothMax, smoothMin } from './sdf.ts';
import { noise } from './noise.ts';
import { smoothStep } from './vec.ts';
import type { Hair } from './person.ts';

/** Gives the height below which no hair grows, by angle round the plain skull (0 in front). */
export const hairlineHeight = (hair: Hair, angle: number): number => {
  const a = Math.abs(angle);
  const front = 0.66 + 0.2 * hair.recede - 0.06 * Math.exp(-angle * angle * 30);
  const temple = 0.05 + 0.28 * hair.recede;
  if (hair.style === 'bald') return a < 1.05 ? 1.4 : 0.34 - 0.96 * smoothStep(1.2, 2.3, a);
  let y = front + temple * Math.exp(-((a - 0.62) * (a - 0.62)) / 0.045) * (hair.style === 'fringe' ? 0.2 : 1);
  y = y + (0.25 - y) * smoothStep(0.78, 1.12, a);
  y = y + (-0.22 - y) * smoothStep(1.1, 1.32, a);
  return y + (-0.62 - y) * smoothStep(1.55, 2.3, a);
};

/** Makes the close cap of hair beneath the locks, in plain-head coordinates, or null when bald; past `limit` it is rough. */
export const hairCap = (hair: Hair): ((x: number, y: number, z: number, limit: number) => number) | null => {
  if (hair.style === 'none') return null;
  const lift = hair.style === 'cropped' ? 0.012 : 0.03 * hair.volume;
  return (x, y, z, limit) => {
    let d = ellipsoid(x, y - 0.28, z + 0.12, 0.75 + lift, 0.845 + lift, 0.955 + lift);
    d = smoothMin(d, ellipsoid(x, y + 0.2, z + 0.38, 0.6 + lift, 0.5, 0.52 + lift), 0.2);
    if (d > limit + 1e-6) return d;
    const angle = Math.atan2(x, z + 0.12);
    const top = hair.style === 'bald' ? y - 0.3 - 0.12 * noise(angle * 8, 2, 5) : -9;
    const edge = hairlineHeight(hair, angle) + 0.07 * (noise(angle * 9, 1, 3) - 0.3);
    return smoothMax(d, Math.max((edge - y) * 0.8, top), 0.02);
  };
};
