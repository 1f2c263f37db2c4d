import { popcount } from './bits.ts';
import type { Plan } from './plan.ts';
import { takersOf } from './takers.ts';

/** The widest option's seats weigh most, then the next narrower's: each counts this many times the next. */
const BASE = 128;

/** How good a count is for one who would have it wider, or narrower: the widest option's seats first. */
export function scoreSeats(seats: ArrayLike<number>, wider: boolean): number {
  let score = 0;
  for (let option = seats.length - 1; option > 0; option--) score = score * BASE + seats[option]!;
  return wider ? score : -score;
}

/** How good the floor that stands in a plan is for one who would have it wider, or narrower. */
export const scoreStanding = ({ standing }: Plan, wider: boolean): number => scoreSeats(standing.seats, wider);

/** The best that a score can still come to when the seats of the widest options are counted, down to `option`. */
function mostPossible(plan: Plan, wider: boolean, score: number, seats: number, option: number): number {
  // a narrower option has at least as many seats as a wider one, and no more than there are members
  const next = wider ? plan.debate.members.length : seats;
  let most = score;
  for (let o = option - 1; o > 0; o--) most = most * BASE + next;
  return wider ? most : -most;
}

const above = new Int32Array(64);

/**
 * The score after the move that is being tried, where it is `least` or more; else -Infinity, as soon as that is sure:
 * the widest option mostly decides, and the narrower ones need not be counted. Members whose reasons have not changed
 * are not counted again.
 */
export function scoreTried(plan: Plan, wider: boolean, least: number): number {
  const { standing, debate } = plan;
  const { words } = debate;
  const { stirred, takers } = standing;
  let score = 0;
  for (let w = 0; w < words; w++) above[w] = 0;
  for (let option = standing.seats.length - 1; option > 0; option--) {
    let seats = 0;
    for (let w = 0; w < words; w++) {
      const at = option * words + w;
      above[w]! |= stirred[at] === 0 ? takers[at]! : takersOf(plan, option, w);
      seats += popcount(above[w]!);
    }
    score = score * BASE + seats;
    if (mostPossible(plan, wider, score, seats, option) < least) return -Infinity;
  }
  return wider ? score : -score;
}
