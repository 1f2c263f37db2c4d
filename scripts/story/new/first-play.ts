import { menuOf } from '../../../src/core/debate/menu.ts';
import { moveId } from '../../../src/core/debate/move.ts';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import { tableOf } from '../../../src/core/play/sitting-step.ts';
import { startPlay } from '../../../src/core/play/start.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/play/state.ts';
import type { Settings } from '../../../src/core/play/state.ts';
import { legalMoves, walkOn } from '../../../src/core/play/step.ts';

const MOST_MOVES = 500;

/** A play of a scenario's first part that always takes what is offered first, to its end. */
export function firstPlay(scenario: Scenario): {
  readonly start: { readonly part: string; readonly role: string; readonly settings: Settings };
  readonly moves: readonly string[];
} {
  const part = scenario.data.parts[0]!;
  const start = { part: part.id, role: Object.keys(part.start)[0]!, settings: DEFAULT_SETTINGS };
  const moves: string[] = [];
  let state = startPlay(scenario, start.part, start.role, start.settings);
  while (moves.length < MOST_MOVES) {
    const { place, sitting } = state;
    const offered =
      place.at === 'sitting' && sitting
        ? menuOf(tableOf(scenario, state, sitting), sitting.position)
        : legalMoves(scenario, state);
    const [move] = offered;
    if (!move) break;
    moves.push(moveId(move));
    state = walkOn(scenario, state, move);
  }
  return { start, moves };
}
