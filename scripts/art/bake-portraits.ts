/** Bakes every sitter: the calm portrait, then a small patch for each expression, at both sizes. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { encode, type Quality } from './encode.ts';
import { EXPRESSIONS, type ExpressionName } from './expressions.ts';
import { makePortrait } from './portrait.ts';
import { changedBox, crop, halve, type Box } from './raster.ts';
import type { Person } from './person.ts';

const BASE: Quality = { avif: 30, webp: 20 };
const BASE_2X: Quality = { avif: 16, webp: 8 };
const PATCH: Quality = { avif: 30, webp: 22 };
const PATCH_2X: Quality = { avif: 18, webp: 9 };

/** Most bytes that one sitter's portrait and patches may have, small, as AVIF: a print too fine is pressed harder. */
export const MOST_BYTES = 27_000;
const STEP = 4;
const LEAST = 14;

/** Where each patch lies on its portrait, in 1x pixels. */
export type PatchBoxes = Readonly<Record<ExpressionName, Box>>;

/** Bakes one person into a folder and tells where the patches lie. */
export const bakePortrait = (person: Person, folder: string): PatchBoxes => {
  const print = makePortrait(person, 2);
  const calm = print();
  encode(calm, `${folder}/${person.id}@2x`, BASE_2X);
  const boxes: Partial<Record<ExpressionName, Box>> = {};
  for (const name of Object.keys(EXPRESSIONS) as ExpressionName[]) {
    const shown = print(EXPRESSIONS[name]);
    const box = changedBox(calm, shown);
    encode(crop(shown, box), `${folder}/${person.id}-${name}@2x`, PATCH_2X);
    const small: Box = { x: box.x / 2, y: box.y / 2, w: box.w / 2, h: box.h / 2 };
    encode(crop(halve(shown), small), `${folder}/${person.id}-${name}`, PATCH);
    boxes[name] = small;
  }
  const bytes = (name: string): number => statSync(`${folder}/${person.id}${name}.avif`).size;
  const patches = Object.keys(boxes).reduce((sum, name) => sum + bytes(`-${name}`), 0);
  for (let avif = BASE.avif; avif >= LEAST; avif -= STEP) {
    encode(halve(calm), `${folder}/${person.id}`, { ...BASE, avif });
    if (bytes('') + patches <= MOST_BYTES) break;
  }
  return boxes as PatchBoxes;
};

/** Bakes a list of people and writes their patch boxes, one small file each. */
export const bakePortraits = (people: readonly Person[], folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const person of people) {
    const boxes = bakePortrait(person, folder);
    writeFileSync(`${folder}/${person.id}.json`, `${JSON.stringify({ width: 360, height: 450, patches: boxes })}\n`);
    console.log(`portrait ${person.id}`);
  }
};
