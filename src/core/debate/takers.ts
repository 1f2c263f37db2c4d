import { addLanes, greaterLanes, nonZeroLanes } from './bits.ts';
import type { Plan } from './plan.ts';

/** Most bit planes of a count of reasons, and most values. */
const MOST_PLANES = 6;
const MOST_VALUES = 32;

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

/** Adds up in `pro` and `con`, lane by lane, what is in for a man and in a value he weighs, two of a value at most. */
function weigh(plan: Plan, option: number, w: number): void {
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
  pro.fill(0);
  con.fill(0);
  for (let v = 0; v < debate.values.length; v++) {
    if ((proOnes[v]! | proTwos[v]!) !== 0) {
      addLanes(pro, plan.planes, proOnes[v]!, proTwos[v]!);
      proOnes[v] = 0;
      proTwos[v] = 0;
    }
    if ((conOnes[v]! | conTwos[v]!) !== 0) {
      addLanes(con, plan.planes, conOnes[v]!, conTwos[v]!);
      conOnes[v] = 0;
      conTwos[v] = 0;
    }
  }
}

/** Members of word `w` who would take an option if their reasons were even: as before, or with the motion. */
export function evenly(plan: Plan, motion: number, option: number, w: number): number {
  if (motion < 0) return plan.debate.prior[option * plan.debate.words + w]!;
  return option <= motion ? -1 : 0;
}

/** Members of word `w` whose own reasons bring them to an option, by their proof standards (Gordon, Prakken and Walton 2007). */
export function takersOf(plan: Plan, option: number, w: number): number {
  const { debate, planes } = plan;
  const { words } = debate;
  weigh(plan, option, w);
  const prior = debate.prior[option * words + w]!;
  const anyPro = nonZeroLanes(pro, planes);
  const anyCon = nonZeroLanes(con, planes);
  const scintilla = anyPro | (prior & ~anyCon);
  const clear = ~anyCon & (prior | anyPro);

  const low = debate.settled[w]!;
  const high = debate.settled[words + w]!;
  addLanes(pro, planes, low & prior, high & prior);
  addLanes(con, planes, low & ~prior, high & ~prior);
  const more = greaterLanes(pro, con, planes);
  const less = greaterLanes(con, pro, planes);
  const preponderance = more | (~less & evenly(plan, plan.standing.motion, option, w));

  const persuaded =
    (scintilla & debate.standards[w]!) |
    (preponderance & debate.standards[words + w]!) |
    (clear & debate.standards[2 * words + w]!);
  const steadfast = debate.steadfast[w]!;
  return debate.everyone[w]! & ((persuaded & ~steadfast) | (prior & steadfast));
}
