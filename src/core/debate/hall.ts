import { addLanes, greaterLanes, nonZeroLanes, popcount } from './bits.ts';
import type { Debate } from './debate.ts';
import { standingMotion } from './floor.ts';
import type { Floor } from './floor.ts';
import { labelFloor } from './label.ts';
import type { Labels } from './label.ts';

/** At most this many reasons of one value are weighed ("He has heard enough of service"). */
export const PER_VALUE = 2;

/** Bit planes of a count of reasons: two of each of up to sixteen values, and the settled opinion. */
const PLANES = 6;

/** The hall as it stands: who takes which option, and how each labels the floor. */
export interface Hall {
  /** Seats for each option, narrowest first; all for the narrowest. */
  readonly seats: readonly number[];
  /** Members who take option o, at `o * words + w`. */
  readonly takes: Int32Array;
  readonly labels: Labels;
}

/** Claims on the floor, by position, whose objection to an option has been taken away by a concession. */
export function silenced(debate: Debate, floor: Floor, option: number): readonly number[] {
  if (floor.conceded.length === 0) return [];
  return floor.spoken.flatMap((spoken, position) => {
    const node = debate.claims[spoken.claim]!;
    const met = floor.conceded.some((grant) => {
      const granted = debate.claims[grant.claim]!;
      return grant.side !== spoken.side && granted.value === node.value && granted.meets.includes(option);
    });
    return met && node.con.includes(option) ? [position] : [];
  });
}

/** Positions that count as reasons for and against an option, before anybody weighs them. */
export function reasonsOn(debate: Debate, floor: Floor, option: number): { pro: number[]; con: number[] } {
  const quiet = silenced(debate, floor, option);
  const pro: number[] = [];
  const con: number[] = [];
  floor.spoken.forEach((spoken, position) => {
    const node = debate.claims[spoken.claim]!;
    if (spoken.late || node.value < 0) return;
    if (node.pro.includes(option)) pro.push(position);
    if (node.con.includes(option) && !quiet.includes(position)) con.push(position);
  });
  return { pro, con };
}

const ones = new Int32Array(64);
const twos = new Int32Array(64);

/** Adds up, lane by lane, what of `positions` is in for a man and in a value he weighs, two of a value at most. */
function weigh(debate: Debate, floor: Floor, inn: Int32Array, positions: readonly number[], w: number, sum: Int32Array) {
  sum.fill(0);
  const touched: number[] = [];
  for (const position of positions) {
    const value = debate.claims[floor.spoken[position]!.claim]!.value;
    const mask = inn[position * debate.words + w]! & debate.weighs[value * debate.words + w]!;
    if (mask === 0) continue;
    if (!touched.includes(value)) {
      touched.push(value);
      ones[value] = 0;
      twos[value] = 0;
    }
    // a saturating counter of two: one, then two
    const one = ones[value]!;
    const two = twos[value]!;
    twos[value] = two | (one & mask);
    ones[value] = (one | mask) & ~twos[value]!;
  }
  for (const value of touched) addLanes(sum, PLANES, ones[value]!, twos[value]!);
}

const pro = new Int32Array(PLANES);
const con = new Int32Array(PLANES);

/** Members of word `w` who take an option, by their proof standards (Gordon, Prakken and Walton 2007). */
function takersOf(debate: Debate, floor: Floor, inn: Int32Array, option: number, w: number): number {
  const { words } = debate;
  const reasons = reasonsOn(debate, floor, option);
  weigh(debate, floor, inn, reasons.pro, w, pro);
  weigh(debate, floor, inn, reasons.con, w, con);
  const prior = debate.prior[option * words + w]!;
  const anyPro = nonZeroLanes(pro, PLANES);
  const anyCon = nonZeroLanes(con, PLANES);
  const scintilla = anyPro | (prior & ~anyCon);
  const clear = ~anyCon & (prior | anyPro);

  const low = debate.settled[w]!;
  const high = debate.settled[words + w]!;
  addLanes(pro, PLANES, low & prior, high & prior);
  addLanes(con, PLANES, low & ~prior, high & ~prior);
  const more = greaterLanes(pro, con, PLANES);
  const less = greaterLanes(con, pro, PLANES);
  const motion = standingMotion(floor);
  const tied = motion === undefined ? prior : option <= motion.option ? -1 : 0;
  const preponderance = more | (~less & tied);

  return (
    debate.everyone[w]! &
    ((scintilla & debate.standards[w]!) |
      (preponderance & debate.standards[words + w]!) |
      (clear & debate.standards[2 * words + w]!))
  );
}

/** Counts the hall on a floor: every member's stance on every option. */
export function countHall(debate: Debate, floor: Floor): Hall {
  const { words } = debate;
  const labels = labelFloor(debate, floor);
  const takes = new Int32Array(debate.options.length * words);
  for (let w = 0; w < words; w++) {
    let wider = 0;
    for (let option = debate.options.length - 1; option > 0; option--) {
      // who takes a wider option takes a narrower one too
      wider |= takersOf(debate, floor, labels.inn, option, w);
      takes[option * words + w] = wider;
    }
    takes[w] = debate.everyone[w]!;
  }
  const seats = debate.options.map((_, option) => {
    let n = 0;
    for (let w = 0; w < words; w++) n += popcount(takes[option * words + w]!);
    return n;
  });
  return { seats, takes, labels };
}

/** The widest option a member takes, as an index. */
export function stanceOf(debate: Debate, hall: Hall, member: number): number {
  for (let option = debate.options.length - 1; option > 0; option--)
    if ((hall.takes[option * debate.words + (member >> 5)]! >> (member & 31)) & 1) return option;
  return 0;
}

/** Seats that carry: more than half. */
export const majorityOf = (members: number): number => Math.floor(members / 2) + 1;

/** The resolution: options are put from the widest to the narrowest, and the first with a majority is it. */
export function divide(debate: Debate, seats: readonly number[]): number {
  const majority = majorityOf(debate.members.length);
  for (let option = debate.options.length - 1; option > 0; option--) if (seats[option]! >= majority) return option;
  return 0;
}
