import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide } from '../../../src/core/debate/hall.ts';
import type { Move } from '../../../src/core/debate/move.ts';
import { optionPut } from '../../../src/core/play/council.ts';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import { tableOf } from '../../../src/core/play/sitting-step.ts';
import { startPlay } from '../../../src/core/play/start.ts';
import type { State } from '../../../src/core/play/state.ts';
import { isLegal, legalMoves, step } from '../../../src/core/play/step.ts';
import { stateHash } from '../../../src/core/save/digest.ts';
import { blankSave, markOf, replay } from '../../../src/core/save/replay.ts';
import { addMove, parseSave } from '../../../src/core/save/save.ts';
import type { Save } from '../../../src/core/save/save.ts';
import { SEED, arbitraryChoices, arbitrarySketch } from '../../support/arbitrary-scenario.ts';
import { OPTIONS, makeScenario } from '../../support/make-scenario.ts';
import { must } from '../../support/must.ts';

interface Run {
  readonly states: readonly State[];
  readonly save: Save;
}

const now = ({ states }: Run): State => must(states.at(-1));

function make(scenario: Scenario, run: Run, move: Move): Run {
  const { state, refused } = step(scenario, now(run), move);
  if (refused) throw new Error(refused.kind);
  return { states: [...run.states, state], save: addMove(run.save, move, markOf(scenario, state, move)) };
}

/** A play as far as its division. */
function toDivision(scenario: Scenario, numbers: readonly number[], council: boolean | undefined): Run {
  const first = startPlay(scenario, 'whole', 'as-alice', { level: 'shrewd', council });
  let run: Run = { states: [first], save: blankSave(scenario, first) };
  for (let n = 0; now(run).place.at !== 'division'; n++) {
    const legal = legalMoves(scenario, now(run));
    run = make(scenario, run, must(legal[(numbers[n] ?? 0) % legal.length]));
  }
  return run;
}

const count = fc.record({ ayes: fc.integer({ min: -2, max: 1002 }), noes: fc.integer({ min: -2, max: 1002 }) });
const votes: fc.Arbitrary<readonly Move[]> = fc.array(
  fc
    .record({ kind: fc.constant('vote' as const), option: fc.constantFrom(...OPTIONS), count })
    .map(({ kind, option, count: { ayes, noes } }) => ({ kind, option, ayes, noes })),
  { maxLength: 12 },
);

describe('a division of a class', () => {
  it('is over after as many counts as there are options to put, whatever was tried before', () => {
    fc.assert(
      fc.property(arbitrarySketch(6), arbitraryChoices, votes, (sketch, numbers, tried) => {
        const scenario = makeScenario(sketch);
        let run = toDivision(scenario, numbers, true);
        for (const move of tried) {
          expect(step(scenario, now(run), move).refused === undefined).toBe(isLegal(scenario, now(run), move));
          if (isLegal(scenario, now(run), move)) run = make(scenario, run, move);
        }
        for (let n = 0; n < OPTIONS.length - 1; n++) {
          const option = optionPut(scenario, now(run));
          if (option !== undefined) run = make(scenario, run, { kind: 'vote', option, ayes: 3, noes: 4 });
        }
        expect(optionPut(scenario, now(run))).toBeUndefined();
        run = make(scenario, run, { kind: 'next' });
        expect(now(run).place.at).toBe('ending');
        const last = must(now(run).sitting?.votes?.at(-1));
        expect(now(run).resolutions['meeting']).toBe(last.ayes > last.noes ? last.option : OPTIONS[0]);
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  it('is the same when it is saved and played again, in an edited text too', () => {
    fc.assert(
      fc.property(arbitrarySketch(6), arbitraryChoices, votes, (sketch, numbers, tried) => {
        const scenario = makeScenario(sketch);
        const edited = makeScenario(sketch, 'edited');
        let run = toDivision(scenario, numbers, true);
        for (const move of tried) if (isLegal(scenario, now(run), move)) run = make(scenario, run, move);
        if (isLegal(scenario, now(run), { kind: 'next' })) run = make(scenario, run, { kind: 'next' });
        const read = parseSave(JSON.stringify(run.save));
        expect(read).toEqual(run.save);
        for (const there of [scenario, edited]) {
          const again = replay(there, run.save);
          expect(again.stop).toBeUndefined();
          expect(again.states.map((s) => stateHash(there, s))).toEqual(run.states.map((s) => stateHash(scenario, s)));
        }
      }),
      { seed: SEED, numRuns: 20 },
    );
  });

  it('leads where the house itself would, when the class divides as the house does', () => {
    fc.assert(
      fc.property(arbitrarySketch(40), arbitraryChoices, (sketch, numbers) => {
        const scenario = makeScenario(sketch);
        const alone = step(scenario, now(toDivision(scenario, numbers, undefined)), { kind: 'next' }).state;
        let run = toDivision(scenario, numbers, true);
        const { debate } = tableOf(scenario, now(run), must(now(run).sitting));
        const { seats } = must(now(run).sitting).hall;
        for (;;) {
          const option = optionPut(scenario, now(run));
          if (option === undefined) break;
          const ayes = must(seats[debate.options.indexOf(option)]);
          run = make(scenario, run, { kind: 'vote', option, ayes, noes: debate.members.length - ayes });
        }
        const after = step(scenario, now(run), { kind: 'next' }).state;
        expect(after.resolutions).toEqual({ meeting: debate.options[divide(debate, seats)] });
        const { settings: _, sitting: __, ...rest } = alone;
        expect(after).toMatchObject(rest);
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('is not there in a play in which nobody votes: its states are what they were, whatever is tried', () => {
    fc.assert(
      fc.property(arbitrarySketch(6), arbitraryChoices, votes, (sketch, numbers, tried) => {
        const scenario = makeScenario(sketch);
        const plain = toDivision(scenario, numbers, undefined);
        for (const state of plain.states) {
          expect('votes' in (state.sitting ?? {})).toBe(false);
          for (const move of tried)
            expect(step(scenario, state, move)).toMatchObject({ state, refused: { claims: [] } });
        }
      }),
      { seed: SEED, numRuns: 10 },
    );
  });
});
