import type { Scenario } from '../core/play/scenario-index.ts';
import type { State } from '../core/play/state.ts';
import { divisionOrder, pictureOf } from './picture.ts';
import type { Picture } from './picture.ts';
import { isSeated, sameSpot } from './seats.ts';
import type { Spot } from './seats.ts';

/** A man who goes from one place to another. */
export interface Walk {
  readonly member: string;
  readonly from: Spot;
  readonly to: Spot;
}

/** How the hall gets from one state to the next: how it is to look at the end, and what is seen on the way. */
export interface StagePlan {
  readonly picture: Picture;
  readonly walks: readonly Walk[];
  /** Members who stay where they are and nod. */
  readonly nods: readonly string[];
  /** Blocks that rise one after another, once the walks are done. */
  readonly rising: readonly number[];
}

/** Whether a state is the next of a play; any other is a jump (another play, a save, an earlier move). */
function follows(previous: State, next: State): boolean {
  if (previous.part !== next.part || previous.role !== next.role) return false;
  if (!next.sitting || !previous.sitting) return previous.sitting === undefined;
  if (previous.sitting.id !== next.sitting.id) return isSeated(next) !== isSeated(previous);
  const before = previous.sitting.exchanges;
  const after = next.sitting.exchanges;
  const grown = after.length - before.length;
  return (grown === 0 || grown === 1) && before.at(-1)?.number === after[before.length - 1]?.number;
}

/**
 * Plans what the stage does when a play goes from one state to another. A pure function of the two: with no state
 * before, or one that the next doesn't follow from, the men are simply there.
 */
export function planStage(scenario: Scenario, previous: State | undefined, next: State): StagePlan {
  const picture = pictureOf(scenario, next);
  const still: StagePlan = { picture, walks: [], nods: [], rising: [] };
  if (previous === undefined || previous === next || !follows(previous, next)) return still;
  const before = new Map(pictureOf(scenario, previous).figures.map((f) => [f.member, f.spot]));
  const walks = picture.figures.flatMap(({ member, spot }): readonly Walk[] => {
    const from = before.get(member);
    return from === undefined || sameSpot(from, spot) ? [] : [{ member, from, to: spot }];
  });
  const exchanged = (next.sitting?.exchanges.length ?? 0) > (previous.sitting?.exchanges.length ?? 0);
  const walking = new Set(walks.map((walk) => walk.member));
  const nods = exchanged
    ? picture.figures.map((f) => f.member).filter((m) => !walking.has(m) && m !== picture.speaker)
    : [];
  const rising = previous.place.at === 'division' ? [] : divisionOrder(scenario, next);
  return { picture, walks, nods, rising };
}
