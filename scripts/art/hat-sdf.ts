/** Hats as solids, in the head's own coordinates, each telling crown from band. */
import { headclothSdf, underHeadcloth } from './headcloth-sdf.ts';
import { ellipsoid, smoothMax, smoothMin } from './sdf.ts';
import { clamp, length3, mix, rotation, smoothStep, unrotate } from './vec.ts';
import type { Dress, Face } from './person.ts';

/** A hat's distance, and whether its band rather than its crown was met. */
export type HatSdf = (x: number, y: number, z: number) => { readonly distance: number; readonly band: boolean };

const felt = (dress: Dress, x: number, y: number, z: number): { distance: number; band: boolean } => {
  const r = Math.sqrt(x * x + z * z * 0.92);
  const a = Math.atan2(x, z);
  const curl = dress.brimCurl * (r - 0.8) * (r - 0.8) * 1.2 * (0.55 + 0.45 * Math.cos(2 * a + 1.2));
  const rise = curl - 0.07 * (r - 0.8) + 0.035 * Math.sin(3 * a + 1) * (r - 0.7);
  const brim = Math.max(Math.abs(y - rise) - 0.028, r - dress.brim - 0.05 * Math.sin(2 * a)) * 0.8;
  const radius = mix(0.9, dress.crownTop, clamp(y / dress.crown));
  const dent = 0.02 * Math.sin(4 * a + y * 3);
  const crown = smoothMax(
    Math.max((r - radius - dent) * 0.9, -y - 0.02),
    y - dress.crown + 0.1 * r * r + 0.06 * Math.cos(a * 2),
    0.18,
  );
  return { distance: smoothMin(brim, crown, 0.04), band: y > 0.02 && y < 0.26 };
};

const montero = (wide: number, x: number, y: number, z: number): { distance: number; band: boolean } => {
  const a = Math.atan2(x, z);
  const crown = smoothMax(
    ellipsoid(x - 0.06, y - 0.14, z + 0.08, 0.9 * wide, 0.78 + 0.03 * Math.sin(a * 2), 1),
    -y,
    0.05,
  );
  const flap = smoothMax(
    Math.abs(ellipsoid(x, y - 0.12, z + 0.02, 0.97 * wide, 0.95, 1.08)) - 0.045,
    Math.max(-(y + 0.02), y - 0.3 - 0.07 * Math.cos(a) - 0.02 * Math.sin(a * 5)),
    0.04,
  );
  const peak =
    Math.max(
      Math.abs(y - 0.06 + 0.22 * (z - 1)) - 0.03,
      Math.sqrt(x * x * 1.25 + (z - 0.62) * (z - 0.62)) - 0.72,
      0.9 - z,
    ) * 0.85;
  const brim = Math.min(flap, peak);
  return { distance: Math.min(crown, brim), band: brim < crown };
};

const monmouth = (wide: number, x: number, y: number, z: number): { distance: number; band: boolean } => {
  const a = Math.atan2(x, z);
  const crown = smoothMax(
    smoothMin(
      ellipsoid(x, y - 0.1, z + 0.06, 0.9 * wide, 0.86, 1.02) - 0.012 * Math.sin(a * 16),
      length3(x + 0.1, y - 1, z + 0.15) - 0.12,
      0.1,
    ),
    -y,
    0.05,
  );
  const roll = smoothMax(
    Math.abs(ellipsoid(x, y - 0.12, z + 0.04, 0.93 * wide, 0.95, 1.05)) - 0.06,
    Math.abs(y - 0.05) - 0.11,
    0.08,
  );
  return { distance: Math.min(crown, roll) * 0.9, band: roll < crown };
};

const pot = (wide: number, x: number, y: number, z: number): { distance: number; band: boolean } => {
  const r = Math.sqrt(x * x + z * z * 0.92);
  const a = Math.atan2(x, z);
  let d = smoothMax(ellipsoid(x, y - 0.05, z + 0.02, 0.92 * wide, 0.86, 1.05), -(y + 0.02), 0.03);
  d -= 0.02 * Math.max(0, Math.cos(a * 6)) * smoothStep(0.9, 0.2, y);
  const peak = smoothMax(Math.max(Math.abs(y + 0.04 + 0.1 * (z - 0.9)) - 0.025, r - 1.3), -(z - 0.25), 0.05);
  const guard = smoothMax(
    Math.max(Math.abs(r - 0.98 - 0.25 * clamp(-y)) - 0.03, Math.max(y - 0.02, -y - 0.75)),
    z + 0.1,
    0.05,
  );
  const cheek = smoothMax(
    Math.max(Math.abs(Math.abs(x) - 0.86 * wide) - 0.03, Math.max(y - 0.02, -y - 0.8 + 0.4 * Math.abs(z - 0.05))),
    Math.abs(z - 0.05) - 0.26,
    0.04,
  );
  return { distance: Math.min(d, peak, guard, cheek), band: false };
};

/** Makes the hat a person wears, or null when bareheaded. */
export const hatSdf = (dress: Dress, face: Face): HatSdf | null => {
  if (dress.hat === 'none') return null;
  const turn = rotation(dress.hatTilt[1], dress.hatTilt[0], dress.hatTilt[2]);
  const up = face.upper;
  if (dress.hat === 'coif' || dress.hat === 'hood' || dress.hat === 'bandage') return headclothSdf(dress.hat, face);
  return (x, y, z) => {
    if (dress.hat === 'skullcap') {
      const cap = ellipsoid(x, y - 0.27 * up, z + 0.14, 0.85 * face.width, 0.93 * up, 1.04);
      const edge = 0.62 * up - 0.34 * smoothStep(0.5, -0.6, z) + 0.02 * Math.sin(x * 7);
      return { distance: smoothMax(cap, edge - y, 0.04), band: false };
    }
    const [hx, hy, hz] = unrotate(turn, x, y - 0.58 * up, z + 0.1);
    if (dress.hat === 'felt') return felt(dress, hx, hy, hz);
    if (dress.hat === 'monmouth') return monmouth(face.width, hx, hy, hz);
    return dress.hat === 'montero' ? montero(face.width, hx, hy, hz) : pot(face.width, hx, hy, hz);
  };
};

/** Tells whether a point of the head is covered by the hat, so that no hair is drawn there. */
export const underHat = (dress: Dress, face: Face): ((x: number, y: number, z: number) => boolean) => {
  if (dress.hat === 'none') return () => false;
  const turn = rotation(dress.hatTilt[1], dress.hatTilt[0], dress.hatTilt[2]);
  const up = face.upper;
  if (dress.hat === 'coif' || dress.hat === 'hood' || dress.hat === 'bandage') return underHeadcloth(dress.hat, face);
  if (dress.hat === 'skullcap')
    return (x, y, z) => y > 0.6 * up - 0.34 * smoothStep(0.5, -0.6, z) + 0.02 * Math.sin(x * 7);
  return (x, y, z) => unrotate(turn, x, y - 0.58 * up, z + 0.1)[1] > -0.03;
};
