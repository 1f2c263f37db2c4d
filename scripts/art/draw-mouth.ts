/** Draws nose and mouth with moustache, chin-tuft and stubble. */
import { throughPoints, type Brush, type Landing, type Spot } from './brush.ts';
import { MOUTH_Y } from './head-sdf.ts';
import { fillShape } from './ink-sheet.ts';
import { makeRandom } from './noise.ts';
import type { Expression } from './expressions.ts';
import type { Person } from './person.ts';

const MY = MOUTH_Y;

/** Draws wings and nostrils. */
export const drawNose = (brush: Brush, person: Person): void => {
  const nl = 0.34 * person.face.noseLength;
  const nw = person.face.noseWidth;
  const drop = person.face.noseTip * 0.02;
  for (const s of [-1, 1] as const) {
    brush.stroke(
      [
        [s * 0.075 * nw, -nl + 0.01],
        [s * 0.165 * nw, -nl],
        [s * 0.185 * nw, -nl - 0.06],
        [s * 0.145 * nw, -nl - 0.095],
      ],
      0.02,
      [0.2, 0.7, 1.1, 0.6],
    );
    brush.stroke(
      [
        [s * 0.04 * nw, -nl - 0.085 - drop],
        [s * 0.085 * nw, -nl - 0.07],
        [s * 0.125 * nw, -nl - 0.088],
      ],
      0.034,
    );
  }
  if (nw > 1.15)
    brush.stroke(
      [
        [-0.05 * nw, -nl - 0.03],
        [-0.02, -nl - 0.085],
        [0.03, -nl - 0.095],
      ],
      0.01,
    );
};

const fill = (brush: Brush, spots: readonly Spot[], value: number): void => {
  fillShape(
    brush.sheet,
    spots.map((p) => brush.land(p[0], p[1], 0.02)).filter((p): p is Landing => p !== null),
    value,
  );
};

/** Draws the lips, shut or parted. */
export const drawMouth = (brush: Brush, person: Person, x: Expression): void => {
  const { face } = person;
  const w = 0.225 * face.mouthWidth * (1 - 0.12 * x.tight);
  const up = x.mouth * 0.055;
  const line: readonly Spot[] = [
    [-w, MY - 0.012 + up],
    [-w * 0.55, MY - 0.004 + up * 0.35],
    [-0.05, MY + 0.006 - 0.01 * x.tight],
    [0, MY - 0.004],
    [0.05, MY + 0.006 - 0.01 * x.tight],
    [w * 0.55, MY - 0.004 + up * 0.35 + 0.02 * x.sneer],
    [w, MY - 0.012 + up + 0.03 * x.sneer],
  ];
  const full = face.lips;
  if (x.gap > 0) {
    const g = x.gap * 0.09;
    const lower = throughPoints(
      [
        [w * 0.9, MY - 0.02 + up],
        [w * 0.5, MY - 0.02 - g * 0.8],
        [0, MY - 0.02 - g],
        [-w * 0.5, MY - 0.02 - g * 0.8],
        [-w * 0.9, MY - 0.02 + up],
      ],
      30,
    );
    fill(brush, [...throughPoints(line, 30), ...lower], 1);
    if (x.gap > 0.5)
      fill(
        brush,
        [
          ...throughPoints(
            [
              [-w * 0.5, MY - 0.014],
              [0, MY - 0.01],
              [w * 0.5, MY - 0.014],
            ],
            12,
          ),
          ...throughPoints(
            [
              [w * 0.42, MY - 0.034],
              [0, MY - 0.037],
              [-w * 0.42, MY - 0.034],
            ],
            12,
          ),
        ],
        0,
      );
    brush.stroke(
      [
        [-0.11, MY - 0.085 - g],
        [0, MY - 0.1 - g],
        [0.11, MY - 0.085 - g],
      ],
      0.022 * full,
    );
  } else {
    const h = 0.105 + 0.02 * (full - 1);
    brush.stroke(
      [
        [-0.1, MY - h],
        [0, MY - h - 0.013],
        [0.1, MY - h],
      ],
      0.022 * full,
    );
  }
  brush.stroke(line, 0.03, [0.9, 0.55, 0.85, 0.75, 0.85, 0.55, 0.9]);
  for (const s of [-1, 1] as const)
    brush.stroke(
      [
        [s * (w + 0.012), MY + 0.012 + up],
        [s * (w + 0.004), MY - 0.02 + up],
        [s * (w + 0.015), MY - 0.045 + up * 0.6],
      ],
      0.016,
    );
  if (person.beard.moustache === 0)
    brush.stroke(
      [
        [-0.055, MY + 0.055 * full],
        [-0.022, MY + 0.046 * full],
        [0, MY + 0.054 * full],
        [0.022, MY + 0.046 * full],
        [0.055, MY + 0.055 * full],
      ],
      0.011,
    );
};

/** Draws the hair of lip and chin that is too short to be modelled as locks. */
export const drawWhiskers = (brush: Brush, person: Person): void => {
  const { beard, face, seed } = person;
  const tuft = (
    base: (t: number) => Spot,
    way: (t: number) => Spot,
    count: number,
    reach: number,
    breadth: number,
    salt: number,
  ): void => {
    const random = makeRandom(seed * 31 + salt);
    for (let i = 0; i < count; i += 1) {
      const t = i / (count - 1);
      const [c, d] = [base(t), way(t)];
      const l = reach * (0.7 + 0.6 * random());
      const tip: Spot = [c[0] + d[0] * l, c[1] + d[1] * l + (random() - 0.5) * 0.015];
      brush.stroke(
        [c, [c[0] + d[0] * l * 0.5 + (random() - 0.5) * 0.012, c[1] + d[1] * l * 0.5], tip],
        breadth * (0.7 + 0.5 * random()),
        'in',
      );
    }
  };
  if (beard.moustache > 0) {
    const m = beard.moustache;
    const wide = 0.17 + 0.1 * m;
    for (const s of [-1, 1] as const) {
      brush.stroke(
        [
          [s * 0.025, MY + 0.09],
          [s * 0.1, MY + 0.085],
          [s * wide * 0.7, MY + 0.045],
          [s * wide, MY + 0.09 * beard.moustacheUp - 0.005],
        ],
        0.042 * Math.min(1.4, m + 0.2),
        [0.5, 1, 0.75, 0.08],
      );
      tuft(
        (t) => [s * (0.02 + wide * 0.65 * t), MY + 0.118 - 0.035 * t],
        (t) => [s * (0.35 + 0.65 * t), -0.8 + 0.45 * t + 0.5 * beard.moustacheUp * t],
        13,
        0.1 * (0.6 + 0.4 * m),
        0.018,
        s + 4,
      );
    }
  }
  if (beard.tuft > 0) {
    brush.stroke(
      [
        [0, MY - 0.105],
        [0, MY - 0.1 - 0.1 * beard.tuft],
      ],
      0.06 * beard.tuft,
      [0.6, 1, 0.5, 0.1],
    );
    tuft(
      (t) => [-0.045 + 0.09 * t, MY - 0.105],
      (t) => [(t - 0.5) * 0.4, -1],
      8,
      0.12 * beard.tuft,
      0.015,
      9,
    );
  }
  const random = makeRandom(seed * 9 + 1);
  for (let i = 0; i < 170 * face.stubble; i += 1) {
    const [px, py] = [(random() * 2 - 1) * 0.52, MY + 0.12 - random() * 0.5];
    if (Math.abs(px) < 0.21 && py > MY - 0.1 && py < MY + 0.06) continue;
    brush.stroke(
      [
        [px, py],
        [px * 1.02, py - 0.03],
      ],
      0.008,
      'in',
    );
  }
};
