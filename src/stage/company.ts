import type { Scenario } from '../core/play/scenario-index.ts';
import type { State } from '../core/play/state.ts';
import type { Line } from '../core/scenario/debate-data.ts';
import { currentBeat } from '../core/scene/walk.ts';

/** Somebody who is to be seen in the picture of a place. */
export interface Stander {
  readonly person: string;
  /** His number among all who may be seen there: it gives him his stand, the same from beat to beat. */
  readonly place: number;
}

/** A place, and who is to be seen in it. */
export interface Company {
  readonly backdrop: string;
  readonly people: readonly Stander[];
  /** Who has spoken last and is picked out. */
  readonly speaker: string | undefined;
  /** How many may be seen there in all. */
  readonly cast: number;
}

/** The figure of a person: that of the member he is, or his own; undefined for whom nobody could see, as a crowd. */
export function figureOf(scenario: Scenario, person: string): string | undefined {
  const { member, figure } = scenario.people.get(person) ?? {};
  return member === undefined ? figure : scenario.members.get(member)?.figure;
}

function companyOf(
  scenario: Scenario,
  backdrop: string,
  own: readonly string[],
  said: readonly Line[],
  all: readonly Line[],
): Company {
  const seen = (person: string): boolean => figureOf(scenario, person) !== undefined;
  const speakers = (lines: readonly Line[]): readonly string[] => lines.flatMap((line) => line.speaker ?? []);
  const cast = [...new Set([...own, ...speakers(all)])].filter(seen);
  const now = new Set([...own, ...speakers(said)]);
  const last = speakers(said).at(-1);
  return {
    backdrop,
    people: cast.flatMap((person, place) => (now.has(person) ? [{ person, place }] : [])),
    speaker: last !== undefined && seen(last) ? last : undefined,
    cast: cast.length,
  };
}

/**
 * The place that a state shows, with the player's person and those who speak: in a scene, or at an ending, where only
 * those are seen who speak. Undefined where no place is named, and in a sitting: there is the hall.
 */
export function companyIn(scenario: Scenario, state: State): Company | undefined {
  const { place } = state;
  if (place.at === 'ending') {
    const ending = scenario.data.endings.find((e) => e.id === place.ending);
    return ending?.backdrop === undefined
      ? undefined
      : companyOf(scenario, ending.backdrop, [], ending.lines, ending.lines);
  }
  const at = currentBeat(scenario, state);
  if (at?.scene.backdrop === undefined) return undefined;
  const player = scenario.roles.get(state.role)?.person;
  return companyOf(
    scenario,
    at.scene.backdrop,
    player === undefined ? [] : [player],
    at.beat.lines,
    at.scene.beats.flatMap((beat) => beat.lines),
  );
}
