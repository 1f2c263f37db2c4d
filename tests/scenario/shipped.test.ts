import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScenarioFolder } from '../../scripts/lib/scenario-folder.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { problemLine } from '../../src/scenario/problem.ts';

const shelf = fileURLToPath(new URL('../../assets/scenarios/', import.meta.url));
const names = readdirSync(shelf);

describe.each(names)('the scenario %s', (name) => {
  const files = readScenarioFolder(join(shelf, name));
  const { scenario, problems } = checkScenario(files);

  it('has no problem', () => {
    expect(problems.map(problemLine)).toEqual([]);
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
    for (const member of scenario?.data.members ?? [])
      expect(
        frames.some((f) => f.startsWith(member.figure)),
        `${member.id}: ${member.figure}`,
      ).toBe(true);
  });
  it('has a portrait, in both forms and sizes, for everybody who is said to have one', () => {
    for (const person of scenario?.data.people ?? [])
      if (person.portrait !== undefined)
        for (const end of ['.avif', '.webp', '@2x.avif', '@2x.webp'])
          expect(
            existsSync(new URL(`../../assets/art/portraits/${person.portrait}${end}`, import.meta.url)),
            `${person.portrait}${end}`,
          ).toBe(true);
  });
});
