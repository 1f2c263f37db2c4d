import { describe, expect, it } from 'vitest';
import { bookSections } from '../../src/core/view/book-sections.ts';
import type { Assembled } from '../../src/scenario/assemble.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { packPlay, packReference } from '../../src/scenario/pack.ts';
import { problemLine } from '../../src/scenario/problem.ts';
import type { ScenarioFiles } from '../../src/scenario/read-files.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { unpackReference } from '../../src/scenario/unpack-reference.ts';
import { must } from '../support/must.ts';
import { realFiles } from '../support/real-scenario.ts';
import { edited, smallFiles } from './fixture.ts';

const assembled = (files: ScenarioFiles): Assembled => must(checkScenario(files).assembled);
const problems = (files: ScenarioFiles): readonly string[] => checkScenario(files).problems.map(problemLine);
const FILE = 'reference.json';
const ROW = ['chapters', 0, 'sections', 0, 'blocks', 2, 'table', 'rows', 0] as const;

describe('the files of a reference', () => {
  it('may be several, and are joined', () => {
    const text = must(smallFiles().get(FILE));
    const { $schema, places, ...rest } = JSON.parse(text) as Record<string, unknown>;
    const files = new Map(smallFiles());
    files.delete(FILE);
    const inside = (part: object): string => JSON.stringify({ $schema: `../${String($schema)}`, ...part });
    files.set('reference/places.json', inside({ places })).set('reference/rest.json', inside(rest));
    expect(problems(files)).toEqual([]);
    expect(assembled(files).reference).toEqual(assembled(smallFiles()).reference);
  });

  it('may be none: what the rest of the scenario tells is looked up all the same', () => {
    const files = new Map(smallFiles());
    files.delete(FILE);
    files.delete('sources/reference.json');
    expect(problems(files)).toEqual([]);
    const { data, reference } = assembled(files);
    expect(summarise(data, reference).book.map((p) => p.id)).toEqual([
      'people',
      'words',
      'disputed',
      'invented',
      'sources',
    ]);
  });

  it('leave the content hash alone, for no play changes with them', () => {
    const other = edited(smallFiles(), { file: FILE, path: ['places', 0, 'known'], value: 'Nothing is known.' });
    expect(assembled(other).contentHash).toBe(assembled(smallFiles()).contentHash);
    expect(assembled(other).reference).not.toEqual(assembled(smallFiles()).reference);
  });

  it('need a cell for each column in every row', () => {
    const files = edited(smallFiles(), { file: FILE, path: ROW, value: ['Farmers', 'Four', 'Five'] });
    expect(problems(files).join()).toContain('as many cells as the table has columns');
  });

  it('may not call a chapter as a page that every book has', () => {
    const files = edited(smallFiles(), { file: FILE, path: ['chapters', 0, 'id'], value: 'people' });
    expect(problems(files).join()).toContain('A chapter has an id of its own');
  });
});

describe('what a site ships', () => {
  it.each([
    ['the small scenario', smallFiles()],
    ['the scenario that ships', realFiles()],
  ])('of %s to be looked up is all that the book tells, whatever is played', (_, files) => {
    const whole = assembled(files);
    const { scenario, reference } = packReference(whole);
    expect(reference).toEqual(whole.reference);
    expect(whole.data).toMatchObject(scenario);
    expect(bookSections(scenario, reference)).toEqual(summarise(whole.data, whole.reference).book);
  });

  it('can be read again, and nothing else can', () => {
    const whole = assembled(smallFiles());
    const packed: unknown = JSON.parse(JSON.stringify(packReference(whole)));
    expect(unpackReference(packed)).toEqual(packReference(whole));
    const { first } = packPlay(whole, must(whole.data.parts[0]));
    for (const other of [undefined, null, 'text', {}, { packed: 2, reference: {} }, first])
      expect(unpackReference(other)).toBeUndefined();
  });

  it('counts all that can be said once, by its origin', () => {
    const { said } = packReference(assembled(smallFiles()));
    expect(said.map((s) => s.origin)).toEqual(['recorded', 'adapted', 'invented']);
    expect(said.every((s) => s.words >= 0) && said.some((s) => s.words > 0)).toBe(true);
  });
});
