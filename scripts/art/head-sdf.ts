/** The head as a solid: skull, jaw and features, shaped by a person's proportions. */
import { capsule, ellipsoid, smoothMax, smoothMin } from './sdf.ts';
import { length3 } from './vec.ts';
import type { Face } from './person.ts';

export type Distance = (x: number, y: number, z: number) => number;

/** Height of the mouth line in the plain (unstretched) head. */
export const MOUTH_Y = -0.645;
/** Half the distance between the eyes in the plain head. */
export const EYE_X = 0.3;

/** Stretches a plain-head point to the person's own proportions. */
export const fitToFace = (face: Face, x: number, y: number, z: number): readonly [number, number, number] => [
  x * face.width,
  y * (y < 0 ? face.lower : face.upper),
  z * face.depth,
];

/** Makes the distance function of the bare head in plain coordinates. */
export const plainHead = (f: Face): Distance => {
  const eyeX = EYE_X * f.eyeGap;
  const nl = 0.34 * f.noseLength;
  const nw = f.noseWidth;
  const nb = f.noseBridge;
  const mz = 0.09 * f.muzzle;
  const my = MOUTH_Y;
  return (x, y, z) => {
    const ax = Math.abs(x);
    const lean = f.slope * Math.max(0, y - 0.15) * 0.35;
    let d = ellipsoid(x, y - 0.28, z + 0.12 + lean, 0.745, 0.84, 0.95);
    d = smoothMin(d, ellipsoid(x, y + 0.36, z - 0.17, (0.55 + 0.07 * f.fat) * f.jaw, 0.72, 0.6), 0.26);
    d = smoothMin(
      d,
      capsule(ax, y, z, 0.49 * f.jaw, -0.42, 0.02, 0.2 * f.jaw * f.chinWidth, -0.9, 0.46, 0.15 + 0.05 * f.fat, 0.12),
      0.2,
    );
    d = smoothMin(
      d,
      length3((x * 0.85) / f.chinWidth, y + 0.93 + 0.14 * (f.chin - 1), z - 0.57 - 0.2 * (f.chin - 1)) -
        0.155 * Math.sqrt(f.chin),
      0.16,
    );
    d = smoothMin(d, length3(ax - 0.4, y + 0.18, z - 0.49) - 0.18 * f.cheek, 0.22);
    d = smoothMin(d, length3(ax - 0.35, y + 0.48, z - 0.42) - (0.16 + 0.15 * f.fat), 0.22);
    if (f.jowl > 0)
      d = smoothMin(d, ellipsoid(ax - 0.4 * f.jaw, y + 0.76, z - 0.26, 0.2, 0.2, 0.24) - 0.09 * f.jowl, 0.14);
    if (f.fat > 0.3) d = smoothMin(d, ellipsoid(x, y + 1.02, z - 0.22, 0.42, 0.2, 0.34) - 0.12 * (f.fat - 0.3), 0.2);
    if (f.hollow > 0)
      d = smoothMax(d, -(ellipsoid(ax - 0.6, y + 0.52, z - 0.52, 0.2, 0.3, 0.25) + 0.1 - 0.1 * f.hollow), 0.25);
    // from behind and above, the features are too far off to change the distance
    if (Math.max(0.24 - z, y - 0.31) > d + 0.25)
      return smoothMin(d, ellipsoid(ax - 0.76, y + 0.12, z + 0.1, 0.07 * f.ears, 0.19 * f.ears, 0.12), 0.05);
    d = smoothMin(d, capsule(ax, y, z, 0.1, 0.15, 0.79, 0.44, 0.16, 0.62, 0.085 * f.brow, 0.07 * f.brow), 0.12);
    d = smoothMax(d, -(length3((ax - eyeX) * 0.9, (y + 0.02) * 1.15, z - 0.97) - 0.2 - 0.04 * (f.deepset - 1)), 0.14);
    const eye = length3(ax - eyeX, y + 0.03, z - 0.56);
    d = smoothMin(d, eye - 0.175, 0.02);
    const ly = y + 0.03;
    const lz = z - 0.56;
    d = smoothMin(d, smoothMax(eye - 0.205, -(ly - lz * 0.3), 0.015), 0.015);
    d = smoothMin(d, smoothMax(eye - 0.192, ly + lz * 0.34, 0.015), 0.03);
    const hump = f.noseHump * 0.1;
    let n = capsule(x, y, z, 0, 0.12, 0.79, 0, -nl * 0.42, 0.93 + hump, 0.062 * nb, 0.078 * nw);
    n = smoothMin(n, capsule(x, y, z, 0, -nl * 0.42, 0.93 + hump, 0, -nl, 1.02, 0.078 * nw, 0.085 * nw), 0.05);
    n = smoothMin(
      n,
      length3(x, y + nl + 0.02 + f.noseTip * 0.075, z - 1.03 + Math.abs(f.noseTip) * 0.01) - 0.098 * nw * f.noseBulb,
      0.05,
    );
    n = smoothMin(n, ellipsoid(ax - 0.115 * nw, y + nl + 0.055, z - 0.9, 0.07 * nw, 0.07, 0.1), 0.06);
    n = smoothMin(n, length3(ax - 0.07, y - 0.02, z - 0.74) - 0.07, 0.1);
    d = smoothMin(d, n, 0.09);
    d = smoothMin(d, ellipsoid(x, y - my - 0.01, z - 0.6 - 0.09 * f.muzzle, 0.3, 0.2, 0.22), 0.15);
    d = smoothMin(
      d,
      capsule(ax, y, z, 0.03, my + 0.04, 0.835 + mz, 0.2 * f.mouthWidth, my - 0.005, 0.735 + mz, 0.036 * f.lips, 0.02),
      0.05,
    );
    d = smoothMin(
      d,
      capsule(ax, y, z, 0, my - 0.065, 0.815 + mz, 0.13 * f.mouthWidth, my - 0.045, 0.765 + mz, 0.052 * f.lips, 0.03),
      0.05,
    );
    d = smoothMax(
      d,
      -capsule(ax, y, z, 0, my - 0.005, 0.875 + mz, 0.21 * f.mouthWidth, my - 0.01, 0.755 + mz, 0.008, 0.006),
      0.04,
    );
    d = smoothMax(d, -(length3(x * 0.7, y - my + 0.155, z - 0.85) - 0.07), 0.1);
    return smoothMin(d, ellipsoid(ax - 0.76, y + 0.12, z + 0.1, 0.07 * f.ears, 0.19 * f.ears, 0.12), 0.05);
  };
};

/** Makes the distance function of the head in the person's own proportions. */
export const headSdf = (f: Face): Distance => {
  const plain = plainHead(f);
  const shrink = Math.min(1, f.width, f.lower, f.upper, f.depth) * 0.97;
  return (x, y, z) => plain(x / f.width, y / (y < 0 ? f.lower : f.upper), z / f.depth) * shrink;
};

/** Finds the front surface of the plain head under (x, y), or null beyond its edge. */
export const frontOfHead = (plain: Distance, x: number, y: number): number | null => {
  let z = 1.5;
  for (let step = 0; step < 80; step += 1) {
    const d = plain(x, y, z);
    if (d < 0.002) return z;
    z -= Math.max(d * 0.7, 0.002);
    if (z < -0.3) return null;
  }
  return z;
};
