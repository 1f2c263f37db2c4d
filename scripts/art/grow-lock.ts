/** Grows one lock of hair: a curve that leaves the scalp, lies on head and shoulders, falls and curls. */
import { MATERIAL } from './materials.ts';
import type { Model } from './model.ts';
import { add, cross, dot, mix, normalise, smoothStep, type Vec3 } from './vec.ts';

/** One lock: points from root to tip, each with the outward direction there, and its greatest breadth. */
export type Lock = {
  readonly points: readonly Vec3[];
  readonly normals: readonly Vec3[];
  readonly breadth: number;
  readonly material: number;
  readonly rank: number;
  readonly seed: number;
};

/** How one lock sets out and how it falls. */
export type Growth = {
  readonly start: Vec3;
  readonly heading: Vec3;
  readonly endY: number;
  readonly reach: number;
  readonly gravity: number;
  readonly margin: number;
  /** How much further from the head the hair stands below the crown, in margins. */
  readonly body: number;
  readonly curl: number;
  readonly wave: number;
  readonly breadth: number;
};

/** Above this height hair clings to the skull; below it hangs free. */
const CLING_ABOVE = -0.35;

/** Below this height a lock that meets the shoulder soon stops. */
const RESTS_BELOW = -1.05;

const gradient = (model: Model, p: Vec3): Vec3 => {
  const e = 0.012;
  const { support } = model;
  return normalise([
    support(p[0] + e, p[1], p[2]) - support(p[0] - e, p[1], p[2]),
    support(p[0], p[1] + e, p[2]) - support(p[0], p[1] - e, p[2]),
    support(p[0], p[1], p[2] + e) - support(p[0], p[1], p[2] - e),
  ]);
};

/** Tells whether a point lies over the open face, where a lock should stop rather than veil it. */
const onFace = (model: Model, p: Vec3): boolean => {
  const { face } = model.person;
  const [x, y, z] = model.worldToHead(...p);
  return z > 0.3 * face.depth && Math.abs(x) < 0.58 * face.width && y < 0.34;
};

/** Walks one lock from its root to its tip, resting on head and shoulders as it goes; null when too short to draw. */
export const growLock = (
  model: Model,
  g: Growth,
  random: () => number,
  material: number,
  rank: number,
): Lock | null => {
  const step = 0.07;
  const count = Math.ceil(g.reach / step);
  let p = g.start;
  let heading = normalise(g.heading);
  let resting = 0;
  const spine: Vec3[] = [];
  const normals: Vec3[] = [];
  for (let i = 0; i <= count; i += 1) {
    const t = i / count;
    const n = gradient(model, p);
    const d = model.support(...p);
    const margin = g.margin * smoothStep(0, 0.16, t) * (1 + g.body * smoothStep(0.75, -0.1, p[1]));
    if (d < margin) {
      p = add(p, n, margin - d);
      heading = normalise(add(heading, n, -dot(heading, n) * 0.85));
    } else if (p[1] > CLING_ABOVE) {
      p = add(p, n, (margin - d) * 0.45);
      heading = normalise(add(heading, n, -dot(heading, n) * 0.6));
    }
    if (i > 2 && material === MATERIAL.hair && onFace(model, p)) break;
    spine.push(p);
    normals.push(n);
    if (p[1] < g.endY || (p[1] < RESTS_BELOW && d < margin && (resting += 1) > 2)) break;
    heading = normalise(add(heading, [0, -1, 0], g.gravity * (0.35 + t)));
    p = add(p, heading, step);
  }
  if (spine.length < 4) return null;
  const phase = random() * 6.28;
  const turn = (random() < 0.5 ? -1 : 1) * (0.7 + 0.6 * random());
  const points = spine.map((q, i): Vec3 => {
    const t = i / (spine.length - 1);
    const along = normalise(add(spine[Math.min(i + 1, spine.length - 1)]!, spine[Math.max(0, i - 1)]!, -1));
    const side = cross(along, normals[i]!);
    const travelled = i * step;
    const loose = mix(0.1, 1, smoothStep(0.6, -0.1, q[1]));
    const amount = g.curl * smoothStep(0.25, 1.5, travelled) * loose;
    const w = travelled * g.wave + phase;
    const tip = turn * g.curl * 1.3 * loose * smoothStep(0.6, 1, t) * smoothStep(0.25, 1.2, travelled);
    return add(add(q, side, amount * Math.sin(w) + tip), normals[i]!, amount * 0.45 * (1 + Math.cos(w)));
  });
  return { points, normals, breadth: g.breadth, material, rank, seed: Math.floor(random() * 1e6) };
};
