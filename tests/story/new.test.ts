import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeNew as run } from '../../scripts/story/new.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstPlay } from '../../scripts/story/new/first-play.ts';
import { printPlay } from '../../scripts/story/transcript.ts';
import { readScenarioFolder } from '../../scripts/lib/scenario-folder.ts';
import { readGauge, seatsOf, wholeGauges } from '../../src/core/explore/tune/gauge.ts';
import { finish } from '../../src/core/explore/targets/work.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { FILE_KINDS } from '../../src/scenario/schema/files.ts';
import { must } from '../support/must.ts';
import { refusalOf } from './refusal.ts';
import { PATIENCE, story, temporaryFolder } from './run-story.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);

const HOME = path.join(folder, 'far-mill');
const check = () => checkScenario(readScenarioFolder(HOME));
const sources = () => new Map(readScenarioFolder(HOME));

describe('story new scenario', { timeout: PATIENCE }, () => {
  it('writes every kind of file, sound and with a schema that is there', async () => {
    const { code, out, err } = await story(['new', 'scenario', HOME]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('npm run story -- play');
    const { scenario, problems } = check();
    expect(problems).toEqual([]);
    expect(must(scenario).data).toMatchObject({ id: 'far-mill', title: 'Far mill' });
    const files = [...sources()];
    const missing = Object.entries(FILE_KINDS).filter(([, kind]) => !files.some(([file]) => kind.path.test(file)));
    // a face is drawn by the makers of art, and nobody needs one to be played, nor notes on how to teach it
    expect(missing.map(([name]) => name)).toEqual(['cast', 'teaching']);
    const astray = files.filter(([file, text]) => {
      const { $schema } = JSON.parse(text) as { readonly $schema: string };
      return !existsSync(path.resolve(HOME, path.dirname(file), $schema));
    });
    expect(astray).toEqual([]);
  });

  it('can be played from start to debrief at once, and comes with a play that is', async () => {
    const transcript = path.join(HOME, 'far-mill.transcript');
    const { code, out } = await story(['play', HOME, '--moves', transcript]);
    expect(code).toBe(0);
    expect(out).toBe(readFileSync(transcript, 'utf8'));
    expect(out).toContain('== Debrief ==');
    const typed = await story(
      ['play', HOME, '--role', 'as-ned'],
      Array.from({ length: 40 }, () => '1'),
    );
    expect([typed.code, typed.out.includes('== Debrief ==')]).toEqual([0, true]);
  });

  it('meets its own targets', () => {
    const { data } = must(check().scenario);
    const seat = seatsOf(data);
    for (const gauge of wholeGauges(data)) expect(finish(readGauge(gauge, seat))).toMatchObject({ met: true });
  });
});

describe('story new in a scenario', { timeout: PATIENCE }, () => {
  let before = new Map<string, string>();
  beforeAll(() => {
    before = sources();
  });
  /** Files that are new or other than before. */
  const changed = () => [...sources()].flatMap(([file, text]) => (before.get(file) === text ? [] : [file]));

  it('writes a claim that can be made, is answered, and is listed by its sitting', async () => {
    for (const [name, side] of [
      ['a-new-reason', 'toll-free'],
      ['another-reason', 'toll-keepers'],
    ] as const) {
      const { code, out, err } = await story(['new', 'claim', name, '--in', HOME, '--side', side]);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('The sitting “The meeting at the gate” lists it now');
      expect(out).not.toContain('finds:');
    }
    expect(changed()).toEqual(['claims/a-new-reason.json', 'claims/another-reason.json', 'sittings/at-the-gate.json']);
    const { scenario, problems } = check();
    expect(problems).toEqual([]);
    expect(must(must(scenario).sittings.get('at-the-gate')).claims.slice(-2)).toEqual([
      'a-new-reason',
      'another-reason',
    ]);
  });

  it('adds a member and the person that is him, and leaves every other line as it was', async () => {
    expect((await story(['new', 'member', 'ann-carter', '--in', HOME])).code).toBe(0);
    expect((await story(['new', 'person', 'ann-carter', '--in', HOME])).code).toBe(0);
    const { scenario, problems } = check();
    expect(problems).toEqual([]);
    expect(must(scenario).people.get('ann-carter')).toMatchObject({ name: 'Ann Carter', member: 'ann-carter' });
    const lines = must(before.get('members.json')).trimEnd().split('\n');
    const now = readFileSync(path.join(HOME, 'members.json'), 'utf8').split('\n');
    expect(now.slice(0, lines.length - 3)).toEqual(lines.slice(0, -3));
  });

  it('writes a scene, and says what lint finds until something leads to it', async () => {
    const { code, out } = await story(['new', 'scene', 'the-ford', '--in', HOME]);
    expect(code).toBe(0);
    expect(out).toContain('write "goto": { "scene": "the-ford" }');
    expect(out).toMatch(/finds:\n {2}scenes\/the-ford\.json:\d+:\d+ scene-unreachable/u);
    expect(check().problems.map((p) => p.code)).toEqual(['scene-unreachable']);
  });

  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['nothing', [], 'New what? It is one of: scenario, scene, claim, member, person.'],
    ['an unknown kind', ['toString', 'x'], 'There is no new “toString”.'],
    ['no name', ['claim', '--in', HOME], 'What is the new claim to be called?'],
    [
      'a name of another form',
      ['scene', 'The Ford', '--in', HOME],
      "“The Ford” can't be an id: small letters, digits and single hyphens only, 64 at most. Write “the-ford”.",
    ],
    ['a name with a path in it', ['claim', '../x', '--in', HOME], 'Write “x”.'],
    ['a taken name', ['member', 'kate-ferrier', '--in', HOME], 'There is a member “kate-ferrier” already'],
    ['a taken file', ['claim', 'for-the-free', '--in', HOME], 'for-the-free.json is there already'],
    ['a taken folder', ['scenario', HOME], 'is there already; give another name.'],
    ['no scenario', ['claim', 'x'], 'Give --in SCENARIO'],
    ['a folder that is no scenario', ['claim', 'x', '--in', 'src'], 'holds no scenario.json'],
    ['a side there is not', ['claim', 'x', '--in', HOME, '--side', 'up'], '--side is one of: toll-free, toll-keepers.'],
    [
      'a sitting there is not',
      ['claim', 'x', '--in', HOME, '--sitting', 'up'],
      'There is no sitting “up”; there are: at-the-gate.',
    ],
    ['an option of another kind', ['member', 'x', '--in', HOME, '--side', 'up'], 'There is no option --side here.'],
  ];
  it.each(wrong)('refuses %s, and says so', async (_, args, words) => {
    expect(await refusalOf(run, args)).toContain(words);
  });
});

describe('the scenario to begin with', () => {
  const starter = fileURLToPath(new URL('../../scripts/story/starter', import.meta.url));
  const scenario = must(checkScenario(readScenarioFolder(starter)).scenario);

  it('holds nothing but files of a scenario', () => {
    const names = readdirSync(starter, { recursive: true, encoding: 'utf8' }).filter((n) => n.includes('.'));
    expect(names.filter((n) => !n.endsWith('.json'))).toEqual([]);
  });

  it('is played to its debrief by what is offered first', () => {
    const { start, moves } = firstPlay(scenario);
    const { states, refused } = printPlay(scenario, start, moves, 'plain');
    expect([refused, states.at(-1)?.place.at]).toEqual([undefined, 'debrief']);
  });
});
