import type { Move } from '../../../src/core/debate/move.ts';
import { startPlay } from '../../../src/core/play/start.ts';
import type { State } from '../../../src/core/play/state.ts';
import { legalMoves, step } from '../../../src/core/play/step.ts';
import { blankSave, markOf } from '../../../src/core/save/replay.ts';
import { addMove } from '../../../src/core/save/save.ts';
import type { Save } from '../../../src/core/save/save.ts';
import { offersOf } from '../../../src/core/view/offers.ts';
import { slotKey } from '../../../src/store/slot.ts';
import { must } from '../../support/must.ts';
import { realScenario } from '../../support/real-scenario.ts';

/** The scenario of which the built site serves packs: a play kept under its hash is followed move by move. */
export const scenario = realScenario();

export const PART = must(scenario.data.parts[0]).id;
/** A run of several parts. */
export const RUN = must(scenario.data.parts.find((p) => p.of !== undefined)).id;
export const ROLES = ['sexby', 'rainsborough'] as const;
export type Role = (typeof ROLES)[number];

/** A play that stands somewhere: the state, and the save that leads to it. */
export interface Point {
  readonly state: State;
  readonly save: Save;
}

/** What the key 1 does there: the first move of the menu, the first choice, or the way on. */
function firstMove(state: State): Move | undefined {
  return state.place.at === 'sitting' ? offersOf(scenario, state).menu[0]?.move : legalMoves(scenario, state)[0];
}

/** A whole play as the key 1 makes it, from the first line to the debrief. */
export function wholePlay(role: Role, part = PART): readonly Point[] {
  const first = startPlay(scenario, part, role, { level: 'recorded' });
  const points: Point[] = [{ state: first, save: blankSave(scenario, first) }];
  for (;;) {
    const { state, save } = must(points.at(-1));
    const move = firstMove(state);
    if (!move) return points;
    const next = step(scenario, state, move).state;
    points.push({ state: next, save: addMove(save, move, markOf(scenario, next, move)) });
  }
}

/** The first point of a play at a place; in a sitting, after some exchanges. */
export function pointAt(role: Role, at: State['place']['at'], exchanges = 0): Point {
  return must(
    wholePlay(role).find(
      ({ state }) => state.place.at === at && (at !== 'sitting' || state.sitting?.exchanges.length === exchanges),
    ),
    `a point at ${at}`,
  );
}

export const keyOf = (role: Role, part = PART): string => slotKey(scenario.data.id, part, role);
export const slotOf = (save: Save, record?: Save): string => JSON.stringify({ revision: 1, save, record });
export const addressOf = (role: Role, part = PART): string => `./#/play/${scenario.data.id}?part=${part}&role=${role}`;
