/** Looks at a model with an upright parallel camera and records what each pixel sees and how it is lit. */
import { MATERIAL } from './materials.ts';
import { clamp, length3, mix, normalise, type Vec3 } from './vec.ts';
import type { Model } from './model.ts';

/** The window on the world: its centre and its height in world units. */
export type View = { readonly cx: number; readonly cy: number; readonly height: number };

/** One layer of numbers to a pixel for everything the engraver needs. */
export type Sight = {
  readonly width: number;
  readonly height: number;
  readonly view: View;
  readonly material: Uint8Array;
  readonly depth: Float32Array;
  readonly nx: Float32Array;
  readonly ny: Float32Array;
  readonly nz: Float32Array;
  readonly light: Float32Array;
  readonly occlusion: Float32Array;
  readonly gleam: Float32Array;
  readonly hx: Float32Array;
  readonly hy: Float32Array;
  readonly hz: Float32Array;
  readonly bx: Float32Array;
  readonly by: Float32Array;
  readonly bz: Float32Array;
};

/** The one light that falls on every sitter, from the upper left. */
export const KEY: Vec3 = normalise([-0.62, 0.58, 0.6]);
const HALFWAY = normalise([KEY[0], KEY[1], KEY[2] + 1]);
const STRENGTH = { key: 0.95, ambient: 0.2, fill: 0.12 };
const NEAR = 3.4;
const farOf = (model: Model): number => (model.pose.legs === 'none' ? -1.9 : -4.6);
const BLOCK = 8;

const blank = (width: number, height: number, view: View): Sight => {
  const layer = (): Float32Array => new Float32Array(width * height);
  return {
    width,
    height,
    view,
    material: new Uint8Array(width * height),
    depth: layer().fill(-99),
    nx: layer(),
    ny: layer(),
    nz: layer(),
    light: layer(),
    occlusion: layer(),
    gleam: layer(),
    hx: layer(),
    hy: layer(),
    hz: layer(),
    bx: layer(),
    by: layer(),
    bz: layer(),
  };
};

const coarseDepths = (model: Model, sight: Sight): { readonly columns: number; readonly depths: Float32Array } => {
  const { width, height, view } = sight;
  const px = view.height / height;
  const columns = Math.ceil(width / BLOCK);
  const rows = Math.ceil(height / BLOCK);
  const depths = new Float32Array(columns * rows);
  const far = farOf(model);
  for (let j = 0; j < rows; j += 1) {
    for (let i = 0; i < columns; i += 1) {
      const x = view.cx + ((i + 0.5) * BLOCK - width / 2) * px;
      const y = view.cy - ((j + 0.5) * BLOCK - height / 2) * px;
      let z = NEAR;
      for (let step = 0; step < 70; step += 1) {
        const d = model.distance(x, y, z) * 0.7 - px * BLOCK * 0.75;
        if (d < 0.01) break;
        z -= d;
        if (z < far) break;
      }
      depths[j * columns + i] = z;
    }
  }
  return { columns, depths };
};

/** Marches from a lit point towards the light; 1 is fully lit, 0 in shadow. */
export const shadowAt = (model: Model, x: number, y: number, z: number, steps = 40): number => {
  let shade = 1;
  let t = 0.04;
  for (let step = 0; step < steps; step += 1) {
    const d = model.distance(x + KEY[0] * t, y + KEY[1] * t, z + KEY[2] * t);
    if (d < 0.002) return 0;
    shade = Math.min(shade, (10 * d) / t);
    t += clamp(d * 0.8, 0.02, 0.3);
    if (t > 3.5) break;
  }
  return clamp(shade);
};

/** The point before it, up and to the left, whose shadow a point shares when they lie on one surface. */
const shadowMate = (s: Sight, k: number): number => {
  const i = k % s.width;
  const mate = k - (i & 1) - (Math.floor(k / s.width) & 1) * s.width;
  return mate !== k && s.material[mate] === s.material[k] && Math.abs(s.depth[mate]! - s.depth[k]!) < 0.03 ? mate : k;
};

const opennessAt = (model: Model, x: number, y: number, z: number, nx: number, ny: number, nz: number): number => {
  let buried = 0;
  let weight = 1;
  for (let t = 1; t <= 4; t += 1) {
    const reach = 0.05 + 0.11 * (t - 1) * t * 0.55;
    buried += (reach - model.distance(x + nx * reach, y + ny * reach, z + nz * reach)) * weight;
    weight *= 0.6;
  }
  return clamp(1 - 1.1 * buried);
};

const lightPixel = (
  model: Model,
  sight: Sight,
  shadow: Float32Array,
  k: number,
  x: number,
  y: number,
  z: number,
): void => {
  const e = 0.006;
  const gx = model.distance(x + e, y, z) - model.distance(x - e, y, z);
  const gy = model.distance(x, y + e, z) - model.distance(x, y - e, z);
  const gz = model.distance(x, y, z + e) - model.distance(x, y, z - e);
  const l = length3(gx, gy, gz) || 1;
  const [nx, ny, nz] = [gx / l, gy / l, gz / l];
  const mate = shadowMate(sight, k);
  const open = mate === k ? opennessAt(model, x, y, z, nx, ny, nz) : sight.occlusion[mate]!;
  const facing = nx * KEY[0] + ny * KEY[1] + nz * KEY[2];
  const known = mate === k ? -1 : shadow[mate]!;
  const lit = facing <= 0 ? 0 : known >= 0 ? known : shadowAt(model, x + nx * 0.02, y + ny * 0.02, z + nz * 0.02);
  shadow[k] = facing > 0 ? lit : -1;
  const fill = Math.max(0, (nx * 0.7 + ny * 0.1 + nz * 0.45) / 0.84);
  const soft = sight.material[k] === MATERIAL.skin ? mix(0.42, 1, lit) : lit;
  sight.nx[k] = nx;
  sight.ny[k] = ny;
  sight.nz[k] = nz;
  sight.occlusion[k] = open;
  sight.gleam[k] = Math.pow(Math.max(0, nx * HALFWAY[0] + ny * HALFWAY[1] + nz * HALFWAY[2]), 24) * lit;
  sight.light[k] =
    STRENGTH.ambient * open * (0.6 + 0.4 * ny) +
    STRENGTH.key * Math.max(0, facing) * soft +
    STRENGTH.fill * fill * open;
};

/** Marches one ray per pixel and fills every layer. */
export const look = (model: Model, width: number, height: number, view: View): Sight => {
  const sight = blank(width, height, view);
  const px = view.height / height;
  const { columns, depths } = coarseDepths(model, sight);
  const { hit } = model;
  const far = farOf(model);
  const shadow = new Float32Array(width * height).fill(-1);
  for (let j = 0; j < height; j += 1) {
    const y = view.cy - (j + 0.5 - height / 2) * px;
    for (let i = 0; i < width; i += 1) {
      const x = view.cx + (i + 0.5 - width / 2) * px;
      let z = depths[Math.floor(j / BLOCK) * columns + Math.floor(i / BLOCK)]! + 0.02;
      let met = false;
      if (z < far + 0.05) continue;
      for (let step = 0; step < 120; step += 1) {
        const d = model.distance(x, y, z);
        if (d < 0.004) {
          met = true;
          break;
        }
        z -= Math.max(d * 0.75, 0.002);
        if (z < far) break;
      }
      if (!met) continue;
      for (let step = 0; step < 4; step += 1) z -= model.distance(x, y, z) * 0.8;
      model.distance(x, y, z, true);
      const k = j * width + i;
      sight.material[k] = hit.material;
      sight.depth[k] = z;
      sight.hx[k] = hit.hx;
      sight.hy[k] = hit.hy;
      sight.hz[k] = hit.hz;
      sight.bx[k] = hit.bx;
      sight.by[k] = hit.by;
      sight.bz[k] = hit.bz;
      lightPixel(model, sight, shadow, k, x, y, z);
    }
  }
  return sight;
};
