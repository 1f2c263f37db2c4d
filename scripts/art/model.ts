/** The whole man as one solid: head, hat, clothes and limbs posed together, with the material met at each point. */
import { bodyParts, type ArmPose, type LegPose } from './body-sdf.ts';
import { offerClothes } from './clothes-sdf.ts';
import { hairCap } from './hairline.ts';
import { hatSdf, underHat } from './hat-sdf.ts';
import { headSdf, plainHead, type Distance } from './head-sdf.ts';
import { MATERIAL } from './materials.ts';
import { capsule, ellipsoid, smoothMax } from './sdf.ts';
import { clamp, length3, mix, rotate, rotation, unrotate, type Vec3 } from './vec.ts';
import type { Person } from './person.ts';

export type Pose = {
  readonly legs: LegPose;
  readonly left: ArmPose;
  readonly right: ArmPose;
  readonly hands: boolean;
  /** Whether a pike stands in the left hand. */
  readonly pike: boolean;
  /** How much larger than life the head is, so that small figures keep their faces. */
  readonly headScale: number;
  /** Degrees the eye looks down on the figure. */
  readonly tilt: number;
};

export const BUST: Pose = {
  legs: 'none',
  left: 'rest',
  right: 'rest',
  hands: false,
  pike: false,
  headScale: 1,
  tilt: 0,
};

/** What was met at a point: material, and the point in head and body coordinates. */
export type Hit = { material: number; hx: number; hy: number; hz: number; bx: number; by: number; bz: number };

export type Model = {
  readonly person: Person;
  readonly pose: Pose;
  readonly hit: Hit;
  readonly distance: (x: number, y: number, z: number, record?: boolean) => number;
  readonly plain: Distance;
  /** Distance to bare head and torso only, in world coordinates: what hair rests upon. */
  readonly support: (x: number, y: number, z: number) => number;
  readonly headToWorld: (x: number, y: number, z: number) => Vec3;
  readonly worldToHead: (x: number, y: number, z: number) => Vec3;
  readonly isCovered: (x: number, y: number, z: number) => boolean;
};

/** A pike shortened to stand in a picture of the hall: butt on the ground, head well over its man. */
const PIKE = { butt: [2.22, -9.5, 1.45], neck: [2.22, 5.2, 1.45] } as const satisfies Readonly<Record<string, Vec3>>;

const PIVOT: Vec3 = [0, -0.75, -0.25];
const BODY_LIFT = 0.17;

const skirtOf = (person: Person, legs: LegPose): Distance => {
  const long = person.dress.coat !== 'coat' || person.dress.cloak;
  const s = person.dress.shoulders;
  if (legs === 'seated') {
    const end = long ? 2.5 : 1.75;
    return (x, y, z) => {
      const drop = long && z > 1.6 ? 2 : 0.55;
      return smoothMax(
        Math.max(Math.abs(x) - 1.18 * s - 0.05 * Math.sin(z * 6), Math.abs(y + 5.05 + drop * 0.5) - 0.45 - drop * 0.5) *
          0.9,
        Math.max(z - end, 0.1 - z),
        0.3,
      );
    };
  }
  const gathered = person.dress.coat === 'bodice';
  const hem = gathered ? 9.25 : long ? 8.4 : 6.35;
  return (x, y, z) => {
    const t = clamp((-y - 3.9) / (hem - 3.9));
    const a = Math.atan2(x, z);
    const r = mix(1.02, gathered ? 2 : long ? 1.75 : 1.58, t) * s + 0.07 * t * Math.sin(a * 8 + y);
    const d = smoothMax(
      (Math.sqrt(x * x + z * z * 1.7) - r) * 0.75,
      Math.max(-(y + hem + 0.05 * Math.sin(a * 5)), y + 3.6),
      0.05,
    );
    return gathered ? d : smoothMax(d, -Math.max(Math.abs(x) - 0.02 - 0.16 * t, -z), 0.04);
  };
};

/** Poses a person and returns his distance function with the frames needed to draw on him. */
export const createModel = (person: Person, pose: Pose = BUST): Model => {
  const { stance, dress, face } = person;
  const headTurn = rotation(stance.yaw, stance.pitch, stance.roll);
  const bodyTurn = rotation(stance.bodyYaw, 0, 0);
  const tilt = rotation(0, pose.tilt, 0);
  const scale = pose.headScale;
  const plain = plainHead(face);
  const head = headSdf(face);
  const hat = hatSdf(dress, face);
  const cap = hairCap(person.hair);
  const covered = underHat(dress, face);
  const parts = bodyParts(dress, pose.left, pose.right, pose.legs);
  const full = pose.legs !== 'none';
  const skirt = skirtOf(person, pose.legs);
  const hit: Hit = { material: 0, hx: 0, hy: 0, hz: 0, bx: 0, by: 0, bz: 0 };
  const shrink = Math.min(1, face.width, face.lower, face.upper, face.depth);

  const lift = (scale - 1) * 0.75;
  const toHead = (x: number, y: number, z: number): Vec3 => {
    const [tx, ty, tz] = pose.tilt ? unrotate(tilt, x, y, z) : [x, y, z];
    const p = unrotate(headTurn, (tx - PIVOT[0]) / scale, (ty - PIVOT[1] - lift) / scale, (tz - PIVOT[2]) / scale);
    return [p[0] + PIVOT[0], p[1] + PIVOT[1], p[2] + PIVOT[2]];
  };
  const toBody = (x: number, y: number, z: number): Vec3 => {
    const [tx, ty, tz] = pose.tilt ? unrotate(tilt, x, y, z) : [x, y, z];
    const p = unrotate(bodyTurn, tx, ty, tz);
    return [p[0], p[1] - BODY_LIFT + dress.throat, p[2]];
  };
  let best = 9;
  let material = 0;
  const offer = (d: number, m: number): void => {
    if (d < best) {
      best = d;
      material = m;
    }
  };
  const offerHead = (x: number, y: number, z: number): void => {
    const near = (length3(x, y - 0.1, z) - 1.3) * scale;
    if (near < 0.4) {
      offer(head(x, y, z) * scale, MATERIAL.skin);
      if (cap)
        offer(
          cap(x / face.width, y / (y < 0 ? face.lower : face.upper), z / face.depth, best / (scale * shrink * 0.9)) *
            scale *
            shrink *
            0.9,
          MATERIAL.hair,
        );
    } else offer(near, MATERIAL.skin);
    if (!hat) return;
    const hatNear = (length3(x, y - 0.8, z) - 2) * scale;
    if (hatNear < 0.3) {
      const h = hat(x, y, z);
      offer(h.distance * 0.75 * scale, h.band ? MATERIAL.band : MATERIAL.hat);
    } else offer(hatNear, MATERIAL.hat);
  };
  return {
    person,
    pose,
    hit,
    plain,
    worldToHead: toHead,
    isCovered: (x, y, z) => covered(...toHead(x, y, z)),
    headToWorld: (x, y, z) => {
      const p = rotate(headTurn, x - PIVOT[0], y - PIVOT[1], z - PIVOT[2]);
      const w: Vec3 = [p[0] * scale + PIVOT[0], p[1] * scale + PIVOT[1] + lift, p[2] * scale + PIVOT[2]];
      return pose.tilt ? rotate(tilt, ...w) : w;
    },
    support: (x, y, z) => {
      const h = toHead(x, y, z);
      const b = toBody(x, y, z);
      return Math.min(head(...h) * scale, b[1] < -0.6 ? parts.torso(...b) - 0.08 : 9);
    },
    // what follows is run a hundred million times for a portrait: no vectors are made in it
    distance: (x, y, z, record = false) => {
      const tilted = pose.tilt !== 0;
      const tx = tilted ? tilt[0] * x + tilt[3] * y + tilt[6] * z : x;
      const ty = tilted ? tilt[1] * x + tilt[4] * y + tilt[7] * z : y;
      const tz = tilted ? tilt[2] * x + tilt[5] * y + tilt[8] * z : z;
      const px = (tx - PIVOT[0]) / scale;
      const py = (ty - PIVOT[1] - lift) / scale;
      const pz = (tz - PIVOT[2]) / scale;
      const hx = headTurn[0] * px + headTurn[3] * py + headTurn[6] * pz + PIVOT[0];
      const hy = headTurn[1] * px + headTurn[4] * py + headTurn[7] * pz + PIVOT[1];
      const hz = headTurn[2] * px + headTurn[5] * py + headTurn[8] * pz + PIVOT[2];
      const bx = bodyTurn[0] * tx + bodyTurn[3] * ty + bodyTurn[6] * tz;
      const by = bodyTurn[1] * tx + bodyTurn[4] * ty + bodyTurn[7] * tz - BODY_LIFT + dress.throat;
      const bz = bodyTurn[2] * tx + bodyTurn[5] * ty + bodyTurn[8] * tz;
      best = 9;
      material = 0;
      offerHead(hx, hy, hz);
      if (by < -0.3) {
        offer(capsule(bx, by, bz, 0, -0.55, -0.2, 0, -1.7, -0.25, 0.37 * dress.neck, 0.42 * dress.neck), MATERIAL.skin);
        offerClothes(dress, parts, bx, by, bz, full, pose.hands, offer);
        if (full && by < -3.2) {
          const cloth = skirt(bx, by, bz);
          if (dress.apron)
            offer(Math.max(cloth - 0.05, Math.abs(bx) - 0.72, by + 3.7, -by - 8.1, -bz) * 0.9, MATERIAL.linen);
          offer(cloth, dress.coat === 'gown' || dress.cloak ? MATERIAL.cloak : MATERIAL.coat);
          offer(parts.legs(bx, by, bz), MATERIAL.breeches);
          offer(parts.boots(bx, by, bz), MATERIAL.boots);
        }
      } else offer(Math.max(0.05, by + 0.33), MATERIAL.coat);
      if (pose.pike) {
        offer(capsule(bx, by, bz, ...PIKE.butt, ...PIKE.neck, 0.075, 0.065), MATERIAL.wood);
        const [nx, ny, nz] = PIKE.neck;
        offer(ellipsoid(bx - nx, by - ny - 0.5, bz - nz, 0.2, 0.75, 0.12), MATERIAL.armour);
      }
      if (record) {
        hit.material = material;
        [hit.hx, hit.hy, hit.hz] = [hx, hy, hz];
        [hit.bx, hit.by, hit.bz] = [bx, by, bz];
      }
      return best;
    },
  };
};
