import type { Debate } from './debate.ts';
import type { Floor } from './floor.ts';
import { labelsOf } from './label.ts';
import type { Labels } from './label.ts';
import { standOn } from './stand-on.ts';

/** The hall as it stands: who takes which option, and how each labels the floor. */
export interface Hall {
  /** Seats for each option, narrowest first; all for the narrowest. */
  readonly seats: readonly number[];
  /** Members who take option o, at `o * words + w`. */
  readonly takes: Int32Array;
  readonly labels: Labels;
}

/** Positions that count as reasons for and against an option, before anybody weighs them. */
export interface Reasons {
  readonly pro: readonly number[];
  readonly con: readonly number[];
}

/** The reasons on floors looked at so far, by option; a memory, not state. */
const known = new WeakMap<Floor, { readonly debate: Debate; readonly reasons: readonly Reasons[] }>();

function listReasons(debate: Debate, floor: Floor): readonly Reasons[] {
  const { standing } = standOn(debate, floor);
  return debate.options.map((_, option) => {
    const having = (options: Int32Array) =>
      floor.spoken.flatMap(({ claim }, position) => (((options[claim]! >> option) & 1) === 1 ? [position] : []));
    return { pro: having(standing.pro), con: having(standing.con) };
  });
}

/** What counts as a reason for and against an option. One floor is asked about for many men, and not laid out anew for each. */
export function reasonsOn(debate: Debate, floor: Floor, option: number): Reasons {
  let found = known.get(floor);
  if (found?.debate !== debate) {
    found = { debate, reasons: listReasons(debate, floor) };
    known.set(floor, found);
  }
  return found.reasons[option]!;
}

/** Counts the hall on a floor: every member's stance on every option. */
export function countHall(debate: Debate, floor: Floor): Hall {
  const plan = standOn(debate, floor);
  const { seats, takes } = plan.standing;
  return { seats: debate.options.map((_, o) => seats[o]!), takes: takes.slice(), labels: labelsOf(plan, floor) };
}

/** The widest option a member takes, as an index. */
export function stanceOf(debate: Debate, hall: Hall, member: number): number {
  for (let option = debate.options.length - 1; option > 0; option--)
    if ((hall.takes[option * debate.words + (member >> 5)]! >> (member & 31)) & 1) return option;
  return 0;
}

/** Members, by number, whose stance differs between two counts. */
export const movedBetween = (debate: Debate, before: Hall, after: Hall): readonly number[] =>
  debate.members.flatMap((_, m) => (stanceOf(debate, before, m) === stanceOf(debate, after, m) ? [] : [m]));

/** Seats that carry: more than half. */
export const majorityOf = (members: number): number => Math.floor(members / 2) + 1;

/** The resolution: options are put from the widest to the narrowest, and the first with a majority is it. */
export function divide(debate: Debate, seats: readonly number[]): number {
  const majority = majorityOf(debate.members.length);
  for (let option = debate.options.length - 1; option > 0; option--) if (seats[option]! >= majority) return option;
  return 0;
}
