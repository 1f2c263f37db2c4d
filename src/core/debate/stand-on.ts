import { aim } from './aim.ts';
import { popcount } from './bits.ts';
import type { Debate } from './debate.ts';
import { standingMotion } from './floor.ts';
import type { Floor } from './floor.ts';
import { bitOfSide, planOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { keepLabels, reopenForAll, settle } from './relabel.ts';
import { takersOf } from './takers.ts';

/**
 * Options, as bits, on which an objection that a side makes counts no more: those that meet a point of its value which
 * another side has granted.
 */
export function silencedFor(plan: Plan, floor: Floor, claim: number, side: number): number {
  const { standing, value, meets } = plan;
  let options = 0;
  for (const { claim: granted } of floor.conceded)
    if ((standing.grantedBy[granted]! & ~side) !== 0 && value[granted] === value[claim]) options |= meets[granted]!;
  return options;
}

/** Puts a claim that has been said among the reasons, if it is one and not made too late to be. */
export function countAmongReasons(plan: Plan, floor: Floor, claim: number, side: number, late: boolean): void {
  const { standing } = plan;
  const counts = !late && plan.value[claim]! >= 0;
  standing.pro[claim] = counts ? plan.pro[claim]! : 0;
  standing.con[claim] = counts ? plan.con[claim]! & ~silencedFor(plan, floor, claim, side) : 0;
  if (counts) standing.reasons[standing.reasonCount++] = claim;
}

function layOut(plan: Plan, floor: Floor): void {
  const { standing } = plan;
  standing.inn.fill(0);
  standing.out.set(plan.unsaid);
  standing.saidBy.fill(0);
  standing.grantedBy.fill(0);
  standing.questioned.fill(0);
  standing.suffered.fill(-1);
  standing.questions = floor.questioned.length;
  standing.reasonCount = 0;
  standing.motion = standingMotion(floor)?.option ?? -1;
  for (const { claim, side } of floor.conceded) standing.grantedBy[claim]! |= bitOfSide(plan, side);
  for (const claim of floor.questioned) standing.questioned[claim] = 1;
  // from the last to the first: most answers come after what they answer, and then one pass labels it
  for (let p = floor.spoken.length - 1; p >= 0; p--) {
    const { claim, side, late } = floor.spoken[p]!;
    const bit = bitOfSide(plan, side);
    standing.saidBy[claim] = bit;
    aim(plan, claim);
    reopenForAll(plan, claim);
    countAmongReasons(plan, floor, claim, bit, late);
  }
}

function countSeats(plan: Plan): void {
  const { standing, debate } = plan;
  const { words, everyone, members, options, values } = debate;
  const { takers, withPro, withCon, satedPro, satedCon, takes, seats } = standing;
  for (let option = options.length - 1; option > 0; option--) {
    let n = 0;
    for (let w = 0; w < words; w++) {
      const at = option * words + w;
      const found = takersOf(plan, option, w);
      takers[at] = found.now;
      withPro[at] = found.withPro;
      withCon[at] = found.withCon;
      for (let v = 0; v < values.length; v++) {
        satedPro[at * values.length + v] = found.satedPro[v]!;
        satedCon[at * values.length + v] = found.satedCon[v]!;
      }
      // who takes a wider option takes a narrower one too
      takes[at] = option === options.length - 1 ? found.now : found.now | takes[at + words]!;
      n += popcount(takes[at]);
    }
    seats[option] = n;
  }
  takes.set(everyone);
  seats[0] = members.length;
}

/** The plan of a debate, with a floor laid out and counted in its working space. */
export function standOn(debate: Debate, floor: Floor): Plan {
  const plan = planOf(debate);
  const { standing } = plan;
  if (standing.floor === floor) return plan;
  standing.floor = undefined;
  layOut(plan, floor);
  settle(plan);
  keepLabels(plan);
  countSeats(plan);
  standing.floor = floor;
  return plan;
}
