import type { Scenario } from '../../src/core/play/scenario-index.ts';
import type { Place, State } from '../../src/core/play/state.ts';
import type { Condition, Goto } from '../../src/core/scenario/condition-data.ts';
import type { Beat, Choice, Scene } from '../../src/core/scenario/scenario.ts';
import { holds } from '../../src/core/scene/condition.ts';

/**
 * Scenes read straight from their data, searched anew at every question: slow, and plain to see through. What the
 * engine finds once and keeps must come to the same.
 */
export interface NaiveScenes {
  readonly open: (state: State) => readonly Choice[];
  /** Where reading on leads, or a choice's “go to”; undefined when it leads nowhere. */
  readonly on: (state: State) => Place | { readonly sitting: string } | undefined;
  readonly to: (state: State, goto: Goto) => Place | { readonly sitting: string } | undefined;
}

/** Whether a condition about flags, choices and roles holds; what it asks of a hall is left to the engine. */
function plainly(scenario: Scenario, state: State, condition: Condition): boolean {
  if ('all' in condition) return condition.all.every((c) => plainly(scenario, state, c));
  if ('any' in condition) return condition.any.some((c) => plainly(scenario, state, c));
  if ('not' in condition) return !plainly(scenario, state, condition.not);
  if ('role' in condition) return state.role === condition.role;
  if ('flag' in condition) return new Set(state.flags).has(condition.flag);
  if ('chosen' in condition) return new Set(state.chosen).has(condition.chosen);
  if ('resolution' in condition) return Object.values(state.resolutions).at(-1) === condition.resolution;
  return holds(scenario, state, condition);
}

/** The flags that stand once a choice's effects are done, in no order. */
export function naiveFlags(flags: readonly string[], choice: Choice | undefined): ReadonlySet<string> {
  const standing = new Set(flags);
  for (const effect of choice?.effects ?? []) {
    if ('set' in effect) standing.add(effect.set);
    if ('unset' in effect) standing.delete(effect.unset);
  }
  return standing;
}

export function naiveScenes(scenario: Scenario): NaiveScenes {
  const { scenes, endings } = scenario.data;
  const isOpen = (state: State, { when }: Beat | Choice): boolean => !when || plainly(scenario, state, when);
  const here = ({ place }: State): { readonly scene: Scene; readonly n: number } | undefined => {
    if (place.at !== 'scene') return undefined;
    const scene = scenes.find((s) => s.id === place.scene);
    const n = scene?.beats.findIndex((b) => b.id === place.beat) ?? -1;
    return scene && n >= 0 ? { scene, n } : undefined;
  };
  const firstOpen = (state: State, scene: Scene | undefined, from: number): Place | undefined => {
    const beat = scene?.beats.slice(from).find((b) => isOpen(state, b));
    return scene && beat && { at: 'scene', scene: scene.id, beat: beat.id };
  };
  const to: NaiveScenes['to'] = (state, goto) => {
    if ('sitting' in goto) return { sitting: goto.sitting };
    if ('ending' in goto || 'next' in goto) {
      const ending = endings.find((e) => plainly(scenario, state, e.when));
      return ending && { at: 'ending', ending: ending.id };
    }
    if ('scene' in goto)
      return firstOpen(
        state,
        scenes.find((s) => s.id === goto.scene),
        0,
      );
    const scene = here(state)?.scene;
    const from = scene?.beats.findIndex((b) => b.id === goto.beat) ?? -1;
    return from < 0 ? undefined : firstOpen(state, scene, from);
  };
  return {
    to,
    open: (state) => {
      const at = here(state);
      return at?.scene.beats[at.n]?.choices.filter((c) => isOpen(state, c)) ?? [];
    },
    on: (state) => {
      const at = here(state);
      if (!at) return undefined;
      const goto = at.scene.beats[at.n]?.goto;
      return goto ? to(state, goto) : firstOpen(state, at.scene, at.n + 1);
    },
  };
}
