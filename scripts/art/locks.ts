/** Grows locks of hair: curves that leave the scalp by the parting, lie on head and shoulders, fall and curl. */
import { EYE_X, MOUTH_Y, fitToFace, frontOfHead } from './head-sdf.ts';
import { hairlineHeight } from './hairline.ts';
import { MATERIAL } from './materials.ts';
import { makeRandom } from './noise.ts';
import { growLock, type Lock } from './grow-lock.ts';
import { add, mix, smoothStep, type Vec3 } from './vec.ts';
import type { Model } from './model.ts';

/** Spreads `count` directions evenly over a sphere. */
const sphere = (count: number, i: number): Vec3 => {
  const y = 1 - (2 * (i + 0.5)) / count;
  const r = Math.sqrt(1 - y * y);
  const a = i * 2.399963;
  return [r * Math.cos(a), y, r * Math.sin(a)];
};

const headLocks = (model: Model, random: () => number): readonly Lock[] => {
  const { hair, face, seed } = model.person;
  if (hair.style === 'none') return [];
  const cropped = hair.style === 'cropped';
  const total = Math.round((cropped ? 620 : 330) * hair.count);
  const locks: Lock[] = [];
  for (let i = 0; i < total; i += 1) {
    const d = sphere(total, i);
    const [jx, jy, jz] = [
      d[0] + (random() - 0.5) * 0.12,
      d[1] + (random() - 0.5) * 0.12,
      d[2] + (random() - 0.5) * 0.12,
    ];
    const [x, y, z] = [0.745 * jx, 0.28 + 0.84 * jy, -0.12 + 0.95 * jz];
    const angle = Math.atan2(x, z + 0.12);
    const line = hairlineHeight(hair, angle);
    if (y < line || y < -0.62 || (hair.style === 'bald' && y > 0.22 + 0.26 * random())) continue;
    const crown = Math.hypot(x, z + 0.1) / 0.75;
    if (hair.thin > 0 && y > 0.55 && random() < hair.thin * smoothStep(1.15, 0.45, crown)) continue;
    const back = smoothStep(0.2, -0.7, z);
    const side = x >= hair.part * 0.45 ? 1 : -1;
    const near = smoothStep(0.5, 0.95, y);
    const fitted = fitToFace(face, x, y, z);
    const start = model.headToWorld(...fitted);
    const edge = y - line < 0.16 && Math.abs(angle) < 1.4;
    const wild = random();
    const fringe = hair.style === 'fringe' && z > -0.1 && Math.abs(angle) < 0.95;
    let heading: Vec3;
    if (cropped)
      heading = [
        side * 0.5 * (0.4 + Math.abs(x)) + (random() - 0.5) * 0.7,
        -0.35 + (random() - 0.5) * 0.4,
        mix(0.85, -0.5, back) + (random() - 0.5) * 0.5,
      ];
    else if (fringe) heading = [x * 0.9 + (random() - 0.5) * 0.3, 0.1, 1];
    else if (hair.style === 'swept')
      heading = [side * (0.25 + 0.3 * Math.abs(x)), mix(-0.8, 0.25, near), -0.9 + 0.5 * Math.abs(x)];
    else heading = [side * (0.75 + 0.2 * near), mix(-1.1, 0.05, near), mix(0.12, -0.7, back) - 0.35 * (edge ? 1 : 0)];
    const out = model.headToWorld(fitted[0] + heading[0], fitted[1] + heading[1], fitted[2] + heading[2]);
    const lock = growLock(
      model,
      {
        start,
        heading: add(out, start, -1),
        gravity: cropped ? 0.12 : hair.style === 'swept' ? 0.2 : 0.34,
        endY: cropped
          ? -0.5
          : fringe
            ? 0.34 + (random() - 0.5) * 0.12
            : hair.end + (random() - 0.5) * 0.42 - 0.18 * back,
        reach: cropped ? (0.3 + 0.16 * random()) * hair.volume : 4.2,
        margin:
          (cropped ? 0.035 : 0.04 + 0.03 * hair.volume + 0.12 * hair.volume * wild * (1 - 0.7 * near)) *
          (edge ? 0.55 : 1),
        body: cropped ? 0.2 : 1.5 * hair.volume * hair.bush,
        curl: hair.curl * (cropped ? 0.03 : 0.075) * (0.6 + 0.8 * random()),
        wave: 4.2 + 2.4 * random(),
        breadth: (cropped ? 0.1 : 0.23) * hair.width * (0.7 + 0.6 * random()),
      },
      random,
      MATERIAL.hair,
      near * 0.25 + wild * 0.1,
    );
    if (lock) locks.push(lock);
  }
  const stray = Math.round((cropped ? 10 : 22) * hair.loose);
  for (let i = 0; i < stray; i += 1) {
    const source = locks[Math.floor(random() * locks.length)];
    if (!source) break;
    const splay = 0.02 + 0.05 * random();
    locks.push({
      ...source,
      breadth: 0.022 + 0.02 * random(),
      seed: source.seed + seed + i,
      rank: source.rank + 0.3,
      points: source.points.map((p, k) =>
        add(p, source.normals[k]!, 0.03 + splay * Math.pow(k / source.points.length, 1.4)),
      ),
    });
  }
  for (let i = 0; i < hair.forelocks; i += 1) {
    const x = hair.part * 0.45 + (i - (hair.forelocks - 1) / 2) * 0.15 + (random() - 0.5) * 0.06;
    const fitted = fitToFace(face, x, 0.82 + 0.16 * hair.recede, 0.52);
    const start = model.headToWorld(...fitted);
    const out = model.headToWorld(fitted[0] + (i % 2 ? 0.45 : -0.35), fitted[1] - 0.1, fitted[2] + 0.9);
    const lock = growLock(
      model,
      {
        start,
        heading: add(out, start, -1),
        gravity: 0.3,
        endY: 0.42 + 0.22 * random(),
        reach: 0.8,
        margin: 0.05,
        body: 0,
        curl: 0.07,
        wave: 4,
        breadth: 0.055 + 0.035 * random(),
      },
      random,
      MATERIAL.hair,
      0.6,
    );
    if (lock) locks.push(lock);
  }
  return locks;
};

const beardLocks = (model: Model, random: () => number): readonly Lock[] => {
  const { beard, face } = model.person;
  const locks: Lock[] = [];
  const plant = (x: number, y: number, reach: number, breadth: number): void => {
    const z = frontOfHead(model.plain, x, y);
    if (z === null) return;
    const fitted = fitToFace(face, x, y, z);
    const start = model.headToWorld(...fitted);
    const out = model.headToWorld(fitted[0] - x * 0.25, fitted[1] - 1, fitted[2] + 0.3);
    const lock = growLock(
      model,
      {
        start,
        heading: add(out, start, -1),
        gravity: 0.22,
        endY: -9,
        reach,
        margin: 0.05,
        body: 0,
        curl: 0.05,
        wave: 6,
        breadth,
      },
      random,
      MATERIAL.beard,
      -y * 0.05 + (y < MOUTH_Y ? 0.02 : 0),
    );
    if (lock) locks.push(lock);
  };
  if (beard.full > 0) {
    for (let i = 0; i < 190; i += 1) {
      const x = (random() * 2 - 1) * 0.6;
      const top = Math.abs(x) > EYE_X ? MOUTH_Y + 0.02 + (Math.abs(x) - EYE_X) * 1.5 : MOUTH_Y - 0.1;
      const y = mix(top, -1.08, random());
      const long = beard.long * smoothStep(0.5, 0.1, Math.abs(x)) * smoothStep(MOUTH_Y - 0.1, -0.95, y);
      plant(x, y, 0.3 + 0.42 * beard.full * random() + 0.75 * long * (0.6 + 0.4 * random()), 0.085);
    }
  }
  if (beard.goatee > 0) {
    for (let i = 0; i < 26; i += 1)
      plant(
        (random() * 2 - 1) * 0.13,
        mix(MOUTH_Y - 0.13, -1.02, random()),
        0.26 + 0.26 * beard.goatee * random(),
        0.06,
      );
  }
  return locks;
};

/** Grows all of a person's hair and beard, hindmost first, ready to be laid over the engraving. */
export const growLocks = (model: Model): readonly Lock[] => {
  const random = makeRandom(model.person.seed * 977 + 5);
  const key = (lock: Lock): number => {
    const m = lock.points[Math.floor(lock.points.length * 0.45)]!;
    return m[2] + lock.rank;
  };
  return [...headLocks(model, random), ...beardLocks(model, random)].toSorted((a, b) => key(a) - key(b));
};
