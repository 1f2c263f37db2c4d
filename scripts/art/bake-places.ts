/** Bakes the places: renders each scene in Blender, engraves its pictures in Python, encodes them, and writes where men can stand. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodePng } from './encode.ts';
import { placeLayout, readPlace } from './place.ts';

/** Every scene; most have more than one picture. */
export const PLACES = ['river', 'street', 'camp', 'lodgings', 'castle-inn', 'church-table', 'corkbush'] as const;

const run = (command: string, args: readonly string[]): void => {
  const result = spawnSync(command, [...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (result.status !== 0) throw new Error(`${command} failed`);
};

/** Encodes the engraved pictures of a place from a folder of PNG files. */
export const encodePlace = (scripts: string, name: string, folder: string, out: string): void => {
  for (const [id, { quality }] of Object.entries(readPlace(scripts, name).pictures)) {
    encodePng(join(folder, `${id}.png`), `${out}/${id}`, { avif: quality, webp: 14, speed: 5 });
    encodePng(join(folder, `${id}@2x.png`), `${out}/${id}@2x`, { avif: 20, webp: 2, speed: 6 });
  }
};

/** Writes the layout of each of a place's pictures beside it. */
export const writePlaceLayouts = (scripts: string, name: string, out: string): void => {
  const place = readPlace(scripts, name);
  for (const [id, picture] of Object.entries(place.pictures))
    writeFileSync(`${out}/${id}.json`, `${JSON.stringify(placeLayout(place, picture), null, 1)}\n`);
};

/** Renders, engraves and encodes places into a folder; needs Blender and Python with numpy and OpenCV. */
export const bakePlaces = (scripts: string, names: readonly string[], out: string): void => {
  mkdirSync(out, { recursive: true });
  for (const name of names) {
    const folder = mkdtempSync(join(tmpdir(), `${name}-`));
    run('blender', ['-b', '--python-exit-code', '1', '--python', `${scripts}/build_place.py`, '--', name, folder]);
    run('/usr/bin/python3', [`${scripts}/engrave_place.py`, name, folder, folder]);
    encodePlace(scripts, name, folder, out);
    writePlaceLayouts(scripts, name, out);
    rmSync(folder, { recursive: true });
  }
};
