/** Dress as shells over the body: every garment is the body's surface moved outward, so it always fits. */
import { capsule, ellipsoid, smoothMax, smoothMin } from './sdf.ts';
import { length3, smoothStep } from './vec.ts';
import { MATERIAL } from './materials.ts';
import type { BodyParts } from './body-sdf.ts';
import type { Dress } from './person.ts';

/** Reports one candidate surface: its distance and its material. */
export type Offer = (distance: number, material: number) => void;

const cuirass = (dress: Dress, body: number, x: number, y: number, z: number, offer: Offer): number => {
  const ax = Math.abs(x);
  const s = dress.shoulders;
  let plate = ellipsoid(x, y + 2.85, z - 0.02, 1.14 * s, 1.55, 1) - 0.05 * Math.exp(-x * x * 30);
  plate = smoothMax(plate, -(length3(ax - 1.42 * s, (y + 2.05) * 0.75, z * 0.4) - 0.52), 0.05);
  plate = smoothMax(plate, y + 1.62 - 0.22 * ax * ax, 0.05);
  offer(plate, MATERIAL.armour);
  const under = smoothMin(body, plate, 0.15);
  offer(Math.max(Math.abs(ax - 0.74) - 0.075, under - 0.05, y + 1.2, -(y + 2.15)), MATERIAL.metal);
  offer(Math.max(under - 0.085, length3(ax - 0.74, y + 2.02, 0) - 0.05), MATERIAL.metal);
  offer(smoothMax(Math.abs(body - 0.07) - 0.03, Math.max(y + 1.22, -(y + 1.8)), 0.02), MATERIAL.armour);
  return plate;
};

const sash = (dress: Dress, body: number, arm: number, plate: number, x: number, y: number, offer: Offer): void => {
  const line = x * dress.sashSide * 0.78 + (y + 2.75) * 0.62;
  const half = dress.sash === 'belt' ? 0.1 : 0.2;
  const folds = dress.sash === 'belt' ? 0 : 0.018 * Math.sin(line * 34 + x * 2);
  const base = dress.cuirass ? smoothMin(plate, body, 0.1) - 0.06 : smoothMin(body, arm + 0.06, 0.2) - 0.07;
  offer(Math.max(base + folds, Math.abs(line) - half), MATERIAL.sash);
};

const collar = (dress: Dress, body: number, arm: number, x: number, y: number, z: number, offer: Offer): void => {
  if (dress.collar === 'bands') {
    offer(smoothMax(Math.abs(body - 0.085) - 0.022, Math.max(y + 1 + 0.25 * z, -(y + 1.38)), 0.02), MATERIAL.linen);
    const fall = Math.abs(Math.abs(x) - 0.15 - (-y - 1.3) * 0.14) - 0.14;
    offer(Math.max(fall, Math.abs(y + 1.56) - 0.3, Math.abs(z - 0.5 - (-y - 1.4) * 0.22) - 0.03) * 0.8, MATERIAL.linen);
    return;
  }
  if (dress.collar === 'scarf') {
    offer(
      capsule(x, y, z, 0, -1.12, -0.12, 0, -1.32, -0.1, 0.5, 0.56) - 0.03 * Math.sin(y * 16 + x * 5),
      MATERIAL.linen,
    );
    offer(ellipsoid(x + 0.05, y + 1.38, z - 0.5, 0.13, 0.14, 0.1), MATERIAL.linen);
    offer(ellipsoid(x + 0.02 + (y + 1.6) * 0.35, y + 1.62, z - 0.58, 0.1, 0.26, 0.05), MATERIAL.linen);
    return;
  }
  if (dress.collar === 'kerchief') {
    const hang = Math.abs(x) * (z > 0 ? 0.95 : 0.2);
    const shawl = smoothMin(body, arm, 0.25);
    const folds = 0.016 * Math.sin((y + hang) * 15);
    const open = z > 0 ? 0.1 - Math.abs(x) - 0.1 * (y + 1.3) : 0;
    offer(
      smoothMax(
        Math.abs(shawl - 0.1 + folds) - 0.024,
        Math.max(-(y + 2.42) + hang * 0.55, y + 1.08 + 0.25 * z, y > -1.3 ? -9 : open - 0.12),
        0.02,
      ),
      MATERIAL.linen,
    );
    return;
  }
  if (dress.collar === 'ruff') {
    const r = Math.sqrt(x * x + (z + 0.12) * (z + 0.12));
    const a = Math.atan2(x, z + 0.12);
    const rise = y + 1.3 - 0.1 * (r - 0.5) + 0.055 * Math.sin(a * 20) * smoothStep(0.4, 0.7, r);
    offer(Math.max(Math.abs(rise) - 0.075, r - 0.98 * dress.collarWidth) * 0.55, MATERIAL.linen);
    return;
  }
  const lace = dress.collar === 'lace' ? 0.05 * Math.abs(Math.sin(x * 13)) : 0;
  const gap = Math.max(0, (-y - 1.15) * 0.22);
  const drop = dress.collar === 'plain' ? 1.78 : 1.98;
  const region = Math.max(
    Math.abs(x) - 0.92 * dress.collarWidth,
    -(y + drop + lace) + Math.abs(x) * 0.1,
    y + 1.02 + 0.22 * z,
    gap - Math.abs(x) * (z > 0 ? 1 : 9),
  );
  offer(smoothMax(Math.abs(body - 0.085) - 0.022, region, 0.015), MATERIAL.linen);
  if (dress.collar === 'plain') return;
  offer(
    Math.min(
      capsule(x, y, z, -0.03, -1.2, 0.36, -0.07, -1.62, 0.52, 0.02, 0.04),
      capsule(x, y, z, 0.03, -1.2, 0.36, 0.08, -1.66, 0.52, 0.02, 0.04),
    ),
    MATERIAL.ribbon,
  );
};

const cloak = (dress: Dress, body: number, arm: number, x: number, y: number, z: number, offer: Offer): void => {
  const drape = smoothMin(body, arm, 0.3) - 0.16 + 0.05 * Math.sin(Math.atan2(x, z) * 9 + y * 0.6);
  const open = smoothMax(drape, -(Math.abs(x) - 0.42 - (-y - 1.5) * 0.18), 0.12);
  offer(Math.max(open, y + 1.3 - Math.abs(x) * 0.15), MATERIAL.cloak);
  if (!dress.cloak) return;
  const cape = Math.max(
    Math.abs(smoothMin(body, arm, 0.3) - 0.24) - 0.03,
    y + 1.24 - Math.abs(x) * 0.12,
    -(y + 2) - 0.12 * Math.abs(x),
    0.5 - Math.abs(x),
  );
  offer(cape, MATERIAL.cloak);
};

/** The crossed lace down the front of a bodice. */
const laces = (body: number, x: number, y: number, z: number, offer: Offer): void => {
  if (z < 0) return;
  const down = -y - 1.75;
  const zigzag = Math.abs(Math.abs(((down * 3.1) % 1) - 0.5) * 0.5 - 0.125 - x * (Math.floor(down * 3.1) % 2 ? 1 : -1));
  offer(
    Math.max(body - 0.035, Math.abs(x) - 0.17, Math.min(zigzag - 0.035, 0.16 - Math.abs(x)), y + 1.75),
    MATERIAL.ribbon,
  );
};

/** Offers every surface of a man's dress at one point in body coordinates. */
export const offerClothes = (
  dress: Dress,
  parts: BodyParts,
  x: number,
  y: number,
  z: number,
  full: boolean,
  hands: boolean,
  offer: Offer,
): void => {
  const body = parts.torso(x, y, z);
  const arm = parts.arms(x, y, z);
  let coat = smoothMax(body, y + 1.18 + 0.25 * z, 0.04);
  if (dress.coat === 'coat') coat = smoothMax(coat, -Math.max(Math.abs(x) - 0.012, 0.2 - z), 0.03);
  offer(coat, MATERIAL.coat);
  const plate = dress.cuirass ? cuirass(dress, body, x, y, z, offer) : body;
  const lace = dress.stripes && Math.abs(((y + Math.abs(x) * 0.5) * 4.2) % 1) < 0.34;
  offer(arm, lace ? MATERIAL.ribbon : MATERIAL.sleeve);
  if (dress.coat === 'bodice') laces(body, x, y, z, offer);
  if (dress.apron)
    offer(
      Math.max(body - 0.045, Math.abs(x) - 0.52 - 0.1 * (-y - 2), y + 2.02 + 0.05 * Math.abs(x), -z) * 0.9,
      MATERIAL.linen,
    );
  if (dress.sash !== 'none') sash(dress, body, arm, plate, x, y, offer);
  if (hands) {
    offer(parts.hands(x, y, z), MATERIAL.skin);
    offer(parts.cuffs(x, y, z), MATERIAL.linen);
  }
  if (dress.collar !== 'none') collar(dress, body, arm, x, y, z, offer);
  if (dress.coat === 'coat' && !dress.cuirass) {
    const i = Math.max(0, Math.round((-y - 1.75) / 0.27));
    offer(Math.max(Math.abs(body) - 0.055, length3(x - 0.09, y + 1.75 + i * 0.27, 0) - 0.055), MATERIAL.metal);
  }
  if (dress.coat === 'gown' || dress.cloak) cloak(dress, body, arm, x, y, z, offer);
  if (full && dress.coat === 'coat') {
    offer(
      Math.max((Math.sqrt(x * x + z * z * 1.7) - 1.12 * dress.shoulders) * 0.8, Math.abs(y + 4.15) - 0.13),
      MATERIAL.boots,
    );
  }
};
