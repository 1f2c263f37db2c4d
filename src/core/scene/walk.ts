import type { Move } from '../debate/move.ts';
import type { Scenario } from '../play/scenario-index.ts';
import type { Place, State } from '../play/state.ts';
import type { Goto } from '../scenario/condition-data.ts';
import type { Beat, Choice, Scene } from '../scenario/scenario.ts';
import { wayOf } from './compile-scenes.ts';
import type { BeatNode, ChoiceNode, Way } from './compile-scenes.ts';
import { passes } from './condition.ts';
import { movedTo } from './effect.ts';

/** Where play goes on; a sitting, and another part of the run, are entered by the caller. Undefined: there is no way on. */
export type Arrival =
  | Place
  | { readonly sitting: string }
  | { readonly leg: number; readonly place: Place }
  | undefined;

const NEXT: readonly Move[] = [{ kind: 'next' }];
const NONE: readonly Move[] = [];

function nodeAt(scenario: Scenario, { place }: State): BeatNode | undefined {
  return place.at === 'scene' ? scenario.graph.scenes.get(place.scene)?.get(place.beat) : undefined;
}

/** The scene and beat a state is in; undefined when it is not in a scene. */
export const currentBeat = (
  scenario: Scenario,
  state: State,
): { readonly scene: Scene; readonly beat: Beat } | undefined => nodeAt(scenario, state);

const isOpen = (scenario: Scenario, state: State, node: ChoiceNode): boolean =>
  node.when === undefined || passes(scenario, state, node.when);

/** Choices a player may take now. */
export function openChoices(scenario: Scenario, state: State): readonly Choice[] {
  const at = nodeAt(scenario, state);
  return at ? at.choices.filter((c) => isOpen(scenario, state, c)).map((c) => c.choice) : [];
}

/** A choice of the beat a state is in, if a player may take it now. */
export function openChoice(scenario: Scenario, state: State, id: string): ChoiceNode | undefined {
  const node = nodeAt(scenario, state)?.choice.get(id);
  return node && isOpen(scenario, state, node) ? node : undefined;
}

/** A choice of the beat a state is in, open or not. */
export const choiceAt = (scenario: Scenario, state: State, id: string): ChoiceNode =>
  nodeAt(scenario, state)!.choice.get(id)!;

/** Every legal move in a scene: its open choices, or else reading on. */
export function sceneMoves(scenario: Scenario, state: State): readonly Move[] {
  const at = nodeAt(scenario, state);
  if (!at) return NONE;
  if (at.moves) return at.moves;
  const moves: Move[] = [];
  for (const node of at.choices) if (isOpen(scenario, state, node)) moves.push(node.move);
  if (moves.length > 0) return moves;
  return lead(scenario, state, at.on) || isAwaited(scenario, state, at.on) ? NEXT : NONE;
}

/** Where a play ends that ends now: the first ending whose condition holds. */
export function endingFor(scenario: Scenario, state: State): Place | undefined {
  for (const { when, place } of scenario.graph.endings) if (passes(scenario, state, when)) return place;
  return undefined;
}

/** The scene that the next part of the run begins with; undefined in its last. */
const nextStart = (scenario: Scenario, state: State): string | undefined =>
  scenario.legs.get(state.part)?.[state.leg + 1]?.start[state.role];

/** Whether a way leads into a part of the run that is not here yet. */
export function isAwaited(scenario: Scenario, state: State, way: Way): boolean {
  const start = way.next ? nextStart(scenario, state) : undefined;
  return start !== undefined && !scenario.graph.beats.has(start);
}

/** Whether going on leads into a part of the run that is not here yet. */
export function awaitsNext(scenario: Scenario, state: State): boolean {
  const { place, sitting } = state;
  if (place.at === 'scene') {
    const at = nodeAt(scenario, state);
    return at !== undefined && isAwaited(scenario, state, at.on);
  }
  const goto = place.at === 'division' && sitting ? scenario.sittings.get(sitting.id)?.goto : undefined;
  return goto !== undefined && isAwaited(scenario, state, wayOf(scenario.graph, goto, undefined));
}

/** The first place of the next part of the run; the ending that fits after the last. */
function nextPart(scenario: Scenario, state: State): Arrival {
  const leg = state.leg + 1;
  const start = nextStart(scenario, state);
  if (start === undefined) return endingFor(scenario, state);
  const place = lead(scenario, movedTo(state, state.place, leg), wayOf(scenario.graph, { scene: start }, undefined));
  return place && 'at' in place ? { leg, place } : undefined;
}

/** Where a way leads in a state. */
export function lead(scenario: Scenario, state: State, way: Way): Arrival {
  if (way.sitting) return way.sitting;
  if (way.next) return nextPart(scenario, state);
  if (way.ending) return endingFor(scenario, state);
  const { beats } = way;
  for (let i = way.from; i < beats.length; i++) {
    const node = beats[i]!;
    if (node.when === undefined || passes(scenario, state, node.when)) return node.place;
  }
  return undefined;
}

/** Where a “go to” leads. */
export const follow = (scenario: Scenario, state: State, goto: Goto): Arrival =>
  lead(scenario, state, wayOf(scenario.graph, goto, nodeAt(scenario, state)?.scene));

/** Where reading on leads from a beat without choices. */
export function readOn(scenario: Scenario, state: State): Arrival {
  const at = nodeAt(scenario, state);
  return at && lead(scenario, state, at.on);
}
