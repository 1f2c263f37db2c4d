import { currentBeat } from '../core/scene/walk.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import type { State } from '../core/play/state.ts';

/** What is being played and where, for the head of the page. */
export function placeWords(scenario: Scenario, state: State): { readonly title: string; readonly place: string } {
  const at = currentBeat(scenario, state);
  if (at) return { title: at.scene.title, place: `${at.scene.place}. ${at.scene.date}.` };
  const sitting = state.sitting && scenario.sittings.get(state.sitting.id);
  const { place } = state;
  if (sitting && (place.at === 'sitting' || place.at === 'division'))
    return { title: sitting.title, place: `${sitting.place}. ${sitting.date}.` };
  return { title: scenario.data.title, place: scenario.data.parts.find((p) => p.id === state.part)?.date ?? '' };
}
