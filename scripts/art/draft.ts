/** Draws a quick sheet of sitters, for the eye of whoever is making them: rough, all on one page, nothing encoded. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { toPng } from './encode.ts';
import { EXPRESSIONS } from './expressions.ts';
import { makePortrait } from './portrait.ts';
import { newRaster, paste, type Raster } from './raster.ts';
import type { Person } from './person.ts';

const ACROSS = 6;

const sheetOf = (pictures: readonly Raster[]): Raster => {
  const { width, height } = pictures[0]!;
  const sheet = newRaster(width * Math.min(ACROSS, pictures.length), height * Math.ceil(pictures.length / ACROSS));
  pictures.forEach((p, i) => paste(sheet, p, (i % ACROSS) * width, Math.floor(i / ACROSS) * height));
  return sheet;
};

/** Draws some sitters as one PNG; a single one with all his expressions. */
export const draftPortraits = (people: readonly Person[], path: string): void => {
  const pictures = people.flatMap((person) => {
    const print = makePortrait(person, 1);
    return people.length > 1 ? [print()] : [print(), ...Object.values(EXPRESSIONS).map((x) => print(x))];
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, toPng(sheetOf(pictures), true));
  console.log(`wrote ${path}`);
};
