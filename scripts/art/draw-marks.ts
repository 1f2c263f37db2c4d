/** Draws what life has left on a face: warts, freckles, pocks, a scar; and what is worn on it, a patch or spectacles. */
import { throughPoints, type Brush, type Landing, type Spot } from './brush.ts';
import { EYE_X, MOUTH_Y } from './head-sdf.ts';
import { fillShape, stamp } from './ink-sheet.ts';
import { makeRandom } from './noise.ts';
import type { Person } from './person.ts';

/** Places and sizes of warts, in plain-head units: below the lip and over the brow. */
const WARTS = [
  [-0.16, -0.82, 0.045],
  [-0.3, 0.3, 0.034],
  [-0.07, -0.12, 0.022],
] as const;

const SCARS = {
  cheek: [
    [0.52, -0.06],
    [0.44, -0.28],
    [0.31, -0.5],
  ],
  brow: [
    [0.2, 0.42],
    [0.27, 0.22],
    [0.33, 0.06],
  ],
  lip: [
    [0.07, -0.45],
    [0.12, -0.62],
    [0.17, -0.8],
  ],
} as const satisfies Readonly<Record<string, readonly Spot[]>>;

const drawScar = (brush: Brush, spots: readonly Spot[], side: 1 | -1): void => {
  const line = spots.map(([x, y]): Spot => [x * side, y]);
  brush.stroke(line, 0.024, [0.3, 1, 0.7, 0.2]);
  for (const [x, y] of throughPoints(line, 6).slice(1, 6))
    brush.stroke(
      [
        [x - 0.035, y - 0.012],
        [x + 0.035, y + 0.012],
      ],
      0.012,
    );
};

const landed = (brush: Brush, points: readonly Spot[], lift: number): readonly Landing[] =>
  points.map((p) => brush.land(p[0], p[1], lift)).filter((p): p is Landing => p !== null);

const drawPatch = (brush: Brush, person: Person, side: 1 | -1): void => {
  const cx = EYE_X * person.face.eyeGap * side;
  const shape = throughPoints(
    [
      [cx - 0.19, 0.05],
      [cx, 0.13],
      [cx + 0.19, 0.05],
      [cx + 0.13, -0.14],
      [cx, -0.2],
      [cx - 0.13, -0.14],
      [cx - 0.19, 0.05],
    ],
    40,
  );
  fillShape(brush.sheet, landed(brush, shape, 0.03), 1);
  brush.stroke(
    [
      [cx - 0.16 * side, 0.08],
      [-0.2 * side, 0.36],
      [-0.5 * side, 0.56],
    ],
    0.035,
    [1, 1],
  );
  brush.stroke(
    [
      [cx + 0.16 * side, 0.04],
      [0.66 * side, 0.16],
    ],
    0.035,
    [1, 1],
  );
};

const drawSpectacles = (brush: Brush, person: Person): void => {
  const cx = EYE_X * person.face.eyeGap;
  const draw = (points: readonly Spot[], breadth: number): void => {
    const path = landed(brush, points, 0.02);
    for (const p of path) stamp(brush.sheet, p.x, p.y, breadth * brush.unit);
  };
  for (const side of [-1, 1] as const)
    draw(
      Array.from({ length: 220 }, (_, i): Spot => [
        cx * side + Math.cos((i / 220) * 6.2832) * 0.225,
        -0.05 + Math.sin((i / 220) * 6.2832) * 0.205,
      ]),
      0.014,
    );
  draw(
    throughPoints(
      [
        [-cx + 0.21, -0.01],
        [0, 0.06],
        [cx - 0.21, -0.01],
      ],
      90,
    ),
    0.016,
  );
};

/** Draws a sitter's marks over the finished face. */
export const drawMarks = (brush: Brush, person: Person): void => {
  const { face } = person;
  // what has a side is on the one that is turned to us
  const near = person.stance.yaw > 0 ? -1 : 1;
  if (face.warts) {
    for (const [x, y, r] of WARTS) {
      const q = brush.land(x, y, 0.01);
      if (!q?.seen) continue;
      stamp(brush.sheet, q.x, q.y, r * brush.unit);
      stamp(brush.sheet, q.x - 1.2, q.y - 1.2, r * brush.unit * 0.66, 0);
    }
  }
  const random = makeRandom(person.seed * 5 + 11);
  for (let i = 0; i < 46 * face.freckles; i += 1) {
    const x = (random() * 2 - 1) * 0.5;
    const q = brush.land(x, -0.14 - random() * 0.24);
    if (q?.seen) stamp(brush.sheet, q.x, q.y, (0.004 + 0.006 * random()) * brush.unit);
  }
  for (let i = 0; i < 40 * face.pocks; i += 1) {
    const [x, y] = [(random() * 2 - 1) * 0.6, 0.3 - random() * 1.2];
    if (Math.abs(x) < 0.26 && y < MOUTH_Y + 0.1) continue;
    if (Math.abs(Math.abs(x) - EYE_X) < 0.2 && Math.abs(y) < 0.16) continue;
    brush.stroke(
      [
        [x - 0.014, y + 0.008],
        [x, y - 0.012],
        [x + 0.014, y + 0.008],
      ],
      0.013,
    );
  }
  if (face.scar !== 'none') drawScar(brush, SCARS[face.scar], near);
  if (face.patch !== 'none') drawPatch(brush, person, face.patch === 'left' ? -1 : 1);
  if (face.spectacles) drawSpectacles(brush, person);
};
