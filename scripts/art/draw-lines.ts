/** Draws what years and temper write on a face: furrows, folds and jowl. */
import { EYE_X, MOUTH_Y } from './head-sdf.ts';
import type { Brush } from './brush.ts';
import type { Expression } from './expressions.ts';
import type { Person } from './person.ts';

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
  if (age > 0.9) {
    for (const s of [-1, 1] as const) {
      for (const out of age > 1 ? [0.4, 0.47] : [])
        brush.stroke(
          [
            [s * out, -0.24],
            [s * (out + 0.03), -0.42],
            [s * (out - 0.03), -0.6],
          ],
          0.013 * age,
        );
      for (const at of [-0.09, 0.03, 0.1])
        brush.stroke(
          [
            [s * at, MOUTH_Y + 0.12],
            [s * at * 1.1, MOUTH_Y + 0.06],
          ],
          0.009 * age,
        );
    }
  }
  if (face.fat > 0.5 || face.jowl > 0.3 || age > 0.8) {
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
};
