/** A brush that draws tapered strokes on the face itself: control points are dropped on to the skin, then projected. */
import { FINE } from './hatch.ts';
import { fitToFace, frontOfHead } from './head-sdf.ts';
import { stamp, type InkSheet, type Point } from './ink-sheet.ts';
import { MATERIAL } from './materials.ts';
import { mix } from './vec.ts';
import type { Sight } from './march.ts';
import type { Model } from './model.ts';

export type Spot = readonly [number, number];
export type Profile = 'taper' | 'in' | readonly number[];
export type Landing = Point & { readonly seen: boolean };

export type Brush = {
  readonly sheet: InkSheet;
  /** Sheet points to one world unit on the head. */
  readonly unit: number;
  readonly land: (x: number, y: number, lift?: number) => Landing | null;
  readonly stroke: (points: readonly Spot[], breadth: number, profile?: Profile) => void;
};

/** Runs a smooth curve through control points. */
export const throughPoints = (points: readonly Spot[], count: number): readonly Spot[] => {
  const at = (i: number): Spot => points[Math.max(0, Math.min(points.length - 1, i))]!;
  const spans = points.length - 1;
  const curve = (a: number, b: number, c: number, d: number, t: number): number =>
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
  return Array.from({ length: count + 1 }, (_, s): Spot => {
    const along = (s / count) * spans;
    const i = Math.min(spans - 1, Math.floor(along));
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    return [curve(a[0], b[0], c[0], d[0], along - i), curve(a[1], b[1], c[1], d[1], along - i)];
  });
};

const swell = (profile: Profile, t: number): number => {
  if (profile === 'taper') return Math.pow(Math.sin(Math.PI * (0.04 + 0.92 * t)), 0.7);
  if (profile === 'in') return 1 - 0.85 * t;
  const at = t * (profile.length - 1);
  const i = Math.floor(at);
  return mix(profile[i]!, profile[Math.min(profile.length - 1, i + 1)]!, at - i);
};

/** Makes a brush for one model as seen; strokes hidden behind hair or hat are not drawn. */
export const makeBrush = (model: Model, sight: Sight, sheet: InkSheet, weight = 1): Brush => {
  const u = sight.height / sight.view.height;
  const unit = u * FINE * model.pose.headScale;
  const { face } = model.person;
  const land = (x: number, y: number, lift = 0): Landing | null => {
    const z = frontOfHead(model.plain, x, y);
    if (z === null) return null;
    const w = model.headToWorld(...fitToFace(face, x, y, z + lift));
    const sx = (w[0] - sight.view.cx) * u + sight.width / 2;
    const sy = (sight.view.cy - w[1]) * u + sight.height / 2;
    const i = Math.round(sx);
    const j = Math.round(sy);
    if (i < 0 || j < 0 || i >= sight.width || j >= sight.height) return null;
    const k = j * sight.width + i;
    const m = sight.material[k];
    return {
      x: sx * FINE,
      y: sy * FINE,
      seen: (m === MATERIAL.skin || m === MATERIAL.beard) && w[2] > sight.depth[k]! - 0.09,
    };
  };
  const stroke = (points: readonly Spot[], breadth: number, profile: Profile = 'taper'): void => {
    const path = throughPoints(points, Math.max(24, points.length * 14));
    let last: Landing | null = null;
    path.forEach((p, i) => {
      const q = land(p[0], p[1]);
      if (!q?.seen) {
        last = null;
        return;
      }
      const radius = Math.max(0.5, breadth * weight * swell(profile, i / (path.length - 1)) * unit * 0.5);
      const from: Landing = last ?? q;
      const gap = Math.ceil(Math.hypot(q.x - from.x, q.y - from.y) / 1.2);
      for (let s = 0; s <= gap; s += 1)
        stamp(sheet, mix(from.x, q.x, gap ? s / gap : 1), mix(from.y, q.y, gap ? s / gap : 1), radius);
      last = q;
    });
  };
  return { sheet, unit, land, stroke };
};
