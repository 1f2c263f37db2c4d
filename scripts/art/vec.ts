/** Small numeric helpers shared by every part of the art maker. */

/** Holds a three-part vector; tuples keep allocation cheap and typing exact. */
export type Vec3 = readonly [number, number, number];

/** Row-major 3x3 matrix. */
export type Mat3 = readonly [number, number, number, number, number, number, number, number, number];

export const clamp = (x: number, low = 0, high = 1): number => (x < low ? low : x > high ? high : x);

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

export const smoothStep = (a: number, b: number, x: number): number => {
  const t = clamp((x - a) / (b - a));
  return t * t * (3 - 2 * t);
};

export const length3 = (x: number, y: number, z: number): number => Math.sqrt(x * x + y * y + z * z);

export const normalise = (v: Vec3): Vec3 => {
  const l = length3(v[0], v[1], v[2]) || 1;
  return [v[0] / l, v[1] / l, v[2] / l];
};

export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export const add = (a: Vec3, b: Vec3, scale = 1): Vec3 => [
  a[0] + b[0] * scale,
  a[1] + b[1] * scale,
  a[2] + b[2] * scale,
];

const multiply = (a: Mat3, b: Mat3): Mat3 => {
  const row = (i: number, j: number): number =>
    a[i * 3]! * b[j]! + a[i * 3 + 1]! * b[3 + j]! + a[i * 3 + 2]! * b[6 + j]!;
  return [row(0, 0), row(0, 1), row(0, 2), row(1, 0), row(1, 1), row(1, 2), row(2, 0), row(2, 1), row(2, 2)];
};

/** Builds the local-to-world rotation for a turn (yaw), a nod (pitch) and a tilt (roll), in degrees. */
export const rotation = (yaw: number, pitch: number, roll: number): Mat3 => {
  const r = Math.PI / 180;
  const [cy, sy] = [Math.cos(yaw * r), Math.sin(yaw * r)];
  const [cx, sx] = [Math.cos(pitch * r), Math.sin(pitch * r)];
  const [cz, sz] = [Math.cos(roll * r), Math.sin(roll * r)];
  return multiply(multiply([cy, 0, sy, 0, 1, 0, -sy, 0, cy], [1, 0, 0, 0, cx, -sx, 0, sx, cx]), [
    cz,
    -sz,
    0,
    sz,
    cz,
    0,
    0,
    0,
    1,
  ]);
};

/** Applies a rotation to a vector (local to world). */
export const rotate = (m: Mat3, x: number, y: number, z: number): Vec3 => [
  m[0] * x + m[1] * y + m[2] * z,
  m[3] * x + m[4] * y + m[5] * z,
  m[6] * x + m[7] * y + m[8] * z,
];

/** Applies the inverse of a rotation (world to local). */
export const unrotate = (m: Mat3, x: number, y: number, z: number): Vec3 => [
  m[0] * x + m[3] * y + m[6] * z,
  m[1] * x + m[4] * y + m[7] * z,
  m[2] * x + m[5] * y + m[8] * z,
];
