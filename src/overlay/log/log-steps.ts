import { parseMoveId } from '../../core/debate/move.ts';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import { logOf } from '../../core/view/transcript.ts';
import type { LogEntry } from '../../core/view/transcript.ts';

/** What one move of a play added to its log. */
export interface LogStep {
  /** Number of the move, from 0; undefined for what stood before the first. */
  readonly move: number | undefined;
  /** Whether the player decided something, and did not only read on. */
  readonly decision: boolean;
  readonly entries: readonly LogEntry[];
}

const isDecision = (id: string | undefined): boolean => {
  const move = id === undefined ? undefined : parseMoveId(id);
  return move !== undefined && move.kind !== 'next';
};

/** The log of a play, move by move. `moves` are the ids of the moves between the states. */
export function logSteps(scenario: Scenario, states: readonly State[], moves: readonly string[]): readonly LogStep[] {
  return states.map((state, i) => {
    const before = states[i - 1];
    if (!before) return { move: undefined, decision: false, entries: logOf(scenario, [state]) };
    const entries = logOf(scenario, [before, state]).slice(logOf(scenario, [before]).length);
    return { move: i - 1, decision: isDecision(moves[i - 1]), entries };
  });
}
