import type { Plan } from './plan.ts';

/**
 * Aims the attacks of a claim that is said: each goes to the head of the list of those that its target suffers, whether
 * or not the target has been said. Says whether any label may hang on the claim: it attacks one that has been said, or
 * itself, or is support for one questioned.
 */
export function aim(plan: Plan, claim: number): boolean {
  const { standing, arrows, debate } = plan;
  const { saidBy, questioned, suffered, nextArrow } = standing;
  let hangs = false;
  for (let a = arrows.first[claim]!; a < arrows.first[claim + 1]!; a++) {
    const target = arrows.to[a]!;
    nextArrow[a] = suffered[target]!;
    suffered[target] = a;
    if (saidBy[target] !== 0 || target === claim) hangs = true;
  }
  if (hangs || standing.questions === 0) return hangs;
  for (const target of debate.claims[claim]!.supports)
    if (questioned[target] !== 0 && saidBy[target] !== 0) return true;
  return false;
}

/** Takes back the attacks that were aimed last. */
export function unaim({ standing, arrows }: Plan, claim: number): void {
  for (let a = arrows.first[claim + 1]! - 1; a >= arrows.first[claim]!; a--)
    standing.suffered[arrows.to[a]!] = standing.nextArrow[a]!;
}
