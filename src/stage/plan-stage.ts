import type { Scenario } from '../core/play/scenario-index.ts';
import type { State } from '../core/play/state.ts';
import { divisionOrder, pictureOf } from './picture.ts';
import type { Figure, Picture } from './picture.ts';
import { isSeated, sameSpot } from './seats.ts';
import type { Spot } from './seats.ts';

/** A man who goes from one place to another. */
export interface Walk {
  readonly member: string;
  readonly from: Spot;
  readonly to: Spot;
}

/** A man who stirs where he sits: he nods because he has been won, or mutters because one beside him has. */
export interface Stir {
  readonly member: string;
  readonly how: 'nod' | 'mutter';
}

/** How the stage gets from one state to the next: how it is to look at the end, and what is seen on the way. */
export interface StagePlan {
  readonly picture: Picture;
  /** A leaf turns over the picture: to the next part of a run, or to another place. */
  readonly turn: 'part' | 'place' | undefined;
  /** Who begins to speak: a member in the hall, a person in a place. */
  readonly rises: string | undefined;
  /** Members who turn to look at him. */
  readonly turns: readonly string[];
  /** Members who stir before anybody crosses. */
  readonly stirs: readonly Stir[];
  readonly walks: readonly Walk[];
  /** Blocks that rise one after another, once the walks are done. */
  readonly rising: readonly number[];
  /** Persons who come into the place that is shown. */
  readonly comes: readonly string[];
  /** What was left of the candle before; undefined where it is as it was. */
  readonly burnt: number | undefined;
}

/** Whether a state is the next of a play; any other is a jump (another play, a save, an earlier move). */
function follows(previous: State, next: State): boolean {
  if (previous.part !== next.part || previous.role !== next.role || next.leg < previous.leg) return false;
  if (next.chosen.length < previous.chosen.length) return false;
  if (!next.sitting || !previous.sitting) return previous.sitting === undefined;
  if (previous.sitting.id !== next.sitting.id) return isSeated(next) || !isSeated(previous);
  const before = previous.sitting.exchanges;
  const after = next.sitting.exchanges;
  const grown = after.length - before.length;
  return (grown === 0 || grown === 1) && before.at(-1)?.number === after[before.length - 1]?.number;
}

/** Those whom the last exchange won nod, and those beside whom they sat mutter. */
function stirsOf(walks: readonly Walk[], before: readonly Figure[]): readonly Stir[] {
  const walking = new Set(walks.map((walk) => walk.member));
  const beside = (spot: Spot): boolean =>
    walks.some(
      ({ from }) =>
        spot.at === 'bench' &&
        from.at === 'bench' &&
        spot.block === from.block &&
        Math.abs(spot.place - from.place) <= 2,
    );
  return [
    ...walks.map(({ member }): Stir => ({ member, how: 'nod' })),
    ...before.flatMap(({ member, spot }): readonly Stir[] =>
      walking.has(member) || !beside(spot) ? [] : [{ member, how: 'mutter' }],
    ),
  ];
}

/** What moves in the hall. */
function inHall(scenario: Scenario, previous: State, next: State, before: Picture, picture: Picture) {
  const was = new Map(before.figures.map((figure) => [figure.member, figure]));
  const walks = picture.figures.flatMap(({ member, spot }): readonly Walk[] => {
    const from = was.get(member)?.spot;
    return from === undefined || sameSpot(from, spot) ? [] : [{ member, from, to: spot }];
  });
  const walking = new Set(walks.map((walk) => walk.member));
  // who walks is up already
  const speaks = picture.speaker === before.speaker ? undefined : picture.speaker;
  const rises = speaks !== undefined && walking.has(speaks) ? undefined : speaks;
  const exchanged =
    previous.sitting?.id === next.sitting?.id &&
    (next.sitting?.exchanges.length ?? 0) > (previous.sitting?.exchanges.length ?? 0);
  return {
    walks,
    stirs: exchanged ? stirsOf(walks, before.figures) : [],
    rises,
    turns: picture.figures.flatMap(({ member, faces }) =>
      walking.has(member) || member === rises || was.get(member)?.faces === faces ? [] : [member],
    ),
    rising: previous.place.at === 'division' ? [] : divisionOrder(scenario, next),
    burnt: before.candle > picture.candle ? before.candle : undefined,
  };
}

/**
 * Plans what the stage does when a play goes from one state to another. A pure function of the two: with no state
 * before, or one that the next doesn't follow from, everybody is simply there.
 */
export function planStage(scenario: Scenario, previous: State | undefined, next: State): StagePlan {
  const picture = pictureOf(scenario, next);
  const still: StagePlan = {
    picture,
    turn: undefined,
    rises: undefined,
    turns: [],
    stirs: [],
    walks: [],
    rising: [],
    comes: [],
    burnt: undefined,
  };
  if (previous === undefined || previous === next || !follows(previous, next)) return still;
  const before = pictureOf(scenario, previous);
  const { company } = picture;
  const elsewhere = before.company?.backdrop !== company?.backdrop;
  const turn = next.leg > previous.leg ? 'part' : elsewhere ? 'place' : undefined;
  // to another place one comes with the leaf, and the hall's men are seen to sit down
  if (!company) return { ...still, ...inHall(scenario, previous, next, before, picture), turn };
  if (turn) return { ...still, turn };
  const there = new Set(before.company?.people.map((one) => one.person));
  return {
    ...still,
    rises: company.speaker === before.company?.speaker ? undefined : company.speaker,
    comes: company.people.flatMap(({ person }) => (there.has(person) ? [] : [person])),
  };
}
