import { nextParts } from './next-parts.ts';
import type { PlayFilter } from './next-parts.ts';
import type { Goto } from '../../scenario/condition-data.ts';
import type { Sitting } from '../../scenario/debate-data.ts';
import type { Beat, Choice, ScenarioData, Scene } from '../../scenario/scenario.ts';

/** Where a play may stand: at a beat of a scene, in a sitting, or at the ending. */
export type Point =
  | { readonly at: 'beat'; readonly scene: Scene; readonly beat: Beat }
  | { readonly at: 'sitting'; readonly sitting: Sitting }
  | { readonly at: 'ending' };

/** A way on from a point; the choice that takes it, where one does. */
export interface Way {
  readonly to: Point;
  readonly choice: Choice | undefined;
}

/** The points of a story and the ways between them, conditions left aside: every way that a play can take is in it. */
export interface StoryMap {
  readonly points: readonly Point[];
  readonly ending: Point;
  readonly beatPoint: (beat: Beat) => Point | undefined;
  readonly sittingPoint: (sitting: string) => Point | undefined;
  readonly waysFrom: (point: Point) => readonly Way[];
  /** Where a play stands that enters a scene at its start. */
  readonly startsOf: (scene: string) => readonly Point[];
}

const NOTHING: readonly never[] = [];

/**
 * Draws the map of a scenario's scenes and sittings, with the ways from part to part of the plays that are meant; an id
 * that names nothing leads nowhere.
 */
export function mapStory(data: ScenarioData, plays: PlayFilter = {}): StoryMap {
  const ending: Point = { at: 'ending' };
  const scenes = new Map(data.scenes.map((s) => [s.id, s]));
  const beats = new Map(
    data.scenes.flatMap((scene) => scene.beats.map((beat): [Beat, Point] => [beat, { at: 'beat', scene, beat }])),
  );
  const sittings = new Map(data.sittings.map((sitting): [string, Point] => [sitting.id, { at: 'sitting', sitting }]));

  /** The beats that may come next from an index on: up to the first that has no condition. */
  const beatsFrom = (scene: Scene, index: number): readonly Point[] => {
    const rest = scene.beats.slice(index);
    const sure = rest.findIndex((b) => b.when === undefined);
    return rest.slice(0, sure < 0 ? undefined : sure + 1).flatMap((b) => beats.get(b) ?? NOTHING);
  };
  const startsOf = (id: string): readonly Point[] => {
    const scene = scenes.get(id);
    return scene ? beatsFrom(scene, 0) : NOTHING;
  };
  const next = nextParts(data, plays);
  const targets = (goto: Goto, scene: Scene | undefined, from: string): readonly Point[] => {
    if ('ending' in goto) return [ending];
    if ('next' in goto) {
      const on = next(from);
      return [...on.scenes.flatMap(startsOf), ...(on.ends ? [ending] : NOTHING)];
    }
    if ('sitting' in goto) return [sittings.get(goto.sitting) ?? NOTHING].flat();
    if ('scene' in goto) return startsOf(goto.scene);
    const index = scene?.beats.findIndex((b) => b.id === goto.beat) ?? -1;
    return scene && index >= 0 ? beatsFrom(scene, index) : NOTHING;
  };
  const fromBeat = (scene: Scene, beat: Beat): readonly Way[] => {
    const here = `scene ${scene.id}`;
    const chosen = beat.choices.flatMap((choice) =>
      targets(choice.goto, scene, here).map((to): Way => ({ to, choice })),
    );
    // with no choice open the player reads on
    if (beat.choices.some((c) => c.when === undefined)) return chosen;
    const on = beat.goto ? targets(beat.goto, scene, here) : beatsFrom(scene, scene.beats.indexOf(beat) + 1);
    return [...chosen, ...on.map((to): Way => ({ to, choice: undefined }))];
  };
  const fromSitting = (sitting: Sitting): readonly Way[] => {
    const on = targets(sitting.goto, undefined, `sitting ${sitting.id}`);
    // where no beat fits, the ending does
    const sure = on.some((p) => p.at !== 'beat' || p.beat.when === undefined);
    return [...on, ...(sure ? NOTHING : [ending])].map((to): Way => ({ to, choice: undefined }));
  };

  const points = [...beats.values(), ...sittings.values(), ending];
  const ways = new Map(
    points.map((point): [Point, readonly Way[]] => [
      point,
      point.at === 'beat'
        ? fromBeat(point.scene, point.beat)
        : point.at === 'sitting'
          ? fromSitting(point.sitting)
          : NOTHING,
    ]),
  );
  return {
    points,
    ending,
    startsOf,
    beatPoint: (beat) => beats.get(beat),
    sittingPoint: (sitting) => sittings.get(sitting),
    waysFrom: (point) => ways.get(point) ?? NOTHING,
  };
}

/** Every point that can be come to from some others, these included. */
export function reachedFrom(map: StoryMap, starts: readonly Point[]): ReadonlySet<Point> {
  const seen = new Set<Point>(starts);
  for (const point of seen) for (const { to } of map.waysFrom(point)) seen.add(to);
  return seen;
}

/** Whether some way from a point leads back to it. */
export function comesBack(map: StoryMap, point: Point): boolean {
  const next = map.waysFrom(point).map((way) => way.to);
  return reachedFrom(map, next).has(point);
}

/**
 * Whether some way leads back to where it was, from some first points on: where none does, no play from there can go on
 * for ever, for a sitting ends with its candle.
 */
export function goesRound(map: StoryMap, starts: readonly Point[]): boolean {
  return [...reachedFrom(map, starts)].some((point) => comesBack(map, point));
}
