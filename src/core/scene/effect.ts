import type { Hearing } from '../debate/debate.ts';
import type { Place, State } from '../play/state.ts';
import type { Choice } from '../scenario/scenario.ts';

// Fields are written out one by one: a spread of a state takes ten times as long, and plays are walked by the million.

/** The state elsewhere. */
export const movedTo = (state: State, place: Place): State => ({
  part: state.part,
  role: state.role,
  settings: state.settings,
  place,
  sitting: state.sitting,
  resolutions: state.resolutions,
  flags: state.flags,
  chosen: state.chosen,
  hearings: state.hearings,
});

/** The state once a choice is taken: remembered, and its effects done. Where it leads is for the caller. */
export function afterChoice(state: State, choice: Choice): State {
  let flags: readonly string[] = state.flags;
  let hearings: readonly Hearing[] = state.hearings;
  for (const effect of choice.effects) {
    if ('set' in effect) flags = flags.includes(effect.set) ? flags : [...flags, effect.set];
    else if ('unset' in effect) flags = flags.filter((f) => f !== effect.unset);
    else hearings = hearings.concat(effect.hear);
  }
  return {
    part: state.part,
    role: state.role,
    settings: state.settings,
    place: state.place,
    sitting: state.sitting,
    resolutions: state.resolutions,
    flags,
    chosen: [...state.chosen, choice.id],
    hearings,
  };
}
