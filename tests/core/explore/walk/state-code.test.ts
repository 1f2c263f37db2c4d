import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveId } from '../../../../src/core/debate/move.ts';
import type { Position } from '../../../../src/core/debate/position.ts';
import { SCOPES } from '../../../../src/core/explore/walk/job.ts';
import type { Job } from '../../../../src/core/explore/walk/job.ts';
import { movesIn } from '../../../../src/core/explore/walk/expand.ts';
import { stateCoder } from '../../../../src/core/explore/walk/state-code.ts';
import { startPlay } from '../../../../src/core/play/start.ts';
import type { Scenario } from '../../../../src/core/play/scenario-index.ts';
import type { State } from '../../../../src/core/play/state.ts';
import { walkOn } from '../../../../src/core/play/step.ts';
import { SEED, arbitrarySketch } from '../../../support/arbitrary-scenario.ts';
import { must } from '../../../support/must.ts';
import { longStory, wholeStory } from '../../../support/whole-story.ts';

const story = fc.oneof(arbitrarySketch(6).map(wholeStory), arbitrarySketch(7).map(longStory));
const job: fc.Arbitrary<Job> = fc.record({
  part: fc.constant('whole'),
  role: fc.constantFrom('as-alice', 'as-bob'),
  level: fc.constant('shrewd'),
  scope: fc.constantFrom(...SCOPES),
});
const choices = fc.array(fc.nat(9999), { minLength: 30, maxLength: 30 });

/** The states of a play, each move drawn. */
function statesOf(scenario: Scenario, { part, role, level }: Job, numbers: readonly number[]): readonly State[] {
  const states = [startPlay(scenario, part, role, { level })];
  for (const n of numbers) {
    const state = must(states.at(-1));
    const moves = movesIn(scenario, { part, role, level, scope: 'all' }, state);
    const move = moves[n % Math.max(1, moves.length)];
    if (!move) break;
    states.push(walkOn(scenario, state, move));
  }
  return states;
}

/** All of a position that rules ask after: who spoke a claim, they don't. */
const ruled = ({ floor, ...rest }: Position) => ({
  ...rest,
  floor: { ...floor, spoken: floor.spoken.map(({ by: _, ...spoken }) => spoken) },
});

describe('the code of a state', () => {
  it('gives back a state of the same position, hall, moves and code', () => {
    fc.assert(
      fc.property(story, job, choices, (scenario, at, numbers) => {
        const coder = stateCoder(scenario, at);
        for (const state of statesOf(scenario, at, numbers)) {
          const again = coder.decode(coder.encode(state));
          expect(coder.encode(again)).toBe(coder.encode(state));
          expect(coder.key(again)).toBe(coder.key(state));
          expect(again.place).toEqual(state.place);
          const ids = (s: State) => movesIn(scenario, at, s).map(moveId);
          expect(ids(again)).toEqual(ids(state));
          const kept = again.sitting;
          expect(kept && ruled(kept.position)).toEqual(kept && state.sitting && ruled(state.sitting.position));
          expect(kept?.hall).toEqual(kept && state.sitting?.hall);
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
    expect.hasAssertions();
  });

  it('has a key of which every state has the same moves, leading to states of the same keys', () => {
    fc.assert(
      fc.property(story, job, fc.array(choices, { minLength: 6, maxLength: 6 }), (scenario, at, plays) => {
        const coder = stateCoder(scenario, at);
        const futures = new Map<string, string>();
        for (const state of plays.flatMap((numbers) => statesOf(scenario, at, numbers))) {
          const ways = movesIn(scenario, at, state).map((m) => [moveId(m), coder.key(walkOn(scenario, state, m))]);
          const future = JSON.stringify(ways.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)));
          const key = coder.key(state);
          expect(futures.get(key) ?? future).toBe(future);
          futures.set(key, future);
        }
      }),
      { seed: SEED, numRuns: 20 },
    );
    expect.hasAssertions();
  });
});
