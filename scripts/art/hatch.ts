/** Cuts the hatching: lines that are planes in the sitter's own space, so they bend round the form, and swell with shade. */
import { ALBEDO, MATERIAL, type MaterialName } from './materials.ts';
import { fractalNoise, noise } from './noise.ts';
import { clamp } from './vec.ts';
import type { InkSheet } from './ink-sheet.ts';
import type { Sight } from './march.ts';
import type { Person } from './person.ts';

export const FINE = 2;

const albedoOf = (person: Person): readonly number[] => {
  const out: number[] = [];
  for (const [name, index] of Object.entries(MATERIAL))
    out[index] = person.albedo[name as MaterialName] ?? ALBEDO[name as MaterialName];
  return out;
};

/** Line phase along and across each material, for one pixel. */
const phases = (s: Sight, k: number, person: Person, f: number): readonly [number, number] => {
  const [hx, hy, hz] = [s.hx[k]!, s.hy[k]!, s.hz[k]!];
  const [bx, by, bz] = [s.bx[k]!, s.by[k]!, s.bz[k]!];
  const round = Math.atan2(hx, hz + 0.1);
  const side = person.dress.sashSide;
  switch (s.material[k]) {
    case MATERIAL.skin:
      return [(hy * 0.92 + hx * 0.24 - hz * 0.4) * f * 1.22, (hx * 0.75 + hy * 0.55 - hz * 0.55) * f * 1.22];
    case MATERIAL.hair:
    case MATERIAL.beard:
      return [round * f * 0.8, (hy * 0.7 + round * 0.3) * f];
    case MATERIAL.hat:
      return person.dress.hat === 'montero'
        ? [round * f * 0.62, (hy * 0.9 - hx * 0.4) * f]
        : [(hy * 0.9 + hx * 0.3) * f, (hx * 0.8 - hy * 0.5 + hz * 0.3) * f];
    case MATERIAL.band:
      return person.dress.hat === 'montero' ? [round * f * 0.85, hy * f] : [(hx * 0.9 + hz * 0.5) * f, hy * f];
    case MATERIAL.linen:
      return [(bx * 0.8 + by * 0.35 + bz * 0.3) * f, (by * 0.9 - bx * 0.3) * f];
    case MATERIAL.coat:
      return [(by * 0.8 - bx * 0.42 + bz * 0.5) * f, (by * 0.5 + bx * 0.85) * f];
    case MATERIAL.sleeve:
      return [(by * 0.95 + bx * 0.15 + bz * 0.45) * f, (bx * 0.9 + by * 0.5) * f];
    case MATERIAL.breeches:
      return [(by * 0.9 + bx * 0.3 + bz * 0.3) * f, (bx * 0.9 - by * 0.4) * f];
    case MATERIAL.boots:
      return [(by * 0.95 + bz * 0.4) * f, bx * 0.9 * f];
    case MATERIAL.sash:
      return [(bx * side * 0.62 - by * 0.78 + bz * 0.4) * f, (bx * side * 0.78 + by * 0.62) * f];
    case MATERIAL.armour:
      return [(by * 0.9 + bz * 0.5) * f, (bx * 0.95 + by * 0.2) * f];
    case MATERIAL.cloak:
      return [(bx * 0.95 + by * 0.12) * f, (by * 0.9 + bx * 0.4) * f];
    default:
      return [(by + bx) * f, (by - bx) * f];
  }
};

/** Adds what each material does to the light beyond its plain albedo. */
const dressLight = (s: Sight, k: number): number => {
  const light = s.light[k]!;
  const [nx, ny, nz] = [s.nx[k]!, s.ny[k]!, s.nz[k]!];
  const rim = 1 - clamp(nz);
  switch (s.material[k]) {
    case MATERIAL.skin:
      return light - 0.34 * Math.pow(rim, 1.6) * (0.4 + 0.6 * (1 - clamp(ny)));
    case MATERIAL.linen:
      return light - 0.25 * rim * rim;
    case MATERIAL.armour:
      return light * 0.8 + s.gleam[k]! * 0.9 + 0.18 * Math.max(0, nx * 0.8 + nz * 0.1) * s.occlusion[k]!;
    case MATERIAL.hair:
    case MATERIAL.beard:
      return light * 0.55;
    default:
      return light;
  }
};

/** Reads a layer between pixels without crossing from one material into another. */
const between = (layer: Float32Array, s: Sight, fx: number, fy: number, material: number): number => {
  const x = Math.floor(fx);
  const y = Math.floor(fy);
  let sum = 0;
  let weight = 0;
  for (let j = 0; j < 2; j += 1) {
    for (let i = 0; i < 2; i += 1) {
      const xx = x + i;
      const yy = y + j;
      if (xx < 0 || yy < 0 || xx >= s.width || yy >= s.height) continue;
      const k = yy * s.width + xx;
      if (s.material[k] !== material) continue;
      const w = (i ? fx - x : 1 - fx + x) * (j ? fy - y : 1 - fy + y) + 1e-4;
      sum += layer[k]! * w;
      weight += w;
    }
  }
  return weight ? sum / weight : 0;
};

const lightest = (material: number): number =>
  material === MATERIAL.skin ? 0.56 : material === MATERIAL.linen ? 0.74 : 0.8;

/** Hatches everything in sight on to the sheet; `pitch` is the line spacing in sight pixels. */
export const hatch = (sheet: InkSheet, s: Sight, person: Person, pitch: number): void => {
  const total = s.width * s.height;
  const [along, across, tone] = [new Float32Array(total), new Float32Array(total), new Float32Array(total)];
  const albedo = albedoOf(person);
  const f = s.height / s.view.height / pitch;
  for (let k = 0; k < total; k += 1) {
    const material = s.material[k]!;
    if (!material) continue;
    const i = k % s.width;
    const j = Math.floor(k / s.width);
    const wobble = 0.35 * fractalNoise(i / 60, j / 60, person.seed) + 0.12 * noise(i / 14, j / 14, person.seed + 5);
    const [a, b] = phases(s, k, person, f);
    along[k] = a + wobble;
    across[k] = b + wobble;
    tone[k] = Math.pow(clamp(dressLight(s, k) * albedo[material]!), 0.8);
  }
  for (let y = 0; y < sheet.height; y += 1) {
    for (let x = 0; x < sheet.width; x += 1) {
      const fx = (x + 0.5) / FINE - 0.5;
      const fy = (y + 0.5) / FINE - 0.5;
      const k =
        Math.min(s.height - 1, Math.max(0, Math.round(fy))) * s.width +
        Math.min(s.width - 1, Math.max(0, Math.round(fx)));
      const material = s.material[k]!;
      if (!material) continue;
      const t = between(tone, s, fx, fy, material);
      const hi = lightest(material);
      const shade = clamp((hi - t) / (hi - 0.06));
      const cover = shade <= 0.02 ? 0 : 0.16 + 0.84 * Math.pow(shade, 1.05);
      const a = between(along, s, fx, fy, material);
      let on = t < 0.075 || Math.abs(a - Math.floor(a) - 0.5) * 2 < cover * 0.92;
      const deep = clamp((0.36 - t) / 0.36);
      if (!on && deep > 0.02) {
        const b = between(across, s, fx, fy, material);
        on = Math.abs(b - Math.floor(b) - 0.5) * 2 < 0.12 + 0.75 * deep;
      }
      if (on) sheet.ink[y * sheet.width + x] = 1;
    }
  }
};
