import type { Plan } from './plan.ts';

/**
 * Opens the labels of a claim again for the members in `more`, and empties that. Says whether it was open already for
 * others.
 */
export function reopen(plan: Plan, claim: number): boolean {
  const { standing, debate } = plan;
  const { inn, out, lanes, more } = standing;
  const { words } = debate;
  const row = claim * words;
  let before = 0;
  for (let w = 0; w < words; w++) before |= lanes[row + w]!;
  if (before === 0) {
    standing.open[standing.openCount++] = claim;
    for (let w = 0; w < words; w++) {
      standing.wasInn[row + w] = inn[row + w]!;
      standing.wasOut[row + w] = out[row + w]!;
    }
  }
  for (let w = 0; w < words; w++) {
    const members = more[w]!;
    lanes[row + w]! |= members;
    inn[row + w]! &= ~members;
    out[row + w]! &= ~members;
    more[w] = 0;
  }
  return before !== 0;
}

/** Opens the labels of a claim again for everyone. */
export function reopenForAll(plan: Plan, claim: number): void {
  const { words, everyone } = plan.debate;
  for (let w = 0; w < words; w++) plan.standing.more[w] = everyone[w]!;
  reopen(plan, claim);
}

/** Opens a claim for the members for whom one it hangs on is open, where the attack between the two defeats. */
function carryTo(plan: Plan, from: number, target: number, arrow: number): boolean {
  const { standing, arrows, debate } = plan;
  const { lanes, more } = standing;
  const { words } = debate;
  let any = 0;
  for (let w = 0; w < words; w++) {
    const reached = arrow < 0 ? -1 : arrows.defeats[arrow * words + w]!;
    const members = lanes[from * words + w]! & reached & ~lanes[target * words + w]!;
    more[w] = members;
    any |= members;
  }
  return any !== 0 && reopen(plan, target);
}

/** Opens what hangs on a claim: what it defeats, and what it is support for. Says whether one open before is open for more. */
function carry(plan: Plan, claim: number): boolean {
  const { standing, arrows, debate } = plan;
  const { saidBy, grantedBy, questioned } = standing;
  let grown = false;
  for (let a = arrows.first[claim]!; a < arrows.first[claim + 1]!; a++) {
    const target = arrows.to[a]!;
    if (saidBy[target] === 0 || (grantedBy[target]! & saidBy[claim]!) !== 0) continue;
    if (carryTo(plan, claim, target, a)) grown = true;
  }
  if (standing.questions === 0) return grown;
  for (const target of debate.claims[claim]!.supports)
    if (saidBy[target] !== 0 && questioned[target] !== 0 && carryTo(plan, claim, target, -1)) grown = true;
  return grown;
}

/**
 * Opens every label that hangs on those already open. The others keep theirs: grounded labels have directionality
 * (Baroni and Giacomin 2007), so a claim's label depends only on the claims from which a path of defeats leads to it;
 * the burden of a questioned claim is one step of such a path, from the support to the claim.
 */
function spread(plan: Plan): void {
  const { standing } = plan;
  let grown = true;
  while (grown) {
    grown = false;
    for (let i = 0; i < standing.openCount; i++) if (carry(plan, standing.open[i]!)) grown = true;
  }
}

/**
 * Labels a claim for those of the `undecided` for whom labels as they are decide it. A side's attacks on what it has
 * granted do not count. A questioned claim is also out while no support for it can stand, and waits for one that does.
 * Says whether anybody's is decided.
 */
function decide(plan: Plan, claim: number, w: number, undecided: number): boolean {
  const { standing, arrows, debate } = plan;
  const { inn, out, saidBy, nextArrow } = standing;
  const { words } = debate;
  const granted = standing.grantedBy[claim]!;
  let struck = 0;
  let threatened = 0;
  for (let a = standing.suffered[claim]!; a >= 0; a = nextArrow[a]!) {
    const from = arrows.from[a]!;
    if ((granted & saidBy[from]!) !== 0) continue;
    const defeat = arrows.defeats[a * words + w]!;
    struck |= defeat & inn[from * words + w]!;
    threatened |= defeat & ~out[from * words + w]!;
  }
  if (standing.questioned[claim] !== 0) {
    let stands = 0;
    let possible = 0;
    for (const supporter of debate.claims[claim]!.supporters) {
      stands |= inn[supporter * words + w]!;
      possible |= ~out[supporter * words + w]!;
    }
    struck |= ~possible;
    threatened |= ~stands;
  }
  const nowOut = undecided & struck;
  const nowIn = undecided & ~(struck | threatened);
  out[claim * words + w]! |= nowOut;
  inn[claim * words + w]! |= nowIn;
  return (nowOut | nowIn) !== 0;
}

/**
 * Labels what is open: the grounded labelling (Dung 1995) for all members at once, thirty-two to a word, as the least
 * fixed point of "in when every attacker that defeats it is out, out when one of them is in".
 */
export function settle(plan: Plan): void {
  const { standing, debate } = plan;
  const { inn, out, lanes, open } = standing;
  const { words } = debate;
  let changed = true;
  while (changed) {
    changed = false;
    for (let i = 0; i < standing.openCount; i++)
      for (let w = 0; w < words; w++) {
        const at = open[i]! * words + w;
        const undecided = lanes[at]! & ~(inn[at]! | out[at]!);
        if (undecided !== 0 && decide(plan, open[i]!, w, undecided)) changed = true;
      }
  }
}

/** Labels again what is open and all that hangs on it. */
export function relabel(plan: Plan): void {
  spread(plan);
  settle(plan);
}

/** Labels a claim newly said on which no other hangs: what attacks it has its label already. */
export function labelOnly(plan: Plan, claim: number): void {
  const { everyone, words } = plan.debate;
  reopenForAll(plan, claim);
  for (let w = 0; w < words; w++) decide(plan, claim, w, everyone[w]!);
}

/** Leaves the labels as they have come to be. */
export function keepLabels({ standing, debate }: Plan): void {
  const { words } = debate;
  for (let i = 0; i < standing.openCount; i++) {
    const row = standing.open[i]! * words;
    for (let w = 0; w < words; w++) standing.lanes[row + w] = 0;
  }
  standing.openCount = 0;
}

/** Puts back the labels that were opened. */
export function restoreLabels(plan: Plan): void {
  const { standing, debate } = plan;
  const { words } = debate;
  for (let i = 0; i < standing.openCount; i++) {
    const row = standing.open[i]! * words;
    for (let w = 0; w < words; w++) {
      standing.inn[row + w] = standing.wasInn[row + w]!;
      standing.out[row + w] = standing.wasOut[row + w]!;
    }
  }
  keepLabels(plan);
}
