import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { moveId } from '../../src/core/debate/move.ts';
import { startPlay } from '../../src/core/play/start.ts';
import type { State } from '../../src/core/play/state.ts';
import { legalMoves, step } from '../../src/core/play/step.ts';
import type { Job } from '../../src/core/explore/walk/job.ts';
import { factsOf, watchFacts } from '../../src/core/explore/walk/facts.ts';

/** What playing every play of a story, one after another and nothing merged, comes upon. */
export interface EveryPlay {
  /** For each fact by index, the fewest moves of a play that shows it. */
  readonly facts: ReadonlyMap<number, number>;
  /** Probability of each ending when every legal move is as likely as another. */
  readonly odds: ReadonlyMap<string, number>;
}

/** Plays every play by the checked `step`, receipts and all. */
export function everyPlay(scenario: Scenario, job: Job): EveryPlay {
  const facts = new Map<number, number>();
  const odds = new Map<string, number>();
  const all = factsOf(scenario);
  const visit = (
    before: State | undefined,
    move: Parameters<typeof step>[2] | undefined,
    state: State,
    depth: number,
    p: number,
  ): void => {
    // a watch of its own for each step: what is seen does not hang on what was seen before
    watchFacts(scenario, all, (fact) => facts.set(fact, Math.min(facts.get(fact) ?? Infinity, depth))).look(
      before,
      move,
      state,
    );
    if (state.place.at === 'ending') odds.set(state.place.ending, (odds.get(state.place.ending) ?? 0) + p);
    const moves = legalMoves(scenario, state);
    for (const next of moves) {
      const { state: after, refused } = step(scenario, state, next);
      if (refused) throw new Error(`${moveId(next)} is offered and refused`);
      visit(state, next, after, depth + 1, p / moves.length);
    }
  };
  visit(undefined, undefined, startPlay(scenario, job.part, job.role, { level: job.level }), 0, 1);
  return { facts, odds };
}
