import { aim, unaim } from './aim.ts';
import { standingMotion } from './floor.ts';
import type { Floor } from './floor.ts';
import type { IndexedMove } from './indexed-move.ts';
import type { Plan } from './plan.ts';
import { labelOnly, reopen, reopenForAll, relabel, restoreLabels } from './relabel.ts';
import { countAmongReasons } from './stand-on.ts';
import { evenly } from './takers.ts';

/** Who tries a move: the bit of his side, and whether a claim of his would come too late to count as a reason. */
export interface Mover {
  readonly side: number;
  readonly late: boolean;
}

/** Marks that what counts on some options may have changed for some members of word `w`. */
function stir(plan: Plan, options: number, w: number, members: number): void {
  const { standing, debate } = plan;
  for (let o = 1; o < debate.options.length; o++)
    if (((options >> o) & 1) === 1) standing.stirred[o * debate.words + w]! |= members;
}

function speak(plan: Plan, floor: Floor, claim: number, { side, late }: Mover): void {
  plan.standing.alone = claim;
  countAmongReasons(plan, floor, claim, side, late);
  plan.standing.saidBy[claim] = side;
  if (!aim(plan, claim)) {
    labelOnly(plan, claim);
    return;
  }
  reopenForAll(plan, claim);
  relabel(plan);
}

function question(plan: Plan, claim: number): void {
  plan.standing.questioned[claim] = 1;
  plan.standing.questions++;
  reopenForAll(plan, claim);
  relabel(plan);
}

/** Opens the label of a claim for those for whom an attack of one's own side on it defeats. */
function openGranted(plan: Plan, claim: number, side: number): boolean {
  const { standing, arrows, debate } = plan;
  const { words } = debate;
  let any = 0;
  for (let a = standing.suffered[claim]!; a >= 0; a = standing.nextArrow[a]!) {
    if (standing.saidBy[arrows.from[a]!] !== side) continue;
    for (let w = 0; w < words; w++) {
      const members = arrows.defeats[a * words + w]!;
      standing.more[w]! |= members;
      any |= members;
    }
  }
  if (any !== 0) reopen(plan, claim);
  return any !== 0;
}

/** Silences the other side's objections of the value of a claim granted, on the options that meet it. */
function silence(plan: Plan, claim: number, side: number): void {
  const { standing, debate, value, meets } = plan;
  const { words, weighs } = debate;
  for (let i = 0; i < standing.reasonCount; i++) {
    const reason = standing.reasons[i]!;
    standing.wasCon[i] = standing.con[reason]!;
    const lost = standing.con[reason]! & meets[claim]!;
    if (lost === 0 || value[reason] !== value[claim] || standing.saidBy[reason] === side) continue;
    standing.con[reason]! &= ~lost;
    for (let w = 0; w < words; w++) stir(plan, lost, w, weighs[value[reason]! * words + w]!);
  }
}

function concede(plan: Plan, claim: number, side: number): void {
  const opened = openGranted(plan, claim, side);
  plan.standing.grantedBy[claim]! |= side;
  if (opened) relabel(plan);
  if (plan.meets[claim] !== 0) silence(plan, claim, side);
}

function propose(plan: Plan, option: number): void {
  const { standing, debate } = plan;
  const { words } = debate;
  for (let o = 1; o < debate.options.length; o++)
    for (let w = 0; w < words; w++)
      standing.stirred[o * words + w] = evenly(plan, standing.motion, o, w) ^ evenly(plan, option, o, w);
  standing.motion = option;
}

/** Marks whose reasons have changed with the labels. */
function stirByLabels(plan: Plan): void {
  const { standing, debate, value } = plan;
  const { words, weighs } = debate;
  for (let i = 0; i < standing.openCount; i++) {
    const claim = standing.open[i]!;
    const options = standing.pro[claim]! | standing.con[claim]!;
    if (options === 0) continue;
    for (let w = 0; w < words; w++) {
      const at = claim * words + w;
      const members = (standing.inn[at]! ^ standing.wasInn[at]!) & weighs[value[claim]! * words + w]!;
      if (members === 0) continue;
      stir(plan, options, w, members);
      if (claim !== standing.alone) standing.alone = -1;
    }
  }
}

/**
 * Makes a legal move upon the floor that stands in a plan, for as long as its seats are looked at: only what hangs on
 * the move is labelled again, and `stirred` says whose reasons may have changed. `takeBack` must follow.
 */
export function tryMove(plan: Plan, floor: Floor, { move, claim, option }: IndexedMove, mover: Mover): void {
  const { stirred } = plan.standing;
  for (let i = 0; i < stirred.length; i++) stirred[i] = 0;
  plan.standing.alone = -1;
  if (move.kind === 'propose') propose(plan, option);
  else if (move.kind === 'question') question(plan, claim);
  else if (move.kind === 'concede') concede(plan, claim, mover.side);
  else speak(plan, floor, claim, mover);
  stirByLabels(plan);
}

/** Takes a move that was tried back again. */
export function takeBack(plan: Plan, floor: Floor, { move, claim }: IndexedMove, mover: Mover): void {
  const { standing } = plan;
  restoreLabels(plan);
  if (move.kind === 'propose') standing.motion = standingMotion(floor)?.option ?? -1;
  else if (move.kind === 'question') {
    standing.questioned[claim] = 0;
    standing.questions--;
  } else if (move.kind === 'concede') {
    standing.grantedBy[claim]! &= ~mover.side;
    if (plan.meets[claim] !== 0)
      for (let i = 0; i < standing.reasonCount; i++) standing.con[standing.reasons[i]!] = standing.wasCon[i]!;
  } else {
    unaim(plan, claim);
    standing.saidBy[claim] = 0;
    if (standing.reasons[standing.reasonCount - 1] === claim) standing.reasonCount--;
  }
}
