import type { Hearing } from '../debate/debate.ts';
import type { Place, State } from '../play/state.ts';
import type { Effect } from '../scenario/condition-data.ts';
import type { Choice } from '../scenario/scenario.ts';

// Fields are written out one by one: a spread of a state takes ten times as long, and plays are walked by the million.

/** The state elsewhere, in the same part or another of the run. */
export const movedTo = (state: State, place: Place, leg = state.leg): State => ({
  part: state.part,
  leg,
  role: state.role,
  settings: state.settings,
  place,
  sitting: state.sitting,
  held: state.held,
  stands: state.stands,
  resolutions: state.resolutions,
  flags: state.flags,
  chosen: state.chosen,
  hearings: state.hearings,
});

/** The state once a choice is taken: remembered, and its effects done. Where it leads is for the caller. */
export const afterChoice = (state: State, choice: Choice): State =>
  changed(state, choice.effects, [...state.chosen, choice.id]);

/** The state with some effects done. */
export const afterEffects = (state: State, effects: readonly Effect[]): State =>
  effects.length === 0 ? state : changed(state, effects, state.chosen);

function changed(state: State, effects: readonly Effect[], chosen: readonly string[]): State {
  let flags: readonly string[] = state.flags;
  let hearings: readonly Hearing[] = state.hearings;
  for (const effect of effects) {
    if ('set' in effect) flags = flags.includes(effect.set) ? flags : [...flags, effect.set];
    else if ('unset' in effect) flags = flags.filter((f) => f !== effect.unset);
    else hearings = hearings.concat('hear' in effect ? effect.hear : effect.settle);
  }
  return {
    part: state.part,
    leg: state.leg,
    role: state.role,
    settings: state.settings,
    place: state.place,
    sitting: state.sitting,
    held: state.held,
    stands: state.stands,
    resolutions: state.resolutions,
    flags,
    chosen,
    hearings,
  };
}
