import type { Scenario } from '../play/scenario-index.ts';
import type { State } from '../play/state.ts';
import type { Pledge } from '../scenario/scenario.ts';

export type PromiseFate = 'kept' | 'broken' | 'open';

/** A promise that the player has given, and what has become of it. */
export interface PromiseView {
  readonly pledge: Pledge;
  readonly fate: PromiseFate;
}

type Marks = Pick<State, 'flags'>;

function fateOf({ flags }: Marks, { kept, broken }: Pledge): PromiseFate {
  if (flags.includes(broken)) return 'broken';
  return flags.includes(kept) ? 'kept' : 'open';
}

/** The promises given in a play, in the scenario's order. */
export const promisesOf = (scenario: Scenario, state: Marks): readonly PromiseView[] =>
  (scenario.data.promises ?? [])
    .filter(({ given }) => state.flags.includes(given))
    .map((pledge) => ({ pledge, fate: fateOf(state, pledge) }));

/** Promises that were given, kept or broken between two states of a play, as they stand now. */
export function promisesMarked(scenario: Scenario, before: Marks | undefined, after: Marks): readonly PromiseView[] {
  if (!before || before.flags === after.flags) return [];
  const was = new Map(promisesOf(scenario, before).map((p) => [p.pledge.id, p.fate]));
  return promisesOf(scenario, after).filter((p) => was.get(p.pledge.id) !== p.fate);
}
