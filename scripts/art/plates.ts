/** Prints the sheet: flat spot-colour plates, a little out of register, under the ink plate. */
import { INK, MATERIAL, PAPER, TINT, type MaterialName, type Rgb } from './materials.ts';
import { newRaster, type Raster } from './raster.ts';
import type { Sight } from './march.ts';
import type { Person } from './person.ts';

const tintsOf = (person: Person): readonly Rgb[] => {
  const out: Rgb[] = [];
  for (const [name, index] of Object.entries(MATERIAL))
    out[index] = person.tint[name as MaterialName] ?? TINT[name as MaterialName];
  return out;
};

/** Marks every pixel within `radius` of a set one. */
export const grow = (mask: Uint8Array, width: number, height: number, radius: number): Uint8Array => {
  const out = new Uint8Array(mask.length);
  const reach = Math.ceil(radius);
  const offsets: (readonly [number, number])[] = [];
  for (let dy = -reach; dy <= reach; dy += 1)
    for (let dx = -reach; dx <= reach; dx += 1) if (dx * dx + dy * dy <= radius * radius) offsets.push([dx, dy]);
  for (let k = 0; k < mask.length; k += 1) {
    if (!mask[k]) continue;
    const x = k % width;
    const y = Math.floor(k / width);
    for (const [dx, dy] of offsets) {
      const i = x + dx;
      const j = y + dy;
      if (i >= 0 && j >= 0 && i < width && j < height) out[j * width + i] = 1;
    }
  }
  return out;
};

const shifted = (s: Sight, k: number, shift: number): number => {
  if (!s.material[k]) return 0;
  const i = Math.max(0, (k % s.width) - shift);
  const j = Math.max(0, Math.floor(k / s.width) - shift);
  return s.material[j * s.width + i] || (s.material[k] ?? 0);
};

const shade = (ground: Rgb, by: number): Rgb => [ground[0] * by, ground[1] * by, ground[2] * by];

/** Prints a sitter on a ruled ground, with a paper-coloured line about him. */
export const printPortrait = (s: Sight, ink: Float32Array, person: Person, scale: number): Raster => {
  const tints = tintsOf(person);
  const out = newRaster(s.width, s.height);
  const figure = Uint8Array.from(s.material, (m, k) => (m || ink[k]! > 0.3 ? 1 : 0));
  const halo = grow(figure, s.width, s.height, 2.2 * scale);
  const rule = shade(person.ground, 0.91);
  for (let k = 0; k < figure.length; k += 1) {
    const m = shifted(s, k, Math.round(1.5 * scale * 0.9));
    const y = Math.floor(k / s.width);
    const under = m ? tints[m]! : halo[k] ? PAPER : y % (4 * scale) < scale ? rule : person.ground;
    for (let c = 0; c < 3; c += 1) out.data[k * 4 + c] = Math.round(under[c]! * (1 - ink[k]!) + INK[c]! * ink[k]!);
    out.data[k * 4 + 3] = 255;
  }
  return out;
};

/** Prints a figure cut out, with a paper-coloured keyline and nothing behind it. */
export const printCutout = (s: Sight, ink: Float32Array, person: Person, keyline: number): Raster => {
  const tints = tintsOf(person);
  const out = newRaster(s.width, s.height);
  const figure = Uint8Array.from(s.material, (m, k) => (m || ink[k]! > 0.3 ? 1 : 0));
  const halo = grow(figure, s.width, s.height, keyline);
  for (let k = 0; k < figure.length; k += 1) {
    if (!halo[k]) continue;
    const m = shifted(s, k, 1);
    const under = m ? tints[m]! : PAPER;
    for (let c = 0; c < 3; c += 1) out.data[k * 4 + c] = Math.round(under[c]! * (1 - ink[k]!) + INK[c]! * ink[k]!);
    out.data[k * 4 + 3] = 255;
  }
  return out;
};
