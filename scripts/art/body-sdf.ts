/** The body under the clothes, its limbs and hands, in body coordinates. */
import { capsule, ellipsoid, smoothMin } from './sdf.ts';
import { handSdf } from './hand-sdf.ts';
import { length3, mix, type Vec3 } from './vec.ts';
import type { Distance } from './head-sdf.ts';
import type { Dress } from './person.ts';

export type ArmPose = 'rest' | 'down' | 'hip' | 'lap' | 'point' | 'chest' | 'staff';
export type LegPose = 'none' | 'standing' | 'seated';

/** Elbow and wrist of each arm pose, for a figure of middle breadth. */
const ARMS: Readonly<Record<ArmPose, readonly [Vec3, Vec3]>> = {
  rest: [
    [1.62, -3.5, 0],
    [1.35, -4.6, 0.55],
  ],
  down: [
    [1.72, -3.9, -0.15],
    [1.62, -5.3, 0.3],
  ],
  hip: [
    [2.35, -3.75, -0.35],
    [1.25, -4.75, 0.55],
  ],
  lap: [
    [1.75, -3.85, 0.2],
    [0.75, -4.75, 1.5],
  ],
  point: [
    [1.95, -3.1, 0.75],
    [2.5, -2.5, 2],
  ],
  chest: [
    [1.8, -3.75, 0.35],
    [0.35, -3.15, 1.15],
  ],
  staff: [
    [2, -3.7, 0.5],
    [2.02, -3.25, 1.3],
  ],
};

export type BodyParts = {
  readonly torso: Distance;
  readonly arms: Distance;
  readonly hands: Distance;
  readonly cuffs: Distance;
  readonly legs: Distance;
  readonly boots: Distance;
};

const thighs = (pose: LegPose): readonly [Vec3, Vec3, Vec3] =>
  pose === 'seated'
    ? [
        [0.48, -5.15, 0.1],
        [0.72, -5.35, 2.25],
        [0.74, -7.75, 2.05],
      ]
    : [
        [0.42, -5.4, 0],
        [0.62, -7.3, 0.16],
        [0.72, -9.25, -0.02],
      ];

/** Builds the distance functions of one clothed body's underlying parts. */
export const bodyParts = (dress: Dress, left: ArmPose, right: ArmPose, legPose: LegPose): BodyParts => {
  const s = dress.shoulders;
  const torso: Distance = (x, y, z) => {
    const ax = Math.abs(x);
    let d = ellipsoid(x, y + 3.25, z + 0.1, 1.15 * s, 1.75, 0.8 + 0.12 * dress.belly);
    d = smoothMin(d, capsule(ax, y, z, 0.25, -1.62, -0.22, 1.22 * s, -1.98, -0.2, 0.34, 0.36), 0.35);
    d = smoothMin(d, capsule(x, y, z, 0, -0.8, -0.12, 0, -1.6, -0.22, 0.4 * dress.neck, 0.5 * dress.neck), 0.35);
    d = smoothMin(d, ellipsoid(x, y + 2.5, z - 0.15, 0.95 * s, 0.9, 0.66), 0.3);
    if (dress.belly > 0) d = smoothMin(d, ellipsoid(x, y + 3.7, z - 0.3, 0.95 * s, 1, 0.6 + 0.3 * dress.belly), 0.4);
    return d;
  };
  const side = (x: number): readonly [Vec3, Vec3] => ARMS[x > 0 ? left : right];
  const arms: Distance = (x, y, z) => {
    const [e, w] = side(x);
    const ax = Math.abs(x);
    const d = capsule(ax, y, z, 1.34 * s, -2.1, -0.15, e[0] * s, e[1], e[2], 0.41 * dress.sleeve, 0.37 * dress.sleeve);
    const fore = capsule(
      ax,
      y,
      z,
      e[0] * s,
      e[1],
      e[2],
      mix(e[0], w[0], 0.9) * s,
      mix(e[1], w[1], 0.9),
      mix(e[2], w[2], 0.9),
      0.37 * dress.sleeve,
      0.29,
    );
    return smoothMin(d, fore, 0.15) - 0.022 * Math.sin(y * 9 + ax * 5 + 2 * Math.sin(y * 3));
  };
  const wrist = (x: number): readonly [Vec3, Vec3] => {
    const [e, w] = side(x);
    const d: Vec3 = [(w[0] - e[0]) * s, w[1] - e[1], w[2] - e[2]];
    const l = length3(...d);
    return [
      [w[0] * s, w[1], w[2]],
      [d[0] / l, d[1] / l, d[2] / l],
    ];
  };
  const [leftHand, rightHand] = [handSdf(...wrist(1)), handSdf(...wrist(-1))];
  const hands: Distance = (x, y, z) => (x > 0 ? leftHand : rightHand)(Math.abs(x), y, z);
  const cuffs: Distance = (x, y, z) => {
    const [w, d] = wrist(x);
    return capsule(
      Math.abs(x),
      y,
      z,
      w[0] - d[0] * 0.38,
      w[1] - d[1] * 0.38,
      w[2] - d[2] * 0.38,
      w[0] - d[0] * 0.06,
      w[1] - d[1] * 0.06,
      w[2] - d[2] * 0.06,
      0.33,
      0.3,
    );
  };
  const [hip, knee, foot] = thighs(legPose);
  const legs: Distance = (x, y, z) => {
    const ax = Math.abs(x);
    const d = capsule(ax, y, z, hip[0], hip[1], hip[2], knee[0], knee[1], knee[2], 0.64, 0.5);
    return smoothMin(d, ellipsoid(x, y + 5.1, z, 1, 0.85, 0.75), 0.2) - 0.03 * Math.sin(ax * 14 + y * 2);
  };
  const boots: Distance = (x, y, z) => {
    const ax = Math.abs(x);
    const shin = capsule(ax, y, z, knee[0], knee[1] - 0.25, knee[2], foot[0], foot[1], foot[2], 0.42, 0.28);
    const toe = ellipsoid(ax - foot[0] - 0.06, y - foot[1] + 0.22, z - foot[2] - 0.3, 0.27, 0.2, 0.58);
    const top = Math.max(
      Math.abs(capsule(ax, y, z, knee[0], knee[1], knee[2], knee[0] + 0.02, knee[1] - 0.7, knee[2], 0.62, 0.42)) - 0.04,
      y - knee[1] - 0.1,
      knee[1] - 0.6 - y,
    );
    return Math.min(smoothMin(shin, toe, 0.12), top);
  };
  return { torso, arms, hands, cuffs, legs, boots };
};
