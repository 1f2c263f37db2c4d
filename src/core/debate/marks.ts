import type { Floor } from './floor.ts';
import type { Plan } from './plan.ts';

/** How a claim stands to the side about to speak, as bits. */
export const SAID = 1;
/** On the floor by another side, and by one's own. */
export const THEIRS = 2;
export const OWN = 4;
export const QUESTIONED = 8;
export const WITHDRAWN = 16;
/** On the floor by another side and granted by one's own. */
export const GRANTED = 32;
/** Granted by another side. */
export const WON = 64;
/** One's own and questioned: support for it is owed. */
export const OWED = 128;

/** Marks every claim for the side about to speak, in the working space of the plan. */
export function markClaims(plan: Plan, floor: Floor, turn: string): Uint8Array {
  const { marks } = plan;
  marks.fill(0);
  for (const { claim, side } of floor.spoken) marks[claim]! |= side === turn ? SAID | OWN : SAID | THEIRS;
  for (const claim of floor.questioned) marks[claim]! |= (marks[claim]! & OWN) === 0 ? QUESTIONED : QUESTIONED | OWED;
  for (const claim of floor.retracted) marks[claim]! |= WITHDRAWN;
  for (const { claim, side } of floor.conceded) {
    if (side !== turn) marks[claim]! |= WON;
    else if ((marks[claim]! & THEIRS) !== 0) marks[claim]! |= GRANTED;
  }
  return marks;
}
