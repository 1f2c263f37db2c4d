import { addLanes } from './bits.ts';
import { MOST_VALUES } from './plan.ts';
import type { Plan } from './plan.ts';

/** Bit planes that hold two reasons of each value, and more. */
const MOST_PLANES = 8;

// Working space, used and left within one call: reasons of each value in a saturating counter of two, and their sums.
const proOnes = new Int32Array(MOST_VALUES);
const proTwos = new Int32Array(MOST_VALUES);
const conOnes = new Int32Array(MOST_VALUES);
const conTwos = new Int32Array(MOST_VALUES);
const pro = new Int32Array(MOST_PLANES);
const con = new Int32Array(MOST_PLANES);

/** Counts one reason more for some members: one, then two, and no more of its value. */
function countReason(ones: Int32Array, twos: Int32Array, value: number, members: number): void {
  const one = ones[value]!;
  const full = twos[value]! | (one & members);
  twos[value] = full;
  ones[value] = (one | members) & ~full;
}

/** Counts by value, lane by lane, what is in for a man and in a value he weighs. */
function countReasons(plan: Plan, option: number, w: number): void {
  const { standing, value, debate } = plan;
  const { words, weighs } = debate;
  const bit = 1 << option;
  for (let i = 0; i < standing.reasonCount; i++) {
    const claim = standing.reasons[i]!;
    const isPro = (standing.pro[claim]! & bit) !== 0;
    const isCon = (standing.con[claim]! & bit) !== 0;
    if (!isPro && !isCon) continue;
    const v = value[claim]!;
    const members = standing.inn[claim * words + w]! & weighs[v * words + w]!;
    if (members === 0) continue;
    if (isPro) countReason(proOnes, proTwos, v, members);
    if (isCon) countReason(conOnes, conTwos, v, members);
  }
}

/** Adds up the counts of one side of an option, and clears them; `sated` keeps who has two of each value. */
function addUp(plan: Plan, sum: Int32Array, ones: Int32Array, twos: Int32Array, sated: Int32Array): number {
  const { planes, debate } = plan;
  for (let p = 0; p < planes; p++) sum[p] = 0;
  let any = 0;
  for (let v = 0; v < debate.values.length; v++) {
    const one = ones[v]!;
    const two = twos[v]!;
    sated[v] = two;
    if ((one | two) === 0) continue;
    any |= one | two;
    addLanes(sum, planes, one, two);
    ones[v] = 0;
    twos[v] = 0;
  }
  return any;
}

/** Members of word `w` who would take an option if their reasons were even: as before, or with the motion. */
export function evenly(plan: Plan, motion: number, option: number, w: number): number {
  if (motion < 0) return plan.debate.prior[option * plan.debate.words + w]!;
  return option <= motion ? -1 : 0;
}

/** Members of a word who take an option. */
export interface Takers {
  now: number;
  /** Who would, if they all had one reason more for it, or against it. */
  withPro: number;
  withCon: number;
  /** By value: who count two reasons of it already, for the option and against it. */
  readonly satedPro: Int32Array;
  readonly satedCon: Int32Array;
}

const found: Takers = {
  now: 0,
  withPro: 0,
  withCon: 0,
  satedPro: new Int32Array(MOST_VALUES),
  satedCon: new Int32Array(MOST_VALUES),
};

/**
 * Members of word `w` whose own reasons bring them to an option, by their proof standards (Gordon, Prakken and Walton
 * 2007). The answer is good until the next call.
 */
export function takersOf(plan: Plan, option: number, w: number): Takers {
  const { debate, planes } = plan;
  const { words } = debate;
  countReasons(plan, option, w);
  const anyPro = addUp(plan, pro, proOnes, proTwos, found.satedPro);
  const anyCon = addUp(plan, con, conOnes, conTwos, found.satedCon);
  const prior = debate.prior[option * words + w]!;
  const low = debate.settled[w]!;
  const high = debate.settled[words + w]!;
  addLanes(pro, planes, low & prior, high & prior);
  addLanes(con, planes, low & ~prior, high & ~prior);
  // reasons for, less those against, as a difference in two's complement: lanes where it is below zero borrow
  let borrow = 0;
  let upper = 0;
  let every = -1;
  let lowest = 0;
  for (let p = 0; p < planes; p++) {
    const differ = pro[p]! ^ con[p]!;
    const bit = differ ^ borrow;
    borrow = (differ & con[p]!) | (~differ & borrow);
    every &= bit;
    if (p === 0) lowest = bit;
    else upper |= bit;
  }
  const more = ~borrow & (lowest | upper);
  const level = ~(lowest | upper);
  const byOne = ~borrow & lowest & ~upper;
  const shortByOne = borrow & every;
  const tied = evenly(plan, plan.standing.motion, option, w);

  const scintilla = debate.standards[w]!;
  const preponderance = debate.standards[words + w]!;
  const clear = debate.standards[2 * words + w]!;
  const steadfast = debate.steadfast[w]!;
  const moved = debate.everyone[w]! & ~steadfast;
  const kept = debate.everyone[w]! & steadfast & prior;
  found.now =
    kept |
    (moved &
      ((scintilla & (anyPro | (prior & ~anyCon))) |
        (preponderance & (more | (level & tied))) |
        (clear & ~anyCon & (prior | anyPro))));
  found.withPro =
    kept | (moved & (scintilla | (preponderance & (more | level | (shortByOne & tied))) | (clear & ~anyCon)));
  found.withCon = kept | (moved & ((scintilla & anyPro) | (preponderance & ((more & ~byOne) | (byOne & tied)))));
  return found;
}

/**
 * The same members where a claim newly said is all that has changed: to those who count it, it is one reason more, and
 * what that does is known from the count of the floor.
 */
export function takersWith(plan: Plan, claim: number, option: number, w: number): number {
  const { standing, value, debate } = plan;
  const { words } = debate;
  const isPro = ((standing.pro[claim]! >> option) & 1) === 1;
  if (isPro === (((standing.con[claim]! >> option) & 1) === 1)) return takersOf(plan, option, w).now;
  const v = value[claim]!;
  const at = option * words + w;
  const sated = (isPro ? standing.satedPro : standing.satedCon)[at * debate.values.length + v]!;
  const members = standing.inn[claim * words + w]! & debate.weighs[v * words + w]! & ~sated;
  return (standing.takers[at]! & ~members) | ((isPro ? standing.withPro : standing.withCon)[at]! & members);
}
