import { describe, expect, it } from 'vitest';
import type { Engine, Story, StoryFiles } from '../../scripts/bench/engine.ts';
import { reportText } from '../../scripts/bench/report.ts';
import { meet, samePlay } from '../../scripts/bench/same-play.ts';
import { ENGINES, readKept, writtenStories } from '../../scripts/bench/stories.ts';
import { jobsOf } from '../../src/core/explore/walk/job.ts';
import { UNWATCHED, proveJob } from '../../src/core/explore/prove/prove.ts';
import { proofProblems } from '../../src/scenario/check-proofs.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { must } from '../support/must.ts';

const PATIENCE = 60_000;

const engine = (name: Engine['name']): Engine => must(ENGINES.find((e) => e.name === name));

/** The story in each engine, from its source with one text of one of them changed. */
function stories(name?: Engine['name'], change: readonly [string, string] = ['', '']): Readonly<Record<string, Story>> {
  const edited = (files: StoryFiles): StoryFiles =>
    new Map([...files].map(([file, text]) => [file, text.replace(...change)]));
  return Object.fromEntries(
    ENGINES.map((e) => [e.name, e.fromSource(e.name === name ? edited(e.files()) : e.files())]),
  );
}

describe('the plain story', () => {
  const ours = engine('ours').files();
  const { scenario, assembled, problems } = checkScenario(ours);
  const { scenes, endings } = must(scenario).data;

  it('is a scenario without a fault', () => {
    expect(problems).toEqual([]);
  });

  it('is proved to hold nothing that can never be, and no trap', () => {
    const jobs = jobsOf(must(scenario)).map((job) => proveJob(must(scenario), job, { states: 50_000, ...UNWATCHED }));
    expect(proofProblems(must(scenario), must(assembled), jobs)).toEqual([]);
  });

  it('is a real story: some forty beats, three choices at most, conditions and six endings', () => {
    const beats = scenes.flatMap((s) => s.beats);
    const choices = beats.flatMap((b) => b.choices);
    expect(beats.length).toBeGreaterThanOrEqual(25);
    expect(Math.max(...beats.map((b) => b.choices.length))).toBe(3);
    expect(choices.filter((c) => c.when).length).toBeGreaterThan(20);
    expect(endings.length).toBeGreaterThan(5);
  });

  it('says nothing twice, so that what is told says where it is told', () => {
    const texts = [...scenes.flatMap((s) => s.beats.flatMap((b) => b.lines)), ...endings.flatMap((e) => e.lines)].map(
      (line) => line.plain,
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each([...writtenStories()])('stands in %s as it is written from the scenario', (name, text) => {
    expect(readKept(name)).toBe(text);
  });

  it(
    'plays the same in all three, over many plays and every beat, and from a save midway',
    () => {
      const same = samePlay(stories(), 60);
      expect(same.difference).toBeUndefined();
      expect(same.choices / same.plays).toBeGreaterThan(10);
      expect(Object.keys(same.ends)).toHaveLength(6);
      const lines = [
        ...scenes.filter((s) => s.id !== 'monday').flatMap((s) => s.beats.flatMap((b) => b.lines)),
        ...endings.filter((e) => !e.id.startsWith('vestry-')).flatMap((e) => e.lines),
      ];
      const choices = scenes.flatMap((s) => s.beats.flatMap((b) => b.choices));
      expect(same.texts).toBe(lines.length + new Set(choices.map((c) => c.plain)).size);
    },
    PATIENCE,
  );

  it('plays the same as it ships', () => {
    for (const { files, fromSource, fromPacked, pack } of ENGINES)
      for (const seed of [1, 2]) expect(meet(fromPacked(pack(files())), seed)).toEqual(meet(fromSource(files()), seed));
  });
});

describe('a story that differs in one engine', () => {
  it.each([
    ['ink', 'in a line', ['It is dark after the church', 'It is bright after the church']],
    ['ink', 'in where a choice leads', ['    -> neighbours', '    -> seven']],
    ['yarn', 'in what a choice does', ['<<set $giles_moved to true>>', '<<set $giles_moved to false>>']],
    ['yarn', 'in when a choice is open', ['<<if $two_of_you>>', '<<if not $two_of_you>>']],
    ['ours', 'in how it ends', ['"flag": "key-agreed"', '"flag": "penny"']],
  ] as const)('is found out: %s %s', (name, _, change) => {
    const { difference } = samePlay(stories(name, change), 60);
    expect(difference?.expected).not.toBe(difference?.found);
    expect(difference?.engine).toBe(name === 'ours' ? 'ink' : name);
  });

  it('has its ratios refused', () => {
    const same = samePlay(stories('ink', ['It is dark after the church', 'It is bright after the church']), 5);
    const engines = { ours: 'ours', ink: 'inkjs', yarn: 'yarn-bound' };
    const text = reportText({ machine: 'a machine', engines, same, measures: [], faults: [], aims: [] });
    expect(text).toContain('The engines do not play the same, so nothing is compared.');
    expect(text).toContain('It is bright after the church');
    expect(text).not.toContain('×');
  });
});
