import { forecastMove } from '../debate/forecast.ts';
import type { Forecast } from '../debate/forecast.ts';
import { menuOf } from '../debate/menu.ts';
import { moveId } from '../debate/move.ts';
import type { DebateMove } from '../debate/move.ts';
import { debateMoves, lockedClaims } from '../debate/moves.ts';
import type { LockedClaim } from '../debate/moves.ts';
import type { Scenario } from '../play/scenario-index.ts';
import { tableOf } from '../play/sitting-step.ts';
import type { State } from '../play/state.ts';
import { utteranceOf } from '../words/utterance.ts';
import type { Utterance } from '../words/utterance.ts';

/** A move as it is put to the player: its words, and what can be said of it beforehand. */
export interface Offer {
  readonly id: string;
  readonly move: DebateMove;
  readonly utterance: Utterance;
  readonly forecast: Forecast;
}

/** What may be done now: the menu, the rest of the legal moves, and what is locked. */
export interface Offers {
  readonly menu: readonly Offer[];
  readonly more: readonly Offer[];
  readonly locked: readonly LockedClaim[];
}

/** Forecasts a legal move in the state of a play; undefined when no sitting is under way. */
export function forecast(scenario: Scenario, state: State, move: DebateMove): Forecast | undefined {
  if (state.place.at !== 'sitting' || !state.sitting) return undefined;
  return forecastMove(tableOf(scenario, state, state.sitting), state.sitting.position, move);
}

/** The moves offered in a sitting; empty elsewhere. */
export function offersOf(scenario: Scenario, state: State): Offers {
  const { sitting, place } = state;
  if (place.at !== 'sitting' || !sitting) return { menu: [], more: [], locked: [] };
  const table = tableOf(scenario, state, sitting);
  const person = scenario.roles.get(state.role)!.person;
  const offer = (move: DebateMove): Offer => ({
    id: moveId(move),
    move,
    utterance: utteranceOf(scenario, sitting.id, move, table.player.side, person),
    forecast: forecastMove(table, sitting.position, move),
  });
  const menu = menuOf(table, sitting.position).map(offer);
  const first = new Set(menu.map((o) => o.id));
  const more = debateMoves(table, sitting.position)
    .filter((m) => !first.has(moveId(m)))
    .map(offer);
  // in a part played by itself nothing could have been won beforehand: what is shut for that is not spoken of
  const run = (scenario.legs.get(state.part)?.length ?? 0) > 1;
  const locked = lockedClaims(table, sitting.position).filter((c) => run || c.fault.kind !== 'not-won');
  return { menu, more, locked };
}
