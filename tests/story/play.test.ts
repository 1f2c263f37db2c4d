import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { optionsOf } from '../../src/core/debate/compile.ts';
import { moveId } from '../../src/core/debate/move.ts';
import { firstScene } from '../../src/core/play/scenario-index.ts';
import { stateHash } from '../../src/core/save/digest.ts';
import { replay } from '../../src/core/save/replay.ts';
import { isSave, parseSave } from '../../src/core/save/save.ts';
import { must } from '../support/must.ts';
import { playThrough } from '../support/playthrough.ts';
import { REAL_FOLDER, realScenario } from '../support/real-scenario.ts';
import { PATIENCE, story, temporaryFolder } from './run-story.ts';

const scenario = realScenario();
const NAME = path.basename(REAL_FOLDER);
const role = must(scenario.data.roles[0]).id;
const member = must(scenario.data.members[0]);
const whole = playThrough(scenario, (moves) => moves[0], role);
const last = must(whole.states.at(-1));
const part = must(scenario.data.parts[0]);
const sitting = must(scenario.data.sittings.find((s) => s.id === last.sitting?.id));
const ids = whole.moves.map(moveId);
/** Moves that come before the sitting. */
const wayIn = whole.states.findIndex((s) => s.place.at === 'sitting');

const { folder, remove } = temporaryFolder();
afterAll(remove);

const fileOf = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};

describe('story play, typed at', { timeout: PATIENCE }, () => {
  const saved = path.join(folder, 'saved.json');
  const first = Array.from({ length: wayIn }, () => '1');

  it('plays by numbers, tells why, shows hall and log, undoes, saves, and quits', async () => {
    const typed = [...first, 'hall', `why ${member.short}`, '1', 'undo', '2', 'more', 'log', `save ${saved}`, 'quit'];
    const { code, out, err } = await story(['play', NAME, '--role', role], typed);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(must(scenario.scenes.get(must(firstScene(scenario, part.id, role)))).title);
    expect(out).toContain(`== ${sitting.title}`);
    expect(out).toMatch(/Candle: \d+ of \d+ inches\./u);
    expect(out).toMatch(/: \d+, (?:\d+ short|\d+ must leave it before it fails)\n/u);
    expect(out.replaceAll(/\s+/gu, ' ')).toContain(member.reason);
    expect(out).toContain('other moves)');
    expect(out).toContain(`Saved in ${saved}.`);
    const save = parseSave(readFileSync(saved, 'utf8'));
    const kept = must(isSave(save) ? save : undefined, 'a save');
    expect(kept.moves).toHaveLength(wayIn + 1);
    expect(replay(scenario, kept).stop).toBeUndefined();
  });

  it('says so, and goes on, when it is told nothing it knows', async () => {
    const typed = [
      'what',
      '99',
      'why Nobody',
      'save',
      `save ${path.join(folder, 'no', 'such')}`,
      'yield',
      'hall',
      '',
      'quit',
    ];
    const { code, out, err } = await story(
      ['play', NAME, '--role', role, '--text', 'plain', '--level', 'recorded'],
      typed,
    );
    expect(code).toBe(0);
    expect(out).toContain('“what” is none of these.');
    expect(out).toContain('“99” is none of these.');
    expect(out).toContain('Nobody here is called “Nobody”.');
    expect(out).toContain('Save under what name?');
    expect(err).toContain("can't be written. Nothing is lost");
    expect(out).toContain('That cannot be done at this point.');
    expect(out).toContain('No sitting has been held yet.');
    expect(existsSync(path.join(folder, 'no'))).toBe(false);
  });

  it('plays on to the debrief, and asks for no more', async () => {
    const { code, out } = await story(
      ['play', NAME, '--role', role],
      Array.from({ length: 80 }, () => '1'),
    );
    expect(code).toBe(0);
    expect(out.split('== Debrief ==')).toHaveLength(2);
  });
});

describe('story play --moves', { timeout: PATIENCE }, () => {
  const list = fileOf('moves.txt', `# a play\n\n${ids.join('\n')}\n`);

  it('prints the transcript of a list of moves, which can itself be played', async () => {
    const { code, out, err } = await story(['play', NAME, '--role', role, '--moves', list]);
    expect([code, err]).toEqual([0, '']);
    const marked = out.split('\n').filter((line) => line.startsWith('> '));
    expect(marked).toEqual(ids.map((id) => `> ${id}`));
    const again = await story(['play', NAME, '--role', role, '--moves', fileOf('transcript.txt', out)]);
    expect(again).toEqual({ code, out, err });
  });

  it('prints nothing but JSON on --json: place, counts, receipts and a hash', async () => {
    const { code, out, err } = await story(['play', NAME, '--role', role, '--moves', list, '--json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      scenario: scenario.data.id,
      contentHash: scenario.contentHash,
      role,
      level: 'shrewd',
      moves: ids.length,
      place: last.place,
      resolution: Object.values(last.resolutions).at(-1),
      stateHash: stateHash(scenario, last),
    });
    const { receipts, counts } = JSON.parse(out) as {
      receipts: readonly unknown[];
      counts: Readonly<Record<string, number>>;
    };
    expect(receipts).toHaveLength(must(last.sitting).exchanges.length);
    expect(Object.keys(counts)).toHaveLength(optionsOf(scenario.data, sitting).length - 1);
  });

  it('plays a save, with the role and level it was saved with', async () => {
    const other = must(scenario.data.roles.at(-1)).id;
    const played = playThrough(scenario, (moves) => moves.at(-1), other, 'recorded');
    const save = fileOf('play.json', JSON.stringify(must(played.saves.at(-1))));
    const { code, out } = await story(['play', NAME, '--moves', save, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      role: other,
      level: 'recorded',
      stateHash: stateHash(scenario, must(played.states.at(-1))),
    });
  });

  it('stops at a move that is refused, names it, and exits with 1', async () => {
    const broken = fileOf(
      'broken.txt',
      [...ids.slice(0, wayIn + 1), 'assert:no-such-claim', ...ids.slice(wayIn + 1)].join('\n'),
    );
    for (const flags of [[], ['--json']]) {
      const { code, out, err } = await story(['play', NAME, '--role', role, '--moves', broken, ...flags]);
      expect(code).toBe(1);
      expect(err).toContain(`Move ${wayIn + 2}, “assert:no-such-claim”, is refused`);
      expect(out).not.toContain('== Debrief ==');
    }
  });
});

describe('a wrong call of', { timeout: PATIENCE }, () => {
  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['a command there is not', ['dance'], 'There is no command “dance”.'],
    ['no command', [], 'usage: npm run story'],
    ['no scenario', ['play'], 'Which scenario?'],
    ['a scenario there is not', ['play', 'atlantis', '--role', role], 'There is no scenario “atlantis”'],
    ['no role', ['play', NAME], 'Give --role, one of: '],
    [
      'an unknown role',
      ['play', NAME, '--role', 'nobody'],
      `Give --role, one of: ${scenario.data.roles.map((r) => r.id).join(', ')}.`,
    ],
    ['an unknown part', ['play', NAME, '--role', role, '--part', 'none'], 'There is no part “none”'],
    [
      'an unknown level',
      ['play', NAME, '--role', role, '--level', 'easy'],
      '--level is one of: recorded, shrewd, formidable.',
    ],
    ['an unknown option', ['play', NAME, '--loud'], 'There is no option --loud here.'],
    ['an option without its value', ['play', NAME, '--role'], '--role needs a value.'],
    ['--json without moves', ['play', NAME, '--role', role, '--json'], '--json goes with --moves FILE.'],
    ['an unreadable file of moves', ['play', NAME, '--moves', path.join(folder, 'absent')], "can't be read."],
    ['a damaged save', ['play', NAME, '--moves', fileOf('damaged.json', '{"format":1')], 'This is not a saved play'],
    [
      'a save of another scenario',
      ['play', NAME, '--moves', fileOf('other.json', JSON.stringify({ ...must(whole.saves[0]), scenario: 'other' }))],
      'is a play of “other”',
    ],
  ];

  it.concurrent.each(wrong)('%s exits with 2, and says on stderr what is amiss', async (_, args, words) => {
    const { code, out, err } = await story(args);
    expect({ code, out, said: err.includes(words) ? words : err }).toEqual({ code: 2, out: '', said: words });
  });

  it('help shows the usage and exits with 0 on --help', async () => {
    const { code, err } = await story(['--help']);
    expect(code).toBe(0);
    expect(err).toContain('usage: npm run story');
  });
});
