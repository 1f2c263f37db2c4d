import { menuOf } from '../../debate/menu.ts';
import { isDebateMove, moveId } from '../../debate/move.ts';
import type { Move } from '../../debate/move.ts';
import type { Scenario } from '../../play/scenario-index.ts';
import { tableOf } from '../../play/sitting-step.ts';
import { startPlay } from '../../play/start.ts';
import type { State } from '../../play/state.ts';
import { legalMoves, walkOn } from '../../play/step.ts';
import { factsOf, watchFacts } from './facts.ts';
import type { Job } from './job.ts';
import { stateCoder } from './state-code.ts';
import { tallyMoves } from './tally.ts';
import type { Tallies, Tally } from './tally.ts';

/** One legal move of a state and where it leads. */
export interface Successor {
  readonly move: string;
  readonly key: string;
  readonly code: string;
  /** Facts first seen here by this expander, by index. */
  readonly facts: readonly number[];
}

/** A state with its moves followed. */
export interface Expansion {
  readonly successors: readonly Successor[];
  /** Whether play ends here, as it should. */
  readonly ends: boolean;
}

/** Some states expanded: plain data, so that another thread may have done it. */
export interface Batch {
  readonly expansions: readonly Expansion[];
  readonly tallies: Tallies;
}

/** Expands states of one job, by their codes. */
export interface Expander {
  /** The first state; `facts` are those true of it. */
  readonly first: () => Omit<Successor, 'move'>;
  readonly expand: (codes: readonly string[]) => Batch;
}

/** The moves that a job follows from a state: all legal ones, or in a sitting those of the menu. */
export function movesIn(scenario: Scenario, job: Job, state: State): readonly Move[] {
  const { place, sitting } = state;
  if (job.scope === 'menu' && place.at === 'sitting' && sitting)
    return menuOf(tableOf(scenario, state, sitting), sitting.position);
  return legalMoves(scenario, state);
}

export function expander(scenario: Scenario, job: Job): Expander {
  const coder = stateCoder(scenario, job);
  let fresh: number[] = [];
  const watch = watchFacts(scenario, factsOf(scenario), (fact) => fresh.push(fact));
  const arrived = (before: State | undefined, move: Move | undefined, after: State) => {
    fresh = [];
    watch.look(before, move, after);
    return { key: coder.key(after), code: coder.encode(after), facts: fresh };
  };
  const expandOne = (code: string, tallies: Map<string, Tally>): Expansion => {
    const state = coder.decode(code);
    const moves = movesIn(scenario, job, state);
    const { sitting } = state;
    if (sitting && state.place.at === 'sitting')
      tallyMoves(tableOf(scenario, state, sitting), sitting.position, moves.filter(isDebateMove), tallies);
    const successors = moves.map((move) => {
      const after = walkOn(scenario, state, move);
      return { move: moveId(move), ...arrived(state, move, after) };
    });
    return { successors, ends: state.place.at === 'debrief' };
  };
  return {
    first: () => arrived(undefined, undefined, startPlay(scenario, job.part, job.role, { level: job.level })),
    expand: (codes) => {
      const tallies = new Map<string, Tally>();
      return { expansions: codes.map((code) => expandOne(code, tallies)), tallies };
    },
  };
}
