/** Bakes the small figures of the hall into one atlas: each look seated and standing, with the candle's pieces. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { candleBody, flame } from './candle.ts';
import { encode } from './encode.ts';
import { CALM } from './expressions.ts';
import { ALBEDO, type MaterialName } from './materials.ts';
import { packFrames, type Frame } from './pack.ts';
import { completePerson, type Person } from './person.ts';
import { printCutout } from './plates.ts';
import { engrave } from './portrait.ts';
import { crop, halve, type Raster } from './raster.ts';
import type { ArmPose, LegPose } from './body-sdf.ts';
import type { View } from './march.ts';

type Look = {
  readonly person: Person;
  readonly arms: Readonly<Record<'seated' | 'standing', readonly [ArmPose, ArmPose]>>;
  /** Whether he holds a pike when he stands. */
  readonly pike: boolean;
};

/** A standing figure is about 96 px high at 1x; these are drawn at 2x. */
const UNIT_PX = 16;
const HEAD_SCALE = 1.42;
const TILT = 9;
const KEYLINE = 2.4;

/** Small figures are printed lighter than portraits, so that faces and linen stay clear: by how many times, each. */
const LIGHTER: Readonly<Partial<Record<MaterialName, number>>> = {
  skin: 2.1,
  linen: 1.6,
  hair: 1.75,
  beard: 1.6,
  coat: 1.12,
  sleeve: 1.12,
  cloak: 1.15,
  breeches: 1.5,
  boots: 1.9,
  sash: 1.2,
  band: 1.3,
};

const lighten = (person: Person): Person => {
  const albedo: Partial<Record<MaterialName, number>> = { ...person.albedo };
  for (const [name, times] of Object.entries(LIGHTER) as [MaterialName, number][])
    albedo[name] = (albedo[name] ?? ALBEDO[name]) * times;
  return { ...person, albedo };
};

const readLooks = (folder: string): readonly Look[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const { seated, standing, pike, ...person } = JSON.parse(
        readFileSync(`${folder}/${name}`, 'utf8'),
      ) as Look['arms'] & { readonly pike?: boolean };
      return {
        person: lighten(completePerson(name.slice(0, -5), person)),
        arms: { seated, standing },
        pike: pike ?? false,
      };
    });

/** Trims a figure to its rows, and to columns even about its middle, so that its feet are at bottom centre. */
const trim = (r: Raster): Raster => {
  let [top, bottom, reach] = [r.height, 0, 0];
  for (let k = 0; k < r.width * r.height; k += 1) {
    if (!r.data[k * 4 + 3]) continue;
    const y = Math.floor(k / r.width);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
    reach = Math.max(reach, Math.abs((k % r.width) + 0.5 - r.width / 2));
  }
  const half = Math.min(r.width / 2, Math.ceil((reach + 1) / 2) * 2);
  const high = Math.ceil((bottom + 1 - top) / 2) * 2;
  const y = Math.max(0, bottom + 1 - high);
  return crop(r, { x: r.width / 2 - half, y, w: half * 2, h: high });
};

const drawFigure = (look: Look, legs: Exclude<LegPose, 'none'>): Raster => {
  const pike = look.pike && legs === 'standing';
  // a pike needs room over its man
  const high = pike ? 20 : 16;
  const [width, height] = [10 * UNIT_PX, high * UNIT_PX];
  const { size } = look.person.stance;
  const view: View = { cx: 0, cy: pike ? -1.9 : -3.9, height: high / size };
  const [left, right] = look.arms[legs];
  const { sight, ink } = engrave(
    look.person,
    { legs, left, right, hands: true, pike, headScale: HEAD_SCALE, tilt: TILT },
    width,
    height,
    view,
    { pitch: 5.4, line: 1.55, brush: 1.3 },
  );
  return trim(printCutout(sight, ink(CALM), look.person, KEYLINE));
};

/** Bakes the atlas of every look in a folder. */
export const bakeFigures = (looks: string, out: string, only: readonly string[] = []): void => {
  mkdirSync(out, { recursive: true });
  const frames: Frame[] = [];
  for (const look of readLooks(looks)) {
    if (only.length > 0 && !only.includes(look.person.id)) continue;
    for (const legs of ['seated', 'standing'] as const)
      frames.push({ name: `${look.person.id}-${legs}`, picture: drawFigure(look, legs) });
    console.log(`figure ${look.person.id}`);
  }
  frames.push({ name: 'candle-body', picture: candleBody() }, { name: 'flame', picture: flame() });
  const { sheet, places } = packFrames(frames, 1024);
  encode(sheet, `${out}/figures@2x`, { avif: 34, webp: 26 }, false);
  encode(halve(sheet), `${out}/figures`, { avif: 48, webp: 46 }, false);
  for (const [suffix, scale] of [
    ['', 2],
    ['@2x', 1],
  ] as const) {
    const entries = places.map(({ name, box }) => {
      const b = { x: box.x / scale, y: box.y / scale, w: box.w / scale, h: box.h / scale };
      return [
        name,
        {
          frame: b,
          rotated: false,
          trimmed: false,
          spriteSourceSize: { x: 0, y: 0, w: b.w, h: b.h },
          sourceSize: { w: b.w, h: b.h },
          pivot: { x: 0.5, y: 1 },
        },
      ];
    });
    const meta = {
      image: `figures${suffix}.webp`,
      size: { w: sheet.width / scale, h: sheet.height / scale },
      scale: String(2 / scale),
    };
    writeFileSync(`${out}/figures${suffix}.json`, `${JSON.stringify({ frames: Object.fromEntries(entries), meta })}\n`);
  }
};
