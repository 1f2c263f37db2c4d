import { parseMoveId, speaks } from '../core/debate/move.ts';
import type { Scenario } from '../core/play/scenario-index.ts';

/** The four habits of a historian, as a course lists them. */
export const OBJECTIVES = ['sourcing', 'contextualisation', 'corroboration', 'close-reading'] as const;

/** What the game can say of one; undefined where moves don’t show it. */
export type ObjectiveStatus = 'completed' | 'incomplete' | undefined;

/**
 * What the moves of a play show of each habit, and no more. Sourcing: a source was opened, a paper produced, or the
 * other side asked what a claim rests on. Corroboration: a claim was made in support of another that the player had made. Of context and of
 * close reading the moves show nothing, so nothing is said.
 */
export function objectivesOf(
  scenario: Scenario,
  moves: readonly string[],
  opened: readonly string[],
): Readonly<Record<(typeof OBJECTIVES)[number], ObjectiveStatus>> {
  const own = new Set<string>();
  let sourcing = opened.length > 0;
  let corroboration = false;
  for (const id of moves) {
    const move = parseMoveId(id);
    if (!move) continue;
    if (move.kind === 'produce' || move.kind === 'question') sourcing = true;
    if (!speaks(move)) continue;
    if (scenario.claims.get(move.claim)?.supports.some((claim) => own.has(claim)) === true) corroboration = true;
    own.add(move.claim);
  }
  const status = (shown: boolean): ObjectiveStatus => (shown ? 'completed' : 'incomplete');
  return {
    sourcing: status(sourcing),
    contextualisation: undefined,
    corroboration: status(corroboration),
    'close-reading': undefined,
  };
}
