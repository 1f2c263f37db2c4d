import { describe, expect, it } from 'vitest';
import { parseMoveId } from '../../src/core/debate/move.ts';
import { startPlay } from '../../src/core/play/start.ts';
import { step } from '../../src/core/play/step.ts';
import { blankSave, markOf } from '../../src/core/save/replay.ts';
import { addMove } from '../../src/core/save/save.ts';
import { checkResult } from '../../src/result/check-result.ts';
import { packResult, resultTag, unpackResult } from '../../src/result/pack.ts';
import type { Result } from '../../src/result/result.ts';
import { joinMoves, signOf, splitMoves, writtenMove } from '../../src/result/sign.ts';
import { must } from '../support/must.ts';
import { ANSWERS, ASSIGNMENT, PLAYS, resultOf, scenario } from './plays.ts';

const lessons = PLAYS.filter(({ name }) =>
  /^(?:sexby|rainsborough)-(?:recorded|pressing-on|foresight|birthright-alone)/.test(name),
);
const lesson = must(lessons[0]);

const read = (code: string): Result => {
  const result = unpackResult(code);
  if ('problem' in result) throw new Error(result.problem);
  return result;
};

describe('a result', () => {
  it.each(PLAYS.map((play) => [play.name, play] as const))('of %s is played again to the same end', (_, play) => {
    const result = resultOf(play, { assignment: ASSIGNMENT, answers: ANSWERS });
    const back = read(packResult(result));
    expect(back).toEqual(result);
    const checked = checkResult(scenario, back);
    expect(checked.problems).toEqual([]);
    expect(checked.sameScript).toBe(true);
    expect(checked.moves.filter((move) => move !== 'next')).toEqual(play.save.moves.filter((move) => move !== 'next'));
  });

  it('of a lesson, with an assignment and two answers of sixty words, has 400 to 850 characters', () => {
    expect(lessons).toHaveLength(7);
    const opened = scenario.data.sources.slice(0, 4).map(({ id }) => id);
    for (const play of lessons) {
      const times = { franchise: 312, 'franchise/sitting': 1104, debrief: 400 };
      const { length } = packResult(resultOf(play, { assignment: ASSIGNMENT, answers: ANSWERS, opened, times }));
      expect(length).toBeGreaterThanOrEqual(400);
      expect(length).toBeLessThanOrEqual(850);
    }
  });

  it('of a class that voted tells so, and what it carried is checked by its counts', () => {
    const { part, role, settings, moves } = lesson.save;
    const first = startPlay(scenario, part, role, { ...settings, council: true });
    let save = blankSave(scenario, first);
    const states = [first];
    const make = (id: string): void => {
      const move = must(parseMoveId(id));
      const { state, refused } = step(scenario, must(states.at(-1)), move);
      expect(refused).toBeUndefined();
      states.push(state);
      save = addMove(save, move, markOf(scenario, state, move));
    };
    for (const id of moves) if (must(states.at(-1)).place.at !== 'division') make(id);
    const [widest = '', next = ''] = scenario.data.options
      .slice(0, 4)
      .toReversed()
      .map(({ id }) => id);
    for (const id of [`vote:${widest}:11-17`, `vote:${next}:17-11`, 'next', 'next']) make(id);
    const result = resultOf({ ...lesson, states, save });
    const back = read(packResult(result));
    expect(back).toEqual(result);
    expect(back.settings.council).toBe(true);
    const checked = checkResult(scenario, back);
    expect(checked.problems).toEqual([]);
    expect(checked.evidence.sittings[0]?.resolution).toBe(next);
    const altered = back.moves.map((move) => (move.endsWith(':17-11') ? `vote:${next}:18-10` : move));
    expect(checkResult(scenario, { ...back, moves: altered }).problems).toHaveLength(1);
    expect(checkResult(scenario, { ...back, settings }).problems[0]).toContain('at the division');
  });

  it('whose ending, count or mark is not what its moves give is shown as altered', () => {
    const result = resultOf(lesson);
    const { outcome } = result;
    const ending = must(scenario.data.endings.find(({ id }) => id !== outcome.ending)).id;
    const seats = outcome.seats.map((row) => row.map((n, i) => (i === 1 ? n + 3 : n)));
    for (const wrong of [{ ending }, { seats }, { seats: [] }, { mark: '00000000' }]) {
      const { problems, evidence } = checkResult(scenario, { ...result, outcome: { ...outcome, ...wrong } });
      expect(problems).toHaveLength(1);
      expect(evidence.ending).toBe(outcome.ending);
      expect(evidence.sittings[0]?.seats).toEqual(outcome.seats[0]);
    }
  });

  it('that cannot be played on says at which decision and where, and keeps what came before', () => {
    const result = resultOf(lesson);
    const moves = result.moves.map((move, i) => (i === 11 ? 'zzz' : move));
    const { problems, evidence } = checkResult(scenario, { ...result, moves });
    expect(problems).toEqual([
      expect.stringMatching(/^Decision 12 of \d+ can’t be made where it stands, in “.+”, exchange \d+: the list/),
    ]);
    expect(evidence.ending).toBeUndefined();
    expect(evidence.sittings[0]?.made.length).toBeGreaterThan(3);
  });

  it('of another version of the scenario says so, where it cannot be followed', () => {
    const result = resultOf(lesson);
    const moves = result.moves.map((move, i) => (i === 11 ? 'zzz' : move));
    const checked = checkResult(scenario, { ...result, content: '00000000', moves });
    expect(checked.sameScript).toBe(false);
    expect(checked.problems[0]).toContain('another version of the scenario');
    expect(checkResult(scenario, { ...result, content: '00000000' }).problems).toEqual([]);
  });

  it('that leaves moves out comes to another end, and is shown as altered', () => {
    const result = resultOf(lesson);
    for (let i = 0; i < result.moves.length; i++) {
      const { problems } = checkResult(scenario, { ...result, moves: result.moves.filter((_, n) => n !== i) });
      expect(problems.length).toBeGreaterThan(0);
    }
  });

  it('has the same tag wherever it is read, and another has another', () => {
    const tags = lessons.map((play) => resultTag(packResult(resultOf(play))));
    expect(new Set(tags).size).toBe(tags.length);
    for (const tag of tags) expect(tag).toMatch(/^[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}$/);
  });

  it('that holds as much as can be written can be read', () => {
    const fields = [...Array.from({ length: 8 }, (_, n) => [`before-${n + 1}`, `after-${n + 1}`]).flat(), 'question-1'];
    let seed = 7;
    // hardly to be pressed together
    const sign = (): string => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return String.fromCharCode(32 + ((seed >>> 16) % 95));
    };
    const long = (): string => Array.from({ length: 4000 }, sign).join('');
    const answers = Object.fromEntries(fields.map((field) => [field, long()]));
    const times = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`part-${n}`, 1e6]));
    const result = resultOf(lesson, { assignment: ASSIGNMENT, answers, times });
    expect(packResult(result).length).toBeGreaterThan(20_000);
    expect(read(packResult(result))).toEqual(result);
  });

  it('that is damaged or hostile gives a sentence', () => {
    const code = packResult(resultOf(lesson, { answers: { 'after-1': '<img src=x onerror=alert(1)>' } }));
    expect(read(code).answers['after-1']).toBe('<img src=x onerror=alert(1)>');
    for (const wrong of [
      code.slice(0, -9),
      `${code.slice(0, 60)}x${code.slice(61)}`,
      code.replace('r1', 'r2'),
      'a1.abc',
      '',
    ])
      expect(unpackResult(wrong)).toEqual({ problem: expect.stringMatching(/^[A-Z“].{20,}[.]$/u) });
  });
});

describe('a move in a result', () => {
  it('is its sign, or its whole id where another that could be made has the same', () => {
    expect(writtenMove('yield', ['yield', 'next'])).toBe(signOf('yield'));
    expect(writtenMove('yield', ['next'])).toBe('yield');
    expect(splitMoves(joinMoves(['abc', 'vote:one:2-1', '-_0']))).toEqual(['abc', 'vote:one:2-1', '-_0']);
    expect(splitMoves('abcd')).toBeUndefined();
  });
});
