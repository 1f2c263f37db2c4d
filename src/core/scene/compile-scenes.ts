import type { Move } from '../debate/move.ts';
import type { Place } from '../play/state.ts';
import type { Condition, Goto } from '../scenario/condition-data.ts';
import type { Beat, Choice, ScenarioData, Scene } from '../scenario/scenario.ts';
import { compileCondition } from './compile-condition.ts';
import type { Test } from './compile-condition.ts';

/**
 * Where reading or choosing leads: a sitting, the next part, the ending that fits, or the first beat at or after one
 * that is open.
 */
export interface Way {
  readonly sitting: { readonly sitting: string } | undefined;
  readonly next: boolean;
  readonly ending: boolean;
  readonly beats: readonly BeatNode[];
  readonly from: number;
}

/** A choice with its move and where it leads. */
export interface ChoiceNode {
  readonly choice: Choice;
  readonly when: Test | undefined;
  readonly move: Move;
  readonly way: Way;
}

/** A beat with all that walking asks of it, found once. */
export interface BeatNode {
  readonly scene: Scene;
  readonly beat: Beat;
  readonly when: Test | undefined;
  readonly place: Place;
  readonly choices: readonly ChoiceNode[];
  readonly choice: ReadonlyMap<string, ChoiceNode>;
  /** Its choices as moves, where all of them are always open. */
  readonly moves: readonly Move[] | undefined;
  /** Where reading on leads when no choice is open. */
  readonly on: Way;
}

interface EndingNode {
  readonly when: Test;
  readonly place: Place;
}

/** The beats of each scene by id, in their order, and the endings. */
export interface SceneGraph {
  readonly scenes: ReadonlyMap<string, ReadonlyMap<string, BeatNode>>;
  readonly beats: ReadonlyMap<string, readonly BeatNode[]>;
  readonly endings: readonly EndingNode[];
}

const NOWHERE: Way = { sitting: undefined, next: false, ending: false, beats: [], from: 0 };

/** What a “go to” means; a beat is one of the scene that it is said in. */
export function wayOf(graph: Pick<SceneGraph, 'beats'>, goto: Goto, scene: Scene | undefined): Way {
  if ('sitting' in goto) return { ...NOWHERE, sitting: { sitting: goto.sitting } };
  if ('next' in goto) return { ...NOWHERE, next: true };
  if ('ending' in goto) return { ...NOWHERE, ending: true };
  if ('scene' in goto) return { ...NOWHERE, beats: graph.beats.get(goto.scene) ?? [] };
  const from = scene?.beats.findIndex((b) => b.id === goto.beat) ?? -1;
  return scene && from >= 0 ? { ...NOWHERE, beats: graph.beats.get(scene.id) ?? [], from } : NOWHERE;
}

const testOf = (when: Condition | undefined): Test | undefined => when && compileCondition(when);

/** The first of each id, as a search from the front would find it. */
const firstById = <T>(items: readonly T[], id: (item: T) => string): ReadonlyMap<string, T> =>
  new Map([...items].reverse().map((item) => [id(item), item]));

function compileChoice(graph: Pick<SceneGraph, 'beats'>, scene: Scene, choice: Choice): ChoiceNode {
  return {
    choice,
    when: testOf(choice.when),
    move: { kind: 'choose', choice: choice.id },
    way: wayOf(graph, choice.goto, scene),
  };
}

function compileBeat(graph: Pick<SceneGraph, 'beats'>, scene: Scene, beat: Beat, index: number): BeatNode {
  const choices = beat.choices.map((c) => compileChoice(graph, scene, c));
  const always = choices.length > 0 && choices.every((c) => c.when === undefined);
  return {
    scene,
    beat,
    when: testOf(beat.when),
    place: { at: 'scene', scene: scene.id, beat: beat.id },
    choices,
    choice: firstById(choices, (c) => c.choice.id),
    moves: always ? choices.map((c) => c.move) : undefined,
    on: beat.goto
      ? wayOf(graph, beat.goto, scene)
      : { ...NOWHERE, beats: graph.beats.get(scene.id) ?? [], from: index + 1 },
  };
}

/** Prepares the scenes of a scenario for being walked through. */
export function compileScenes(data: ScenarioData): SceneGraph {
  // ways lead to beats not compiled yet, so that each scene's list is there before it is filled
  const beats = new Map<string, BeatNode[]>(data.scenes.map((scene) => [scene.id, []]));
  for (const scene of data.scenes)
    beats.get(scene.id)!.push(...scene.beats.map((beat, i) => compileBeat({ beats }, scene, beat, i)));
  return {
    beats,
    scenes: new Map([...beats].map(([id, nodes]) => [id, firstById(nodes, (n) => n.beat.id)])),
    endings: data.endings.map((ending) => ({
      when: compileCondition(ending.when),
      place: { at: 'ending', ending: ending.id },
    })),
  };
}
