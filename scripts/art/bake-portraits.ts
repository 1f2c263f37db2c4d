/** Bakes every sitter: the calm portrait, then a small patch for each expression, at both sizes. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { encode, type Quality } from './encode.ts';
import { EXPRESSIONS, type ExpressionName } from './expressions.ts';
import { makePortrait } from './portrait.ts';
import { changedBox, crop, halve, type Box, type Raster } from './raster.ts';
import type { Person } from './person.ts';

const BASE: Quality = { avif: 30, webp: 20 };
const BASE_2X: Quality = { avif: 16, webp: 8 };
const PATCH: Quality = { avif: 30, webp: 22 };
const PATCH_2X: Quality = { avif: 18, webp: 9 };

/** Most bytes that one sitter's portrait and patches may have as AVIF, small and large. */
export const MOST_BYTES = { small: 27_000, large: 34_000 } as const;

/** Where each patch lies on its portrait, in 1x pixels. */
export type PatchBoxes = Readonly<Record<ExpressionName, Box>>;

/** How far a print that is too heavy is pressed, and by how much at a time. */
const LEAST = 8;
const STEP = 4;

/** Encodes a portrait as finely as leaves it, with its patches, within the bytes allowed. */
const press = (r: Raster, path: string, quality: Quality, most: number): void => {
  for (let avif = quality.avif; avif >= LEAST; avif -= STEP) {
    encode(r, path, { ...quality, avif });
    if (statSync(`${path}.avif`).size <= most) return;
  }
};

/** Bakes one person into a folder and tells where the patches lie. */
export const bakePortrait = (person: Person, folder: string): PatchBoxes => {
  const path = `${folder}/${person.id}`;
  const print = makePortrait(person, 2);
  const calm = print();
  const boxes: Partial<Record<ExpressionName, Box>> = {};
  const patches = { small: 0, large: 0 };
  for (const name of Object.keys(EXPRESSIONS) as ExpressionName[]) {
    const shown = print(EXPRESSIONS[name]);
    const box = changedBox(calm, shown);
    encode(crop(shown, box), `${path}-${name}@2x`, PATCH_2X);
    const small: Box = { x: box.x / 2, y: box.y / 2, w: box.w / 2, h: box.h / 2 };
    encode(crop(halve(shown), small), `${path}-${name}`, PATCH);
    patches.small += statSync(`${path}-${name}.avif`).size;
    patches.large += statSync(`${path}-${name}@2x.avif`).size;
    boxes[name] = small;
  }
  press(calm, `${path}@2x`, BASE_2X, MOST_BYTES.large - patches.large);
  press(halve(calm), path, BASE, MOST_BYTES.small - patches.small);
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
