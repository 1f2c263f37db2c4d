import type { Scenario } from '../core/play/scenario-index.ts';
import type { State } from '../core/play/state.ts';
import { legalMoves, step } from '../core/play/step.ts';
import { companyIn } from './company.ts';

/**
 * The place that the play shows next, whatever is done now; undefined where that is open, or it is the hall, or the
 * same place. In a sitting nothing is foreseen: its moves are many, and dear to try.
 */
export function nextBackdrop(scenario: Scenario, state: State): string | undefined {
  if (state.place.at === 'sitting') return undefined;
  const next = legalMoves(scenario, state).map(
    (move) => companyIn(scenario, step(scenario, state, move).state)?.backdrop,
  );
  const [first] = next;
  const now = companyIn(scenario, state)?.backdrop;
  return first !== now && next.every((backdrop) => backdrop === first) ? first : undefined;
}
