import { popcount } from './bits.ts';
import type { Plan } from './plan.ts';
import { takersOf, takersWith } from './takers.ts';

/** The widest option's seats weigh most, then the next narrower's: each counts this many times the next. */
const BASE = 128;

/** How good a count is for one who would have it wider, or narrower: the widest option's seats first. */
export function scoreSeats(seats: ArrayLike<number>, wider: boolean): number {
  let score = 0;
  for (let option = seats.length - 1; option > 0; option--) score = score * BASE + seats[option]!;
  return wider ? score : -score;
}

/** The best that a score can still come to when the seats of the widest options are known, down to `option`. */
function mostPossible(plan: Plan, wider: boolean, score: number, seats: number, option: number): number {
  // a narrower option has at least as many seats as a wider one, and no more than there are members
  const next = wider ? plan.debate.members.length : seats;
  let most = score * BASE + seats;
  for (let o = option - 1; o > 0; o--) most = most * BASE + next;
  return wider ? most : -most;
}

/** The seats that an option has at best, if all whose reasons have changed go where one would have them. */
function seatsAtBest({ standing, debate }: Plan, wider: boolean, option: number): number {
  const { words } = debate;
  const { stirred, takers, wider: above } = standing;
  let seats = 0;
  for (let w = 0; w < words; w++) {
    const at = option * words + w;
    const takes = wider ? takers[at]! | stirred[at]! : takers[at]! & ~stirred[at]!;
    seats += popcount(above[w]! | takes);
  }
  return seats;
}

/** Counts an option after the move that is being tried: again only where somebody's reasons have changed. */
function seatsTried(plan: Plan, option: number): number {
  const { standing, debate } = plan;
  const { words } = debate;
  const { stirred, takers, wider, alone } = standing;
  let seats = 0;
  for (let w = 0; w < words; w++) {
    const at = option * words + w;
    if (stirred[at] === 0) wider[w]! |= takers[at]!;
    else wider[w]! |= alone < 0 ? takersOf(plan, option, w).now : takersWith(plan, alone, option, w);
    seats += popcount(wider[w]!);
  }
  return seats;
}

/**
 * The score after the move that is being tried, where it is `least` or more; else -Infinity, as soon as that is sure.
 * The widest option mostly decides, and the narrower ones need not be counted; nor need it be, where even all whose
 * reasons have changed would not do. (Branch and bound: Land and Doig 1960.)
 */
export function scoreTried(plan: Plan, wider: boolean, least: number): number {
  const { standing } = plan;
  for (let w = 0; w < plan.debate.words; w++) standing.wider[w] = 0;
  let score = 0;
  for (let option = standing.seats.length - 1; option > 0; option--) {
    const hoped = seatsAtBest(plan, wider, option);
    if (mostPossible(plan, wider, score, hoped, option) < least) return -Infinity;
    const seats = seatsTried(plan, option);
    if (mostPossible(plan, wider, score, seats, option) < least) return -Infinity;
    score = score * BASE + seats;
  }
  return wider ? score : -score;
}
