/** Draws eyes and brows: paper-white almond, black iris with one light, heavy lid, ragged brow; or a closed lid. */
import { throughPoints, type Brush, type Landing, type Spot } from './brush.ts';
import { EYE_X } from './head-sdf.ts';
import { fillShape, newSheet, stamp } from './ink-sheet.ts';
import { makeRandom } from './noise.ts';
import type { Expression } from './expressions.ts';
import type { Person } from './person.ts';

const landed = (brush: Brush, points: readonly Spot[]): readonly Landing[] =>
  points.map((p) => brush.land(p[0], p[1])).filter((p): p is Landing => p !== null);

const ring = (centre: Spot, rx: number, ry: number): readonly Spot[] =>
  Array.from({ length: 40 }, (_, i): Spot => [
    centre[0] + Math.cos((i / 40) * 6.2832) * rx,
    centre[1] + Math.sin((i / 40) * 6.2832) * ry,
  ]);

const drawBrow = (brush: Brush, person: Person, x: Expression, side: 1 | -1): void => {
  const { face, seed } = person;
  const h = face.browHeight * 0.05;
  const arch = face.browArch * 0.035;
  const at = (px: number, py: number): Spot => [(px + (face.eyeGap - 1) * EYE_X) * side, py];
  const curve = [
    at(0.095 - 0.025 * x.furrow, 0.135 + h + 0.07 * x.browIn - 0.055 * x.furrow),
    at(0.25, 0.185 + h + arch + 0.03 * x.browIn + 0.05 * x.browOut - 0.03 * x.furrow),
    at(0.42, 0.2 + h + arch + 0.07 * x.browOut),
    at(0.53, 0.13 + h + 0.05 * x.browOut),
  ];
  brush.stroke(curve, 0.052 * face.browThick, [0.5, 1.05, 0.95, 0.7, 0.1]);
  const random = makeRandom(seed * 77 + side * 5 + 3);
  const hairs = Math.round(8 + 5 * face.browThick);
  const path = throughPoints(curve, 40);
  for (let i = 0; i < hairs; i += 1) {
    const t = i / hairs;
    const b = path[Math.round(t * 37)]!;
    const rise = (0.035 + random() * 0.02) * Math.max(0.7, face.browThick);
    brush.stroke(
      [
        [b[0], b[1] - 0.012],
        [b[0] + side * (0.02 + 0.035 * t), b[1] + rise - 0.025 * t],
      ],
      0.013,
      'in',
    );
  }
};

const drawEye = (brush: Brush, person: Person, x: Expression, side: 1 | -1): void => {
  const { face } = person;
  const size = face.eyeSize;
  const cx = EYE_X * face.eyeGap;
  const cy = -0.035;
  const open = x.open * face.lidOpen;
  const tilt = face.eyeTilt * 0.035;
  const at = (px: number, py: number): Spot => [(cx + px * size) * side, cy + py * size];
  const inner = at(-0.155, -0.03);
  const outer = at(0.158, 0.005 + tilt);
  const [upI, upM, upO] = [at(-0.095, 0.045 * open), at(-0.01, 0.078 * open), at(0.095, 0.055 * open + tilt * 0.5)];
  const [loI, loM, loO] = [
    at(-0.09, -0.065 + 0.02 * x.lower),
    at(0.01, -0.075 + 0.03 * x.lower),
    at(0.1, -0.055 + 0.02 * x.lower + tilt * 0.5),
  ];
  if (x.closed) {
    brush.stroke(
      [inner, at(-0.09, -0.068), at(0.01, -0.086), at(0.1, -0.064), at(0.175, -0.01 + tilt)],
      0.042,
      [0.3, 0.8, 1, 0.95, 0.4],
    );
    const random = makeRandom(person.seed + 3 + side);
    for (let i = 0; i < 6; i += 1) {
      const px = -0.06 + 0.04 * i;
      brush.stroke([at(px, -0.08), at(px + 0.012 * (i - 1.5), -0.118 - 0.01 * random())], 0.012, 'in');
    }
    brush.stroke([at(-0.12, 0.02), at(-0.02, 0.06), at(0.1, 0.045), at(0.18, 0.01)], 0.014, 'taper');
    brush.stroke([at(-0.1, 0), at(0, 0.024), at(0.11, 0.012)], 0.009, 'taper');
  } else {
    const almond = landed(brush, [
      ...throughPoints([inner, upI, upM, upO, outer], 28),
      ...throughPoints([outer, loO, loM, loI, inner], 28),
    ]);
    if (almond.length < 40 || almond.filter((p) => p.seen).length < 30) return;
    fillShape(brush.sheet, almond, 0);
    const mask = newSheet(brush.sheet.width, brush.sheet.height);
    fillShape(mask, almond, 1);
    const iris: Spot = [cx * side + x.gazeX * 0.06, cy + 0.012 * size + x.gazeY * 0.04];
    fillShape(brush.sheet, landed(brush, ring(iris, 0.072 * size, 0.076 * size)), 1, mask.ink);
    const light = brush.land(iris[0] - 0.028, iris[1] + 0.03);
    if (light) stamp(brush.sheet, light.x, light.y, 0.018 * brush.unit, 0);
    brush.stroke([inner, upI, upM, upO, [outer[0] + 0.02 * side, outer[1] - 0.012]], 0.04, [0.35, 0.9, 1.1, 1, 0.35]);
    brush.stroke([[inner[0] + 0.01 * side, inner[1] - 0.004], loI, loM, loO, outer], 0.013, [0.5, 0.6, 0.9, 1.1, 0.7]);
    const fold = 0.042 + 0.02 * open;
    brush.stroke(
      [
        at(-0.145, 0.02),
        [upI[0], upI[1] + fold],
        [upM[0], upM[1] + fold],
        [upO[0] + 0.02 * side, upO[1] + fold - 0.012],
        at(0.21, 0.015),
      ],
      0.017,
      [0.2, 0.8, 1, 0.8, 0.3],
    );
  }
  for (let i = 0; i < Math.round(face.bags * 3); i += 1) {
    const y = -0.13 - 0.045 * i;
    brush.stroke([at(-0.13 + 0.02 * i, y + 0.03), at(0, y - 0.03), at(0.15 - 0.02 * i, y + 0.02)], 0.015);
  }
  if (face.age > 0.3) brush.stroke([at(-0.11, -0.115), at(0.02, -0.152), at(0.13, -0.115)], 0.012 * (face.age + 0.3));
  if (face.age > 0.6) {
    brush.stroke([at(-0.06, -0.185), at(0.05, -0.205), at(0.15, -0.165)], 0.011);
    brush.stroke([at(0.23, 0.03), at(0.3, 0.06)], 0.011, 'in');
    brush.stroke([at(0.23, -0.02), at(0.31, -0.02)], 0.011, 'in');
    brush.stroke([at(0.22, -0.06), at(0.29, -0.1)], 0.011, 'in');
  }
};

/** Draws both eyes with their brows. */
export const drawEyes = (brush: Brush, person: Person, x: Expression): void => {
  for (const side of [-1, 1] as const) {
    if (person.face.patch !== (side < 0 ? 'left' : 'right')) drawEye(brush, person, x, side);
    drawBrow(brush, person, x, side);
  }
};
