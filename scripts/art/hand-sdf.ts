/** A hand as palm, four fingers and a thumb, lying along the forearm it ends. */
import { capsule, smoothMin } from './sdf.ts';
import { add, cross, normalise, type Vec3 } from './vec.ts';
import type { Distance } from './head-sdf.ts';

/** Where each finger sets out across the palm, and how long it is. */
const FINGERS = [
  [-0.12, 0.3],
  [-0.04, 0.36],
  [0.04, 0.35],
  [0.12, 0.27],
] as const;

/** Makes the hand at a wrist, pointing the way the forearm does. */
export const handSdf = (wrist: Vec3, along: Vec3): Distance => {
  const across = normalise(cross(along, Math.abs(along[1]) > 0.8 ? [0, 0, 1] : [0, 1, 0]));
  const knuckles = add(wrist, along, 0.2);
  const fingers = FINGERS.map(([side, long]) => {
    const root = add(knuckles, across, side);
    return [root, add(add(root, along, long), across, side * 0.35)] as const;
  });
  const thumb = [add(wrist, along, 0.05), add(add(wrist, along, 0.26), across, 0.24)] as const;
  return (x, y, z) => {
    let d = capsule(x, y, z, ...wrist, ...knuckles, 0.17, 0.16);
    for (const [from, to] of fingers) d = smoothMin(d, capsule(x, y, z, ...from, ...to, 0.062, 0.05), 0.02);
    return smoothMin(d, capsule(x, y, z, ...thumb[0], ...thumb[1], 0.085, 0.06), 0.03);
  };
};
