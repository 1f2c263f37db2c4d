import type { State } from '../play/state.ts';
import type { Effect } from '../scenario/condition-data.ts';

/** The state after an effect of a choice. */
export function applyEffect(state: State, effect: Effect): State {
  if ('set' in effect)
    return state.flags.includes(effect.set) ? state : { ...state, flags: [...state.flags, effect.set] };
  if ('unset' in effect) return { ...state, flags: state.flags.filter((f) => f !== effect.unset) };
  return { ...state, hearings: [...state.hearings, effect.hear] };
}
