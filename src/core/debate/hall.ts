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
export function reasonsOn(
  debate: Debate,
  floor: Floor,
  option: number,
): { readonly pro: number[]; readonly con: number[] } {
  const quiet = silenced(debate, floor, option);
  const reasons: { readonly pro: number[]; readonly con: number[] } = { pro: [], con: [] };
  for (let position = 0; position < floor.spoken.length; position++) {
    const spoken = floor.spoken[position]!;
    const node = debate.claims[spoken.claim]!;
    if (spoken.late || node.value < 0) continue;
    if (node.pro.includes(option)) reasons.pro.push(position);
    if (node.con.includes(option) && !quiet.includes(position)) reasons.con.push(position);
  }
  return reasons;
}

// Working space, used and left within one call: nothing of it is handed out.
const ones = new Int32Array(64);
const twos = new Int32Array(64);
const touched = new Int32Array(64);
const pro = new Int32Array(PLANES);
const con = new Int32Array(PLANES);

/** Adds up, lane by lane, what of `positions` is in for a man and in a value he weighs, two of a value at most. */
function weigh(
  debate: Debate,
  floor: Floor,
  inn: Int32Array,
  positions: readonly number[],
  w: number,
  sum: Int32Array,
): void {
  const { words, weighs, claims } = debate;
  sum.fill(0);
  let values = 0;
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i]!;
    const { value } = claims[floor.spoken[position]!.claim]!;
    const mask = inn[position * words + w]! & weighs[value * words + w]!;
    if (mask === 0) continue;
    // a saturating counter of two: one, then two
    const one = ones[value]!;
    const two = twos[value]!;
    if ((one | two) === 0) touched[values++] = value;
    const full = two | (one & mask);
    twos[value] = full;
    ones[value] = (one | mask) & ~full;
  }
  for (let i = 0; i < values; i++) {
    const value = touched[i]!;
    addLanes(sum, PLANES, ones[value]!, twos[value]!);
    ones[value] = 0;
    twos[value] = 0;
  }
}

interface Reasons {
  readonly pro: readonly number[];
  readonly con: readonly number[];
}

/** Members of word `w` who take an option, by their proof standards (Gordon, Prakken and Walton 2007). */
function takersOf(debate: Debate, floor: Floor, inn: Int32Array, option: number, reasons: Reasons, w: number): number {
  const { words } = debate;
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

  const persuaded =
    (scintilla & debate.standards[w]!) |
    (preponderance & debate.standards[words + w]!) |
    (clear & debate.standards[2 * words + w]!);
  const steadfast = debate.steadfast[w]!;
  return debate.everyone[w]! & ((persuaded & ~steadfast) | (prior & steadfast));
}

/** Counts the hall on a floor: every member's stance on every option. */
export function countHall(debate: Debate, floor: Floor): Hall {
  const { words } = debate;
  const labels = labelFloor(debate, floor);
  const takes = new Int32Array(debate.options.length * words);
  // who takes a wider option takes a narrower one too
  for (let option = debate.options.length - 1; option > 0; option--) {
    const reasons = reasonsOn(debate, floor, option);
    for (let w = 0; w < words; w++) {
      const wider = takes[(option + 1) * words + w] ?? 0;
      takes[option * words + w] = wider | takersOf(debate, floor, labels.inn, option, reasons, w);
    }
  }
  for (let w = 0; w < words; w++) takes[w] = debate.everyone[w]!;
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
