import type { State } from '../core/play/state.ts';
import type { Save } from '../core/save/save.ts';

/** One thing that the player decided, as a course is told of it (`cmi.interactions`). */
export interface Decision {
  /** Printable and without spaces, at most 255 characters. */
  readonly id: string;
  /** The id of the move: at most 255 characters, and never anything that was typed. */
  readonly response: string;
}

/** Longest id or answer that SCORM 1.2 takes. */
const LONGEST = 255;

function placeId({ place, sitting }: State): string {
  if (place.at === 'scene') return place.scene;
  return place.at === 'sitting' ? (sitting?.id ?? place.at) : place.at;
}

/** All that the player decided, in order: reading on is no decision. `states` are those before each move of the save. */
export function decisionsOf({ moves }: Save, states: readonly State[]): readonly Decision[] {
  const decisions: Decision[] = [];
  for (const [i, move] of moves.entries()) {
    const state = states[i];
    if (move === 'next' || !state) continue;
    const id = `${decisions.length + 1}-${placeId(state)}`;
    decisions.push({ id: id.slice(0, LONGEST), response: move.slice(0, LONGEST) });
  }
  return decisions;
}

/** Where a play stands, by ids, for `cmi.core.lesson_location`. */
export const locationOf = (state: State): string => `${state.part}/${state.leg}/${placeId(state)}`.slice(0, LONGEST);
