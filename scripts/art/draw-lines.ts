/** Draws what years and temper write on a face: furrows, folds, jowl, freckles and warts. */
import { EYE_X, MOUTH_Y } from './head-sdf.ts';
import { stamp } from './ink-sheet.ts';
import { makeRandom } from './noise.ts';
import type { Brush } from './brush.ts';
import type { Expression } from './expressions.ts';
import type { Person } from './person.ts';

/** Places and sizes of warts, in plain-head units: below the lip and over the brow. */
const WARTS = [
  [-0.16, -0.82, 0.045],
  [-0.3, 0.3, 0.034],
  [-0.07, -0.12, 0.022],
] as const;

const drawMarks = (brush: Brush, person: Person): void => {
  if (person.face.warts) {
    for (const [x, y, r] of WARTS) {
      const q = brush.land(x, y, 0.01);
      if (!q?.seen) continue;
      stamp(brush.sheet, q.x, q.y, r * brush.unit);
      stamp(brush.sheet, q.x - 1.2, q.y - 1.2, r * brush.unit * 0.66, 0);
    }
  }
  const random = makeRandom(person.seed * 5 + 11);
  for (let i = 0; i < 46 * person.face.freckles; i += 1) {
    const x = (random() * 2 - 1) * 0.5;
    const q = brush.land(x, -0.14 - random() * 0.24);
    if (q?.seen) stamp(brush.sheet, q.x, q.y, (0.004 + 0.006 * random()) * brush.unit);
  }
};

/** Draws the lines of brow, cheek and chin for a person wearing an expression. */
export const drawLines = (brush: Brush, person: Person, x: Expression): void => {
  const { face } = person;
  const { age } = face;
  if (x.furrow > 0.3 || age > 0.75) {
    const w = 0.016 * Math.max(x.furrow, 0.5 * age);
    for (const s of [-1, 1] as const)
      brush.stroke(
        [
          [s * 0.055, 0.21],
          [s * 0.045, 0.12],
          [s * 0.06, 0.06],
        ],
        w,
      );
  }
  if (x.browIn > 0.4 || age > 0.62) {
    const w = 0.011 * Math.max(x.browIn, age * 0.85);
    for (const y of age > 0.75 ? [0.34, 0.44, 0.54] : [0.36, 0.46])
      brush.stroke(
        [
          [-0.28, y - 0.03],
          [-0.1, y + 0.006],
          [0.05, y - 0.012],
          [0.27, y - 0.035],
        ],
        w,
      );
  }
  const nl = 0.34 * face.noseLength;
  const fold = Math.max(age - 0.25, 0) * 1.2 + 0.5 * Math.max(0, x.sneer) + 0.35 * Math.max(0, -x.mouth) + 0.3 * x.gap;
  if (fold > 0.12) {
    for (const s of [-1, 1] as const)
      brush.stroke(
        [
          [s * 0.2 * face.noseWidth, -nl - 0.05],
          [s * 0.275, MOUTH_Y + 0.12],
          [s * 0.3, MOUTH_Y],
        ],
        0.016 * Math.min(1.2, 0.5 + fold),
        'in',
      );
  }
  if (face.fat > 0.5 || age > 0.8) {
    for (const s of [-1, 1] as const)
      brush.stroke(
        [
          [s * 0.31, MOUTH_Y - 0.06],
          [s * 0.34, MOUTH_Y - 0.15],
          [s * 0.3, MOUTH_Y - 0.24],
        ],
        0.013,
      );
  }
  if (face.hollow > 0.4) {
    for (const s of [-1, 1] as const) {
      for (let i = 0; i < 4; i += 1)
        brush.stroke(
          [
            [s * (0.5 - 0.02 * i), -0.34 - 0.06 * i],
            [s * (0.4 - 0.02 * i), -0.42 - 0.07 * i],
          ],
          0.011,
        );
    }
  }
  if (face.chin > 1.05)
    brush.stroke(
      [
        [0, -0.93],
        [0.006, -0.985],
      ],
      0.014,
    );
  else
    brush.stroke(
      [
        [-0.05, -0.955],
        [0, -0.935],
        [0.05, -0.955],
      ],
      0.012,
    );
  if (EYE_X * face.eyeGap < 0.29)
    brush.stroke(
      [
        [0.06, -0.02],
        [0.075, -0.1],
      ],
      0.011,
      'in',
    );
  drawMarks(brush, person);
};
