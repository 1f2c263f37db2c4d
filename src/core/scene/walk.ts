import type { Scenario } from '../play/scenario-index.ts';
import type { Place, State } from '../play/state.ts';
import type { Goto } from '../scenario/condition-data.ts';
import type { Beat, Choice, Ending, Scene } from '../scenario/scenario.ts';
import { holds } from './condition.ts';

/** The scene and beat a state is in; undefined when it is not in a scene. */
export function currentBeat(
  scenario: Scenario,
  state: State,
): { readonly scene: Scene; readonly beat: Beat } | undefined {
  const { place } = state;
  if (place.at !== 'scene') return undefined;
  const scene = scenario.scenes.get(place.scene);
  const beat = scene?.beats.find((b) => b.id === place.beat);
  return scene && beat && { scene, beat };
}

/** Choices a player may take now. */
export function openChoices(scenario: Scenario, state: State): readonly Choice[] {
  const at = currentBeat(scenario, state);
  return at ? at.beat.choices.filter((c) => holds(scenario, state, c.when)) : [];
}

/** The first beat at or after an index whose condition holds. */
function beatFrom(scenario: Scenario, state: State, scene: Scene, from: number): Place | undefined {
  const beat = scene.beats.slice(from).find((b) => holds(scenario, state, b.when));
  return beat && { at: 'scene', scene: scene.id, beat: beat.id };
}

export const endingFor = (scenario: Scenario, state: State): Ending | undefined =>
  scenario.data.endings.find((e) => holds(scenario, state, e.when));

/** Where a scene's "go to" leads; a sitting is opened by the caller. */
export function follow(scenario: Scenario, state: State, goto: Goto): Place | { readonly sitting: string } | undefined {
  if ('sitting' in goto) return { sitting: goto.sitting };
  if ('ending' in goto) {
    const ending = endingFor(scenario, state);
    return ending && { at: 'ending', ending: ending.id };
  }
  if ('scene' in goto) {
    const scene = scenario.scenes.get(goto.scene);
    return scene && beatFrom(scenario, state, scene, 0);
  }
  const at = currentBeat(scenario, state);
  if (!at) return undefined;
  const from = at.scene.beats.findIndex((b) => b.id === goto.beat);
  return from < 0 ? undefined : beatFrom(scenario, state, at.scene, from);
}

/** Where reading on leads from a beat without choices. */
export function readOn(scenario: Scenario, state: State): Place | { readonly sitting: string } | undefined {
  const at = currentBeat(scenario, state);
  if (!at) return undefined;
  if (at.beat.goto) return follow(scenario, state, at.beat.goto);
  return beatFrom(scenario, state, at.scene, at.scene.beats.indexOf(at.beat) + 1);
}
