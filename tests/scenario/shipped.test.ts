import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScenarioFolder } from '../../scripts/lib/scenario-folder.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { groundFaults } from '../support/place-ground.ts';
import type { PlaceGround } from '../support/place-ground.ts';
import { problemLine } from '../../src/scenario/problem.ts';

const shelf = fileURLToPath(new URL('../../assets/scenarios/', import.meta.url));
const names = readdirSync(shelf);

/** Time for a whole check, so that a writer can have one after every change. */
const MOST_MILLISECONDS = 1000;

describe.each(names)('the scenario %s', (name) => {
  const files = readScenarioFolder(join(shelf, name));
  const { scenario, problems } = checkScenario(files);

  it('has no problem', () => {
    expect(problems.map(problemLine)).toEqual([]);
  });
  it('is checked in less than a second', () => {
    const times = [1, 2, 3, 4, 5, 6].map(() => {
      // the time of the check and not of the clock: other work on the machine is no fault of ours
      const start = process.cpuUsage();
      checkScenario(files);
      return process.cpuUsage(start).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(MOST_MILLISECONDS);
  });
  it('names in every file the schema that an editor is to complete and check it by', () => {
    for (const [file, text] of files) {
      const { $schema } = JSON.parse(text) as { readonly $schema: string };
      expect(existsSync(join(dirname(join(shelf, name, file)), $schema)), `${file}: ${$schema}`).toBe(true);
    }
  });
  it('is named as its folder', () => {
    expect(scenario?.data.id).toBe(name);
  });
  it('has for each member one of the figures that are drawn', () => {
    const atlas = JSON.parse(readFileSync(new URL('../../assets/art/figures.json', import.meta.url), 'utf8')) as {
      readonly frames: Record<string, unknown>;
    };
    const frames = Object.keys(atlas.frames);
    const undrawn = (scenario?.data.members ?? []).filter((m) => !frames.some((f) => f.startsWith(m.figure)));
    expect(undrawn.map((m) => `${m.id}: ${m.figure}`)).toEqual([]);
  });
  it('has for each backdrop a picture in both forms and sizes, light enough, that says where men can stand in it', () => {
    const art = new URL('../../assets/art/places/', import.meta.url);
    const { scenes = [], sittings = [], endings = [] } = scenario?.data ?? {};
    const ids = [...new Set([...scenes, ...sittings, ...endings].flatMap((item) => item.backdrop ?? []))];
    const wanted = ids.flatMap((id) => ['.avif', '.webp', '@2x.avif', '@2x.webp', '.json'].map((end) => `${id}${end}`));
    expect(wanted.filter((file) => !existsSync(new URL(file, art)))).toEqual([]);
    const sizes = ids.map((id) => statSync(new URL(`${id}.avif`, art)).size);
    expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(75_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(720_000);
    const faults = ids.flatMap((id) =>
      groundFaults(JSON.parse(readFileSync(new URL(`${id}.json`, art), 'utf8')) as PlaceGround).map(
        (f) => `${id}: ${f}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});
