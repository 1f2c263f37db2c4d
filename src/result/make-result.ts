import type { Assignment } from '../assign/assignment.ts';
import { moveId } from '../core/debate/move.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import type { State } from '../core/play/state.ts';
import { legalMoves } from '../core/play/step.ts';
import { factsHash } from '../core/save/digest.ts';
import { hashText } from '../core/save/hash.ts';
import type { Save } from '../core/save/save.ts';
import { sittingsHeld } from '../core/view/debrief-view.ts';
import { DIGITS, MOST } from './result.ts';
import type { Outcome, Result } from './result.ts';
import { writtenMove } from './sign.ts';

/** A play, as far as a result needs it. */
export interface Played {
  readonly scenario: Scenario;
  /** Before each move of the save, and after the last. */
  readonly states: readonly State[];
  readonly save: Save;
  readonly assignment: Assignment | undefined;
  readonly opened: readonly string[];
  readonly times: Readonly<Record<string, number>>;
  readonly answers: Readonly<Record<string, string>>;
}

/** By which a result knows the files it was played on. */
export const contentMark = ({ contentHash }: Scenario): string => hashText(contentHash).slice(0, DIGITS);

/** What a play has come to. */
export function outcomeOf(scenario: Scenario, state: State): Outcome {
  const { place } = state;
  return {
    ...('ending' in place && { ending: place.ending }),
    seats: sittingsHeld(state).map(({ sitting }) => sitting.exchanges.at(-1)?.seats ?? []),
    mark: factsHash(scenario, state).slice(0, DIGITS),
  };
}

/** The result of a play, as it is handed in. */
export function makeResult({ scenario, states, save, assignment, opened, times, answers }: Played): Result {
  const state = states[states.length - 1];
  if (!state) throw new RangeError('a play has a state from its start');
  const moves = save.moves.flatMap((id, i) => {
    const before = states[i];
    return id === 'next' || !before ? [] : [writtenMove(id, legalMoves(scenario, before).map(moveId))];
  });
  return {
    v: 1,
    scenario: save.scenario,
    content: contentMark(scenario),
    part: save.part,
    role: save.role,
    settings: save.settings,
    ...(assignment && { assignment }),
    moves,
    outcome: outcomeOf(scenario, state),
    opened: opened.slice(0, MOST.opened),
    times: Object.fromEntries(
      Object.entries(times)
        .slice(0, MOST.times)
        .map(([stretch, seconds]) => [stretch, Math.min(Math.round(seconds), MOST.seconds)]),
    ),
    answers,
  };
}
