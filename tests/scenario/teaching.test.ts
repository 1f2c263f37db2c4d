import { describe, expect, it } from 'vitest';
import type { NoteBlock, TeachingPack } from '../../src/core/scenario/teaching-data.ts';
import type { Assembled } from '../../src/scenario/assemble.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { lessonOf } from '../../src/scenario/lesson.ts';
import { problemLine } from '../../src/scenario/problem.ts';
import type { ScenarioFiles } from '../../src/scenario/read-files.ts';
import { readTeaching } from '../../src/scenario/read-teaching.ts';
import { teachingOf } from '../../src/scenario/teaching.ts';
import { sectionSources } from '../../src/scenario/teaching-uses.ts';
import { must } from '../support/must.ts';
import { realFiles } from '../support/real-scenario.ts';
import { edited, smallFiles } from './fixture.ts';

const OVERVIEW = 'teaching/overview.json';
const ABSENT = 'teaching/absent.json';

const assembled = (files: ScenarioFiles): Assembled => must(checkScenario(files).assembled);
const problems = (files: ScenarioFiles): readonly string[] => checkScenario(files).problems.map(problemLine);
const packOf = (one: Assembled): TeachingPack => teachingOf(one, lessonOf(one));
const blocksOf = ({ pages }: TeachingPack): readonly NoteBlock[] =>
  pages.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks));

describe('the files of notes for those who teach', () => {
  it('may be none', () => {
    const files = new Map([...smallFiles()].filter(([file]) => !file.startsWith('teaching/')));
    expect(problems(files)).toEqual([]);
    expect(packOf(assembled(files)).pages).toEqual([]);
  });

  it('are in the order that they give, whatever their files are called', () => {
    const pages = (files: ScenarioFiles) => assembled(files).teaching.map(({ id }) => id);
    expect(pages(smallFiles())).toEqual(['overview', 'absent']);
    expect(pages(edited(smallFiles(), { file: OVERVIEW, path: ['order'], value: 9 }))).toEqual(['absent', 'overview']);
  });

  it('leave the content hash alone, for no play changes with them', () => {
    const other = edited(smallFiles(), { file: OVERVIEW, path: ['title'], value: 'Another' });
    expect(assembled(other).contentHash).toBe(assembled(smallFiles()).contentHash);
  });

  it.each([
    [OVERVIEW, ['id'], 'all', '“all” names all of them'],
    [OVERVIEW, ['sections', 1, 'blocks', 0, 'plan', 'minutes'], 25, 'The steps add up to 20 minutes'],
    [OVERVIEW, ['sections', 1, 'blocks', 1, 'readings', 'on'], '2026-02-30', 'a day of the calendar'],
    [OVERVIEW, ['sections', 0, 'blocks', 2, 'show'], 'everything', 'allowed: "parts"'],
    [ABSENT, ['sections', 0, 'blocks', 2, 'links', 0, 'to'], 'https://example.org', 'begins with “#/”'],
    [ABSENT, ['sections', 0, 'blocks', 0, 'absent', 'who'], 'Childern', 'Did you mean “Children”?'],
  ] as const)('refuse %s %j as %j', (file, path, value, says) => {
    expect(problems(edited(smallFiles(), { file, path, value })).join()).toContain(says);
  });
});

describe('what a site ships for those who teach', () => {
  const small = packOf(assembled(smallFiles()));
  const real = assembled(realFiles());
  const shipped = packOf(real);

  it('can be read again, and nothing else can', () => {
    const packed: unknown = JSON.parse(JSON.stringify(small));
    expect(readTeaching(packed)).toEqual(small);
    for (const other of [undefined, null, 'text', {}, { packed: 2, pages: [] }, { packed: 1, parts: [] }])
      expect(readTeaching(other)).toBeUndefined();
  });

  it('has in it what its files only name: a source, the parts, who was absent, a day in words', () => {
    const blocks = blocksOf(small);
    expect(blocks).toContainEqual({
      source: {
        title: 'The vestry book',
        words: 'Item, the well was dug by all the parish',
        kind: 'Written or printed at the time',
        where: 'The parish chest',
      },
    });
    expect(blocks).toContainEqual({ text: 'Nobody asked them.' });
    expect(blocks).toContainEqual({ cited: ['A survey of the county'] });
    const tables = blocks.flatMap((block) => ('table' in block ? [block.table] : []));
    expect(tables.map(({ caption }) => caption)).toEqual([
      'Parts, with their minutes and words',
      'As read on 22 November 2026',
    ]);
    const { parts } = lessonOf(assembled(smallFiles()));
    expect(tables[0]?.rows.map((row) => Number(row[3]))).toEqual(parts.map(({ words }) => words.period));
  });

  it('has plans whose minutes add up, for lessons of 35 and 50 minutes and two of 50', () => {
    const plans = blocksOf(shipped).flatMap((block) => ('plan' in block ? [block.plan] : []));
    for (const { minutes, steps } of plans) expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
    expect(plans.map(({ minutes }) => minutes)).toEqual([35, 50, 50, 50]);
  });

  it('tells of everybody whom the debrief names as absent, and in its words', () => {
    const texts = blocksOf(shipped).flatMap((block) => ('text' in block ? block.text : []));
    expect(texts).toEqual(expect.arrayContaining(real.data.debrief.absent.map(({ text }) => text)));
  });

  it('names only sources that there are, and shows each passage as it was read', () => {
    const named = real.teaching.flatMap(({ sections }) => sections.flatMap((one) => [...sectionSources(one)]));
    expect(named.length).toBeGreaterThan(0);
    const ids = new Set(real.data.sources.map(({ id }) => id));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const sources = blocksOf(shipped).flatMap((block) => ('source' in block ? [block.source] : []));
    for (const { words } of sources) expect(real.data.sources.map((source) => source.words)).toContain(must(words));
  });

  it('has four levels of each strand, and samples at all of them', () => {
    const rubric = must(shipped.pages.find(({ id }) => id === 'rubric'));
    const tables = rubric.sections.flatMap(({ blocks }) => blocks.flatMap((b) => ('table' in b ? [b.table] : [])));
    expect(tables.map(({ rows }) => rows.map(([level]) => level))).toEqual(
      Array.from({ length: 4 }, () => ['1', '2', '3', '4']),
    );
    const samples = blocksOf(shipped).flatMap((block) => ('sample' in block ? [block.sample.level] : []));
    for (const level of ['1', '2', '3', '4']) expect(samples.some((one) => one.includes(`level ${level}`))).toBe(true);
  });

  it('has of questions of today only such as have a reason on each side, on a page that is off', () => {
    const holding = shipped.pages.filter(({ sections }) =>
      sections.some(({ blocks }) => blocks.some((block) => 'matter' in block)),
    );
    expect(holding.map(({ id }) => id)).toEqual(['modern-parallels']);
    expect(holding.every(({ off }) => off !== undefined)).toBe(true);
  });
});
