import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/core/debate/move.ts';
import { moveId, parseMoveId } from '../../../src/core/debate/move.ts';
import { optionPut, resolvedByClass } from '../../../src/core/play/council.ts';
import { startPlay } from '../../../src/core/play/start.ts';
import type { State } from '../../../src/core/play/state.ts';
import { isLegal, legalMoves, step } from '../../../src/core/play/step.ts';
import { stateHash } from '../../../src/core/save/digest.ts';
import { blankSave, markOf, replay } from '../../../src/core/save/replay.ts';
import { addMove, isSave, parseSave, readSave } from '../../../src/core/save/save.ts';
import type { Save } from '../../../src/core/save/save.ts';
import { faultSentence } from '../../../src/core/words/fault-sentence.ts';
import { invented, makeScenario } from '../../support/make-scenario.ts';
import { must } from '../../support/must.ts';

/** Eleven men of whom two take the widest: the house itself carries nothing. */
const sketch = {
  claims: { first: { value: 'bread', for: ['all'] }, doubt: { side: 'narrow' as const } },
  members: Object.fromEntries(
    Array.from({ length: 11 }, (_, n) => [`m${n}`, { prior: n < 2 ? 'all' : 'none', settled: 3 }]),
  ),
  sitting: {
    candle: 4,
    outcomes: { some: [{ set: 'some-carried' }] },
  },
};
const scenario = makeScenario(sketch);
const words = invented('So be it.');

interface Run {
  readonly state: State;
  readonly save: Save;
}

function make({ state, save }: Run, move: Move): Run {
  const { state: next, refused } = step(scenario, state, move);
  if (refused) throw new Error(refused.kind);
  return { state: next, save: addMove(save, move, markOf(scenario, next, move)) };
}

/** A play that has come to its division. */
function toDivision(council: boolean | undefined): Run {
  const state = startPlay(scenario, 'whole', 'as-alice', { level: 'shrewd', council });
  let run: Run = { state, save: blankSave(scenario, state) };
  while (run.state.place.at !== 'division') run = make(run, must(legalMoves(scenario, run.state)[0]));
  return run;
}

const vote = (option: string, ayes: number, noes: number): Move => ({ kind: 'vote', option, ayes, noes });
const dividing = toDivision(true);
const after = (...moves: readonly Move[]): Run => moves.reduce(make, dividing);
const faultOf = (state: State, move: Move) => step(scenario, state, move).refused?.kind;
const ALL_FALLS = vote('all', 11, 17);
const NEXT: Move = { kind: 'next' };

describe('a class that votes', () => {
  it('is put the options from the widest on, until one carries', () => {
    expect(optionPut(scenario, dividing.state)).toBe('all');
    const second = after(ALL_FALLS).state;
    expect(optionPut(scenario, second)).toBe('some');
    const carried = after(ALL_FALLS, vote('some', 17, 11)).state;
    expect(optionPut(scenario, carried)).toBeUndefined();
    expect(optionPut(scenario, after(vote('all', 1, 0)).state)).toBeUndefined();
  });

  it('goes on from what it has carried, whatever the house would have done', () => {
    const { state } = after(ALL_FALLS, vote('some', 17, 11), NEXT);
    expect(state.resolutions).toEqual({ meeting: 'some' });
    expect(state.flags).toEqual(['some-carried']);
    expect(state.place).toEqual({ at: 'ending', ending: 'ends-some' });
    expect(state.sitting?.votes).toEqual([
      { option: 'all', ayes: 11, noes: 17 },
      { option: 'some', ayes: 17, noes: 11 },
    ]);
  });

  it('leaves the narrowest where it carries nothing, and a tie falls', () => {
    const { state } = after(vote('all', 14, 14), vote('some', 0, 28));
    expect(resolvedByClass(scenario, state, must(state.sitting))).toBe('none');
    expect(step(scenario, state, NEXT).state.place).toEqual({ at: 'ending', ending: 'ends-none' });
  });

  it('has no way on before it has voted', () => {
    expect(legalMoves(scenario, dividing.state)).toEqual([]);
    expect(faultOf(dividing.state, NEXT)).toBe('not-voted');
    expect(faultOf(after(ALL_FALLS).state, NEXT)).toBe('not-voted');
    expect(isLegal(scenario, after(vote('all', 1, 0)).state, NEXT)).toBe(true);
    expect(dividing.state.resolutions).toEqual({});
  });

  it.each([
    ['an option that is not put yet', vote('some', 17, 11), 'not-put'],
    ['the narrowest, which is never put', vote('none', 17, 11), 'not-put'],
    ['an option that there is not', vote('nobody', 17, 11), 'not-put'],
    ['no hands at all', vote('all', 0, 0), 'no-count'],
    ['half a hand', vote('all', 1.5, 1), 'no-count'],
    ['fewer than none', vote('all', -1, 4), 'no-count'],
    ['a thousand', vote('all', 1000, 4), 'no-count'],
    ['not a number', vote('all', Number.NaN, 4), 'no-count'],
  ] as const)('cannot vote on %s', (_, move, kind) => {
    const stepped = step(scenario, dividing.state, move);
    expect(stepped.refused?.kind).toBe(kind);
    expect(stepped.state).toBe(dividing.state);
    expect(isLegal(scenario, dividing.state, move)).toBe(false);
    expect(faultSentence(scenario, must(stepped.refused))).toMatch(/^[A-Z].*\.$/u);
  });

  it('can vote again before the play goes on: what was put after it falls', () => {
    const { state } = after(ALL_FALLS, vote('some', 17, 11), vote('all', 17, 11));
    expect(state.sitting?.votes).toEqual([{ option: 'all', ayes: 17, noes: 11 }]);
    expect(step(scenario, state, NEXT).state.resolutions).toEqual({ meeting: 'all' });
    const ended = after(vote('all', 17, 11), NEXT).state;
    expect(faultOf(ended, vote('all', 1, 2))).toBe('out-of-order');
  });

  it('is in a play of its own: others never vote', () => {
    for (const council of [undefined, false]) {
      const { state } = toDivision(council);
      expect(legalMoves(scenario, state)).toEqual([NEXT]);
      expect(faultOf(state, ALL_FALLS)).toBe('out-of-order');
      expect(state.resolutions).toEqual({ meeting: 'none' });
    }
  });
});

describe('a condition that counts seats', () => {
  const divided = makeScenario({
    ...sketch,
    sitting: { ...sketch.sitting, goto: { scene: 'way-in' } },
    beats: [
      { id: 'before', when: { not: { exchanges: { atLeast: 1 } } }, goto: { sitting: 'meeting' } },
      {
        id: 'after',
        choices: [4, 5, 6, 7].flatMap((atLeast) => [
          {
            id: `at-${atLeast}`,
            ...words,
            effects: [],
            when: { seats: { option: 'some', atLeast } },
            goto: { ending: true },
          },
          {
            id: `held-${atLeast}`,
            ...words,
            effects: [],
            when: { seats: { sitting: 'meeting', option: 'some', atLeast } },
            goto: { ending: true },
          },
        ]),
      },
    ],
  });
  const offered = (...votes: readonly Move[]): readonly string[] => {
    let state = startPlay(divided, 'whole', 'as-alice', { level: 'shrewd', council: true });
    while (state.place.at !== 'division') state = step(divided, state, must(legalMoves(divided, state)[0])).state;
    for (const move of [...votes, NEXT]) state = step(divided, state, move).state;
    return legalMoves(divided, state).map(moveId);
  };

  it('asks for the proportion of the class, on its side of the majority', () => {
    const ids = (most: number) =>
      [4, 5, 6, 7].flatMap((n) => (n <= most ? [`choose:at-${n}`, `choose:held-${n}`] : []));
    // 12 of 30 are 4.4 of 11
    expect(offered(ALL_FALLS, vote('some', 12, 18))).toEqual(ids(4));
    // 15 of 30 fall: five of eleven, though half is nearer to six
    expect(offered(ALL_FALLS, vote('some', 15, 15))).toEqual(ids(5));
    // 101 of 201 carry: six of eleven
    expect(offered(ALL_FALLS, vote('some', 101, 100))).toEqual(ids(6));
    // what is narrower than what was carried has as many
    expect(offered(vote('all', 18, 12))).toEqual(ids(7));
  });
});

describe('a save of a class that votes', () => {
  const whole = after(ALL_FALLS, vote('some', 5, 9), vote('all', 2, 1), NEXT, NEXT);

  it('says so, and comes to the same play again, in another text too', () => {
    const again = parseSave(JSON.stringify(whole.save));
    if (!isSave(again)) throw new Error(again.problem);
    expect(again).toEqual(whole.save);
    expect(again.settings).toEqual({ level: 'shrewd', council: true });
    for (const there of [scenario, makeScenario(sketch, 'edited')]) {
      const { state, stop } = replay(there, again);
      expect(stop).toBeUndefined();
      expect(stateHash(there, state)).toBe(stateHash(scenario, whole.state));
    }
  });

  it('is told apart by its counts', () => {
    const hashes = [vote('all', 17, 11), vote('all', 16, 12), ALL_FALLS].map((move) =>
      stateHash(scenario, after(move).state),
    );
    expect(new Set([...hashes, stateHash(scenario, dividing.state)]).size).toBe(4);
  });

  it('stops where a count was altered, and where the class does not vote', () => {
    const { save } = whole;
    const at = save.moves.indexOf('vote:all:2-1');
    const altered = replay(scenario, { ...save, moves: save.moves.with(at, 'vote:all:3-1') });
    expect(altered.stop?.at).toBe(at + 1);
    const first = save.moves.indexOf('vote:all:11-17');
    const alone = replay(scenario, { ...save, settings: { level: 'shrewd' }, trail: save.trail.map(() => '') });
    expect(alone.stop).toMatchObject({ at: first + 1, move: 'vote:all:11-17' });
  });

  it('is refused where it does not say clearly who votes', () => {
    const read = readSave({ ...whole.save, settings: { level: 'shrewd', council: 'yes' } });
    expect(isSave(read) ? '' : read.problem).toContain('who votes');
    expect(readSave({ ...whole.save, settings: { level: 'shrewd', council: false } })).toMatchObject({
      settings: { level: 'shrewd' },
    });
  });
});

describe('the id of a vote', () => {
  it.each(['vote:all:17-11', 'vote:all:0-999', 'vote:all:0-0'])('%s is read and written alike', (id) => {
    expect(moveId(must(parseMoveId(id)))).toBe(id);
  });
  it.each(['vote', 'vote:all', 'vote:all:17', 'vote:all:017-11', 'vote:all:1.5-2', 'vote:all:1000-1', 'vote::1-1'])(
    '%s is none',
    (id) => {
      expect(parseMoveId(id)).toBeUndefined();
    },
  );
});
