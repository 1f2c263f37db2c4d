/** Engraves locks of hair as tapered ribbons, lined along the strand, over whatever lies behind them. */
import { FINE } from './hatch.ts';
import { ALBEDO, MATERIAL } from './materials.ts';
import { noise } from './noise.ts';
import { KEY, shadowAt, type Sight } from './march.ts';
import { add, clamp, cross, dot, mix, normalise, smoothStep, type Vec3 } from './vec.ts';
import type { Lock } from './grow-lock.ts';
import type { Model } from './model.ts';

/** A finished overlay on the sheet: 0 untouched, 1 bare hair colour, 2 ink. The sight's materials gain the hair. */
export type Overlay = Uint8Array;

type Bead = {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly half: number;
  readonly tone: number;
  readonly hidden: boolean;
};

const profile = (t: number): number => Math.min(1, 0.5 + 3.2 * t) * Math.pow(1 - Math.pow(t, 2.6), 0.75);

const beadsOf = (model: Model, sight: Sight, lock: Lock, albedo: number): readonly Bead[] => {
  const u = sight.height / sight.view.height;
  const last = lock.points.length - 1;
  return lock.points.map((p, i) => {
    const t = i / last;
    const along = normalise(add(lock.points[Math.min(last, i + 1)]!, lock.points[Math.max(0, i - 1)]!, -1));
    const n: Vec3 = lock.normals[i]!;
    // A lock lies flat on the head, so at the edge of the form it is seen edge-on.
    const side = normalise(cross(along, n));
    const turn = Math.max(0.25, Math.hypot(side[0], side[1]));
    const gloss = Math.sqrt(Math.max(0, 1 - dot(along, KEY) ** 2));
    const off = add(p, n, 0.09);
    const lit = shadowAt(model, off[0] + KEY[0] * 0.1, off[1] + KEY[1] * 0.1, off[2] + KEY[2] * 0.1, 14);
    const facing = Math.max(0, dot(n, KEY));
    const light =
      0.16 + (0.5 * facing + 0.34 * gloss * facing + 0.42 * Math.pow(gloss, 10) * facing) * mix(0.35, 1, lit);
    const under = smoothStep(0.02, 0.2, model.support(...p) + 0.05);
    return {
      x: ((p[0] - sight.view.cx) * u + sight.width / 2) * FINE,
      y: ((sight.view.cy - p[1]) * u + sight.height / 2) * FINE,
      z: p[2],
      half: Math.max(1.2, lock.breadth * u * FINE * 0.5 * profile(t) * turn),
      tone: Math.pow(clamp(light * (0.66 + 0.34 * under) * albedo * 2.15 + 0.05), 0.85),
      hidden: model.isCovered(...p),
    };
  });
};

const layLock = (
  overlay: Overlay,
  sight: Sight,
  width: number,
  lock: Lock,
  beads: readonly Bead[],
  spacing: number,
  depth: Float32Array,
): void => {
  const thin = lock.breadth < 0.045;
  const rim = Math.min(1.5, lock.breadth * (sight.height / sight.view.height) * FINE * 0.1);
  const widest = Math.max(...beads.map((b) => b.half));
  const lines = Math.max(2, Math.round((widest * 2) / spacing));
  const height = overlay.length / width;
  for (let i = 0; i + 1 < beads.length; i += 1) {
    const a = beads[i]!;
    const b = beads[i + 1]!;
    if (a.hidden) continue;
    const run = Math.hypot(b.x - a.x, b.y - a.y);
    const before = beads[Math.max(0, i - 1)]!;
    const after = beads[Math.min(beads.length - 1, i + 2)]!;
    const na = Math.atan2(b.x - before.x, -(b.y - before.y));
    let nb = Math.atan2(after.x - a.x, -(after.y - a.y));
    if (nb - na > Math.PI) nb -= 2 * Math.PI;
    if (na - nb > Math.PI) nb += 2 * Math.PI;
    const steps = Math.max(2, Math.ceil(run / 0.55));
    for (let s = 0; s < steps; s += 1) {
      const t = s / steps;
      const [x, y, z] = [mix(a.x, b.x, t), mix(a.y, b.y, t), mix(a.z, b.z, t)];
      const half = mix(a.half, b.half, t);
      const angle = mix(na, nb, t);
      const [ox, oy] = [Math.cos(angle), Math.sin(angle)];
      const tone = mix(a.tone, b.tone, t) + 0.1 * (noise(i * 0.6 + t * 0.6, lock.seed % 97, 4) - 0.5);
      for (let q = -half; q <= half; q += 0.55) {
        const px = Math.round(x + ox * q);
        const py = Math.round(y + oy * q);
        if (px < 0 || py < 0 || px >= width || py >= height) continue;
        const k = Math.floor(py / FINE) * sight.width + Math.floor(px / FINE);
        if (k >= depth.length || z < depth[k]! - 0.1) continue;
        const v = q / half;
        const round = tone * (0.72 + 0.5 * (1 - v * v)) + 0.12 * v * (ox > 0 ? -1 : 1);
        const line = (v * 0.5 + 0.5) * lines;
        const swell = clamp(1.02 - round * 1.2, 0.2, 0.92);
        const edge = half - Math.abs(q) < (thin ? 9 : rim);
        const on = edge || Math.abs(line - Math.floor(line) - 0.5) * 2 < swell * (round > 1.05 ? 0 : 1);
        overlay[py * width + px] = on ? 2 : 1;
        if (!thin) sight.material[k] = lock.material;
      }
    }
  }
};

/** Lays all locks, back to front, and returns the overlay to print over any expression. */
export const layLocks = (
  model: Model,
  sight: Sight,
  locks: readonly Lock[],
  width: number,
  height: number,
  pitch: number,
): Overlay => {
  const overlay = new Uint8Array(width * height);
  const depth = sight.depth.slice();
  const { albedo } = model.person;
  for (const lock of locks) {
    const light = lock.material === MATERIAL.hair ? (albedo.hair ?? ALBEDO.hair) : (albedo.beard ?? ALBEDO.beard);
    layLock(overlay, sight, width, lock, beadsOf(model, sight, lock, light), pitch * FINE * 0.95, depth);
  }
  return overlay;
};
