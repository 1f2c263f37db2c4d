/** The data that makes one man's portrait: everything the engine needs, and nothing about who he is. */
import { readFileSync, readdirSync } from 'node:fs';
import type { MaterialName, Rgb } from './materials.ts';

/** Proportions of skull and features; 1 is the middle size unless said otherwise. */
export type Face = {
  readonly width: number;
  readonly lower: number;
  readonly upper: number;
  readonly depth: number;
  readonly jaw: number;
  readonly chin: number;
  readonly chinWidth: number;
  readonly cheek: number;
  readonly hollow: number;
  readonly fat: number;
  readonly brow: number;
  readonly slope: number;
  readonly noseLength: number;
  readonly noseWidth: number;
  readonly noseHump: number;
  readonly noseTip: number;
  readonly lips: number;
  readonly mouthWidth: number;
  readonly eyeGap: number;
  readonly eyeSize: number;
  readonly eyeTilt: number;
  readonly lidOpen: number;
  readonly browHeight: number;
  readonly browThick: number;
  readonly browArch: number;
  readonly ears: number;
  readonly age: number;
  readonly warts: boolean;
  readonly stubble: number;
  readonly freckles: number;
};

/** How the hair grows and is worn; `end` is the height at which long hair stops (0 eyes, -1 chin, -1.6 shoulder). */
export type Hair = {
  readonly style: 'parted' | 'swept' | 'fringe' | 'cropped' | 'none';
  readonly end: number;
  readonly part: number;
  readonly recede: number;
  readonly thin: number;
  readonly curl: number;
  readonly volume: number;
  readonly width: number;
  readonly count: number;
  readonly forelocks: number;
  readonly loose: number;
};

export type Beard = {
  readonly moustache: number;
  readonly moustacheUp: number;
  readonly tuft: number;
  readonly goatee: number;
  readonly full: number;
};

export type Dress = {
  readonly hat: 'none' | 'felt' | 'montero' | 'skullcap' | 'pot';
  readonly brim: number;
  readonly brimCurl: number;
  readonly crown: number;
  readonly crownTop: number;
  readonly hatTilt: readonly [number, number, number];
  readonly collar: 'none' | 'falling' | 'plain' | 'lace' | 'bands' | 'scarf';
  readonly collarWidth: number;
  readonly coat: 'coat' | 'gown';
  readonly cloak: boolean;
  readonly cuirass: boolean;
  readonly sash: 'none' | 'sash' | 'belt';
  readonly sashSide: 1 | -1;
  readonly shoulders: number;
  readonly neck: number;
  readonly belly: number;
};

export type Stance = { readonly yaw: number; readonly pitch: number; readonly roll: number; readonly bodyYaw: number };

/** The full description of a sitter. */
export type Person = {
  readonly id: string;
  readonly seed: number;
  readonly ground: Rgb;
  readonly face: Face;
  readonly hair: Hair;
  readonly beard: Beard;
  readonly dress: Dress;
  readonly stance: Stance;
  readonly tint: Readonly<Partial<Record<MaterialName, Rgb>>>;
  readonly albedo: Readonly<Partial<Record<MaterialName, number>>>;
};

type Loose = { readonly [K in keyof Person]?: Person[K] extends object ? Partial<Person[K]> : Person[K] };

const FACE: Face = {
  width: 1,
  lower: 1,
  upper: 1,
  depth: 1,
  jaw: 1,
  chin: 1,
  chinWidth: 1,
  cheek: 1,
  hollow: 0,
  fat: 0,
  brow: 1,
  slope: 0,
  noseLength: 1,
  noseWidth: 1,
  noseHump: 0,
  noseTip: 0,
  lips: 1,
  mouthWidth: 1,
  eyeGap: 1,
  eyeSize: 1,
  eyeTilt: 0,
  lidOpen: 0.82,
  browHeight: 0,
  browThick: 1,
  browArch: 0,
  ears: 1,
  age: 0.4,
  warts: false,
  stubble: 0,
  freckles: 0,
};
const HAIR: Hair = {
  style: 'parted',
  end: -1.2,
  part: 0.2,
  recede: 0,
  thin: 0,
  curl: 1,
  volume: 1,
  width: 1,
  count: 1,
  forelocks: 0,
  loose: 1,
};
const BEARD: Beard = { moustache: 0, moustacheUp: 0, tuft: 0, goatee: 0, full: 0 };
const DRESS: Dress = {
  hat: 'none',
  brim: 1.45,
  brimCurl: 0.18,
  crown: 0.92,
  crownTop: 0.66,
  hatTilt: [-9, 0, 4],
  collar: 'plain',
  collarWidth: 1,
  coat: 'coat',
  cloak: false,
  cuirass: false,
  sash: 'none',
  sashSide: 1,
  shoulders: 1,
  neck: 1,
  belly: 0,
};
const STANCE: Stance = { yaw: 30, pitch: -3, roll: 2, bodyYaw: 16 };

/** Fills in the middle values for whatever a person's data leaves unsaid. */
export const completePerson = (id: string, data: Loose): Person => ({
  id,
  seed: data.seed ?? 1,
  ground: (data.ground as Rgb | undefined) ?? [222, 208, 176],
  face: { ...FACE, ...data.face },
  hair: { ...HAIR, ...data.hair },
  beard: { ...BEARD, ...data.beard },
  dress: { ...DRESS, ...data.dress },
  stance: { ...STANCE, ...data.stance },
  tint: data.tint ?? {},
  albedo: data.albedo ?? {},
});

/** Reads every sitter in a folder of JSON files, in name order. */
export const readPeople = (folder: string): readonly Person[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => completePerson(name.slice(0, -5), JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Loose));
