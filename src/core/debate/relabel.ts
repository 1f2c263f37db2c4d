import type { Plan } from './plan.ts';

/**
 * Opens the labels of a claim again, for some members of word `w`. Says whether it was open already for others.
 */
export function reopen(plan: Plan, claim: number, w: number, members: number): boolean {
  const { standing, debate } = plan;
  const { inn, out, lanes } = standing;
  const { words } = debate;
  const row = claim * words;
  let before = 0;
  for (let v = 0; v < words; v++) before |= lanes[row + v]!;
  if (before === 0) {
    standing.open[standing.openCount++] = claim;
    for (let v = 0; v < words; v++) {
      standing.wasInn[row + v] = inn[row + v]!;
      standing.wasOut[row + v] = out[row + v]!;
    }
  }
  lanes[row + w]! |= members;
  inn[row + w]! &= ~members;
  out[row + w]! &= ~members;
  return before !== 0;
}

/** Opens the labels of a claim again for everyone. */
export function reopenForAll(plan: Plan, claim: number): void {
  const { words, everyone } = plan.debate;
  for (let w = 0; w < words; w++) reopen(plan, claim, w, everyone[w]!);
}

/** Opens what hangs on one claim: what it defeats, and what it is support for. Says whether a claim open before is open for more. */
function carry(plan: Plan, claim: number): boolean {
  const { standing, outOf, debate } = plan;
  const { lanes, saidBy, grantedBy, questioned } = standing;
  const { words } = debate;
  const row = claim * words;
  let grown = false;
  for (let a = outOf.first[claim]!; a < outOf.first[claim + 1]!; a++) {
    const target = outOf.other[a]!;
    if (saidBy[target] === 0 || (grantedBy[target]! & saidBy[claim]!) !== 0) continue;
    for (let w = 0; w < words; w++) {
      const more = lanes[row + w]! & outOf.defeats[a * words + w]! & ~lanes[target * words + w]!;
      if (more !== 0 && reopen(plan, target, w, more)) grown = true;
    }
  }
  if (standing.questions === 0) return grown;
  for (const target of debate.claims[claim]!.supports) {
    if (saidBy[target] === 0 || questioned[target] === 0) continue;
    for (let w = 0; w < words; w++) {
      const more = lanes[row + w]! & ~lanes[target * words + w]!;
      if (more !== 0 && reopen(plan, target, w, more)) grown = true;
    }
  }
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

/** Members of word `w` for whom an attack on a claim succeeds, and those for whom one may yet. */
let struck = 0;
let threatened = 0;

/** Adds what a questioned claim lacks: it falls where no support for it can stand, and waits where none stands yet. */
function addBurden(plan: Plan, claim: number, w: number): void {
  const { standing, debate } = plan;
  const { words } = debate;
  let stands = 0;
  let possible = 0;
  for (const supporter of debate.claims[claim]!.supporters) {
    const at = supporter * words + w;
    stands |= standing.inn[at]!;
    possible |= ~standing.out[at]!;
  }
  struck |= ~possible;
  threatened |= ~stands;
}

/** Weighs up the attacks on a claim as labels now are. A side's attacks on what it has granted do not count. */
function addAttacks(plan: Plan, claim: number, w: number): void {
  const { standing, into, debate } = plan;
  const { words } = debate;
  const granted = standing.grantedBy[claim]!;
  for (let a = into.first[claim]!; a < into.first[claim + 1]!; a++) {
    const from = into.other[a]!;
    const by = standing.saidBy[from]!;
    if (by === 0 || (granted & by) !== 0) continue;
    const defeat = into.defeats[a * words + w]!;
    struck |= defeat & standing.inn[from * words + w]!;
    threatened |= defeat & ~standing.out[from * words + w]!;
  }
}

/**
 * Labels what is open: the grounded labelling (Dung 1995) for all members at once, thirty-two to a word, as the least
 * fixed point of "in when every attacker that defeats it is out, out when one of them is in". A questioned claim is
 * also out while no support for it can stand, and waits for one that does.
 */
export function settle(plan: Plan): void {
  const { standing, debate } = plan;
  const { inn, out, lanes, open, questioned } = standing;
  const { words } = debate;
  for (let w = 0; w < words; w++) {
    let changed = true;
    while (changed) {
      changed = false;
      for (let i = 0; i < standing.openCount; i++) {
        const claim = open[i]!;
        const at = claim * words + w;
        const undecided = lanes[at]! & ~(inn[at]! | out[at]!);
        if (undecided === 0) continue;
        struck = 0;
        threatened = 0;
        addAttacks(plan, claim, w);
        if (questioned[claim] !== 0) addBurden(plan, claim, w);
        const nowOut = undecided & struck;
        const nowIn = undecided & ~struck & ~threatened;
        if ((nowOut | nowIn) === 0) continue;
        out[at]! |= nowOut;
        inn[at]! |= nowIn;
        changed = true;
      }
    }
  }
}

/** Labels again what is open and all that hangs on it. */
export function relabel(plan: Plan): void {
  spread(plan);
  settle(plan);
}

/** Whether any label may hang on a claim not yet said: it defeats what is on the floor, or is support for what is questioned. */
export function bearsOnFloor(plan: Plan, claim: number): boolean {
  const { standing, outOf, debate } = plan;
  for (let a = outOf.first[claim]!; a < outOf.first[claim + 1]!; a++)
    if (outOf.other[a] === claim || standing.saidBy[outOf.other[a]!] !== 0) return true;
  if (standing.questions > 0)
    for (const target of debate.claims[claim]!.supports)
      if (standing.questioned[target] !== 0 && standing.saidBy[target] !== 0) return true;
  return false;
}

/** Labels a claim newly said on which no other hangs: what attacks it is labelled already. */
export function labelOnly(plan: Plan, claim: number): void {
  const { standing, debate } = plan;
  const { words } = debate;
  standing.open[standing.openCount++] = claim;
  for (let w = 0; w < words; w++) {
    const at = claim * words + w;
    standing.wasInn[at] = standing.inn[at]!;
    standing.wasOut[at] = standing.out[at]!;
    struck = 0;
    threatened = 0;
    addAttacks(plan, claim, w);
    if (standing.questioned[claim] !== 0) addBurden(plan, claim, w);
    standing.inn[at] = debate.everyone[w]! & ~struck & ~threatened;
    standing.out[at] = debate.everyone[w]! & struck;
  }
}

/** Leaves the labels as they have come to be. */
export function keepLabels(plan: Plan): void {
  const { standing, debate } = plan;
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
