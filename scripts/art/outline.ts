/** Draws the outlines: a brush line wherever material, depth or slope breaks, heavier at the edge and in shade. */
import { FINE } from './hatch.ts';
import { stamp, waver, type InkSheet } from './ink-sheet.ts';
import { MATERIAL } from './materials.ts';
import { clamp } from './vec.ts';
import type { Sight } from './march.ts';

const group = (m: number): number => (m === MATERIAL.beard ? MATERIAL.skin : m === MATERIAL.sleeve ? MATERIAL.coat : m);

const SOFT: ReadonlySet<number> = new Set([MATERIAL.skin, MATERIAL.hair, MATERIAL.sash]);

const breakBetween = (s: Sight, k: number, k2: number): number => {
  const m = s.material[k]!;
  const m2 = s.material[k2]!;
  if (!m && !m2) return 0;
  if (!m || !m2) return 1.35;
  let e = 0;
  const hairToSkin = (m === MATERIAL.hair && m2 === MATERIAL.skin) || (m2 === MATERIAL.hair && m === MATERIAL.skin);
  if (group(m) !== group(m2)) e = hairToSkin ? 0 : 1;
  const gap = Math.abs(s.depth[k]! - s.depth[k2]!);
  const facing = Math.max(0.15, Math.min(s.nz[k]!, s.nz[k2]!));
  if (!hairToSkin && gap > 0.07 && gap > 0.05 / Math.min(1, facing * 1.2)) e = Math.max(e, 0.92);
  const bend = 1 - (s.nx[k]! * s.nx[k2]! + s.ny[k]! * s.ny[k2]! + s.nz[k]! * s.nz[k2]!);
  if (bend > 0.25 && !SOFT.has(m)) e = Math.max(e, 0.55);
  return e;
};

/** Strokes every break in sight on to the sheet; `weight` is the line's radius in sheet points. */
export const outline = (sheet: InkSheet, s: Sight, weight: number, seed: number): void => {
  for (let j = 0; j < s.height; j += 1) {
    for (let i = 0; i < s.width; i += 1) {
      const k = j * s.width + i;
      let e = 0;
      if (i + 1 < s.width) e = Math.max(e, breakBetween(s, k, k + 1));
      if (j + 1 < s.height) e = Math.max(e, breakBetween(s, k, k + s.width));
      if (!e) continue;
      const shade = 1 - clamp(s.light[k] || 0.5);
      stamp(
        sheet,
        (i + 0.75) * FINE,
        (j + 0.75) * FINE,
        weight * e * (0.62 + 0.55 * shade + 0.35 * waver(i, j, seed + 20)),
      );
    }
  }
};
