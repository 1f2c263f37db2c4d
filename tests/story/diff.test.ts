import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LookOptions, Looks } from '../../scripts/story/diff/look.ts';
import { diffWith } from '../../scripts/story/diff/with.ts';
import type { LoadedScenario } from '../../scripts/story/open-scenario.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { SMALL, smallFiles } from '../scenario/fixture.ts';
import { must } from '../support/must.ts';
import { playThrough } from '../support/playthrough.ts';
import { messageOf } from './message-of.ts';
import { PATIENCE, story, temporaryFolder } from './run-story.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);

const small = must(checkScenario(smallFiles()).scenario);

describe('story diff', { timeout: PATIENCE }, () => {
  const role = must(small.data.roles[0]).id;
  const edited = path.join(folder, 'edited');
  const saves = path.join(folder, 'saves');
  const asked: (readonly [string, LookOptions])[] = [];
  const ofVersion =
    <T>(before: T, after: T) =>
    ({ scenario }: LoadedScenario, options: LookOptions): T => {
      asked.push([scenario.data.title, options]);
      return scenario.data.title === small.data.title ? before : after;
    };
  const at = { part: 'vestry', role };
  const ending = (id: string, verdict: 'reachable' | 'unreachable') => ({ ...at, ending: id, verdict });
  const odds = (p: number) => ({ ...at, way: 'random', ending: 'shut', p, low: p, high: p, exact: true });
  const lengths = (median: number) => ({ ...at, median, longest: 900 });
  const proved = ofVersion(
    [ending('shut', 'unreachable'), ending('open', 'reachable')],
    [ending('shut', 'reachable'), ending('open', 'unreachable')],
  );
  const counted = ofVersion([odds(0.25)], [odds(0.5)]);
  const looks: Looks = {
    proveAll: (version, options) => Promise.resolve(proved(version, options)),
    oddsAll: (version, options) => Promise.resolve(counted(version, options)),
    wordsAll: ofVersion([lengths(700)], [lengths(720)]),
    limits: { budget: 300, seconds: 20 },
  };
  const out: string[] = [];

  beforeAll(() => {
    cpSync(SMALL, edited, { recursive: true });
    const manifest = path.join(edited, 'scenario.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('The Parish Well', 'A Well'));
    const sitting = path.join(edited, 'sittings', 'the-vestry.json');
    writeFileSync(sitting, readFileSync(sitting, 'utf8').replace('"candle": 6', '"candle": 2'));
    mkdirSync(saves);
    const play = must(playThrough(small, (moves) => moves[0], role).saves.at(-1));
    writeFileSync(path.join(saves, 'a-whole.json'), JSON.stringify(play));
    const start = { ...play, moves: play.moves.slice(0, 1), trail: play.trail.slice(0, 1) };
    writeFileSync(path.join(saves, 'b-start.json'), JSON.stringify(start));
    writeFileSync(path.join(saves, 'c-other.json'), JSON.stringify({ ...play, scenario: 'other' }));
    writeFileSync(path.join(saves, 'd-broken.json'), '{"format":1');
    writeFileSync(path.join(saves, 'notes.txt'), 'not looked at');
  });

  beforeEach(() => {
    out.length = 0;
    asked.length = 0;
    vi.spyOn(console, 'log').mockImplementation((text: string) => {
      out.push(text);
    });
    return () => vi.restoreAllMocks();
  });

  const run = (...args: readonly string[]) => diffWith(looks)(args);
  const printed = () => out.join('\n').split('\n');

  it('prints what was gained and lost, moved, reworded and broken, and exits with 1 where something was lost', async () => {
    expect(await run(SMALL, edited, '--saves', saves)).toBe(1);
    const lines = printed();
    expect(lines).toContain(`  gained    shut (vestry, ${role}): can be reached now, and could not be before`);
    expect(lines).toContain(`  lost      open (vestry, ${role}): can no longer be reached`);
    expect(lines).toContain(`  shut (vestry, ${role}, played random): 25.0 % exactly, now 50.0 % exactly`);
    expect(lines).toContain(`  vestry, ${role}: 700 to 720 on the median path, 900 to 900 on the longest`);
    expect(lines).toContain('  sitting changed: the-vestry');
    const line = (name: string) => lines.find((l) => l.includes(name));
    expect(line('a-whole.json')).toMatch(/^ {2}a-whole\.json: stops at move \d+, [a-z:-]+: .+\.$/u);
    expect(line('b-start.json')).toBe('  b-start.json: replays');
    expect(line('c-other.json')).toContain('It is a play of “other”, not of “small”. So it was before.');
    expect(line('d-broken.json')).toContain('This is not a saved play');
    expect(line('notes.txt')).toBeUndefined();
  });

  it('exits with 0 where nothing was lost, and does not look into what plays alike', async () => {
    expect(await run(SMALL, SMALL)).toBe(0);
    expect(printed().slice(1)).toEqual([
      'Endings',
      '  As before: every move does what it did.',
      'Odds of endings',
      '  As before: every move does what it did.',
      'Words on sampled paths',
      `  vestry, ${role}: 700 on the median path, 900 on the longest, as before`,
      'What is in it',
      '  The same as before.',
    ]);
    expect(asked).toHaveLength(2);
  });

  it('exits with 130 after Ctrl-C, with what was known by then', async () => {
    const stopped = diffWith({ ...looks, oddsAll: () => Promise.resolve(undefined) });
    expect(await stopped([SMALL, edited])).toBe(130);
    expect(printed()).toContain(`  lost      open (vestry, ${role}): can no longer be reached`);
    expect(printed().slice(-3)).toEqual([
      'What is in it',
      '  scenario reworded: small',
      '  sitting changed: the-vestry',
    ]);
    expect(out.join('\n')).toContain('Odds of endings\n  Not known: it was stopped before the end.');
    expect(await diffWith({ ...looks, proveAll: () => Promise.resolve(undefined) })([SMALL, edited])).toBe(130);
  });

  it('prints nothing but JSON on --json', async () => {
    expect(await run(SMALL, edited, '--json', '--saves', saves)).toBe(1);
    const report = JSON.parse(out.join('\n')) as Readonly<Record<string, readonly unknown[]>>;
    expect(Object.keys(report)).toEqual(['alike', 'words', 'content', 'saves', 'endings', 'odds']);
    expect(report['endings']).toHaveLength(2);
    expect(report['saves']).toHaveLength(4);
  });

  it('hands role, level, budget and seed to those who look into each version', async () => {
    await run(SMALL, edited, '--role', role, '--level', 'recorded', '--budget', '500', '--seed', '9');
    expect(new Set(asked.map(([title]) => title))).toEqual(new Set([small.data.title, 'A Well']));
    for (const [, options] of asked)
      expect(options).toMatchObject({ role, level: 'recorded', budget: 500, seed: 9, seconds: 20 });
    expect(asked).toHaveLength(6);
  });

  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['one version', [SMALL], 'Give two versions'],
    ['three versions', [SMALL, SMALL, SMALL], 'Give two versions'],
    ['an unknown role', [SMALL, SMALL, '--role', 'nobody'], '--role is one of: carter, warden; not “nobody”.'],
    [
      'an unknown level',
      [SMALL, SMALL, '--level', 'easy'],
      '--level is one of: recorded, shrewd, formidable; not “easy”.',
    ],
    ['a budget of nothing', [SMALL, SMALL, '--budget', '0'], '--budget needs a whole number above zero, not “0”.'],
    ['no folder of saves', [SMALL, SMALL, '--saves', path.join(folder, 'none')], 'can’t be read. --saves names'],
    ['a folder without a save', [SMALL, SMALL, '--saves', path.dirname(SMALL)], 'holds no JSON file'],
    ['a file that is no folder', [path.join(SMALL, 'values.json'), SMALL], 'is a file.'],
  ];
  it.each(wrong)('refuses %s with a sentence', async (_, args, words) => {
    expect(await messageOf(run(...args))).toContain(words);
    expect(asked).toEqual([]);
  });

  it('compares what the prover, the odds and the count of words say of both', async () => {
    const { code, out: text, err } = await story(['diff', SMALL, edited, '--role', role]);
    expect([code, err]).toEqual([1, '']);
    const lines = text.split('\n');
    expect(lines[0]).toBe(`What changes for players from ${SMALL} to ${edited}`);
    expect(text).toMatch(new RegExp(`^ {2}lost {6}[a-z-]+ \\(vestry, ${role}\\): can no longer be reached$`, 'mu'));
    expect(text).toMatch(/^ {2}[a-z-]+ \(vestry, [a-z]+, played random\): [\d.]+ % exactly, now [\d.]+ % exactly$/mu);
    expect(text).toMatch(/^ {2}vestry, [a-z]+: \d+ to \d+ on the median path, \d+ to \d+ on the longest$/mu);
  });
});
