import type { Debate } from '../../../core/debate/debate.ts';

/** Upon whom an attack tells. */
function tells(debate: Debate, edge: number): 'all' | 'some' | 'none' {
  const { words, defeats, everyone } = debate;
  let some = false;
  let all = true;
  for (let w = 0; w < words; w++) {
    const bits = defeats[edge * words + w] ?? 0;
    if (bits !== 0) some = true;
    if (bits !== everyone[w]) all = false;
  }
  return all ? 'all' : some ? 'some' : 'none';
}

/** Whether a claim outside a group tells upon one in it, for some member. */
function isStruck(debate: Debate, group: readonly number[], live: ReadonlySet<number>): boolean {
  const attacks = group.flatMap((c) => debate.claims[c]?.struckBy ?? []);
  return attacks.some((e) => {
    const from = debate.edges[e]?.from ?? -1;
    return live.has(from) && !group.includes(from) && tells(debate, e) !== 'none';
  });
}

/**
 * Groups of claims each of which comes back to itself along attacks that defeat for everybody, and on which nothing
 * outside the group tells for anybody: once all of a group are said, the grounded labelling leaves each undecided for
 * every member. A claim that attacks itself is one, whatever else attacks it: it never stands.
 */
export function deadlocks(debate: Debate, live: ReadonlySet<number>): readonly (readonly number[])[] {
  const next = (claim: number): readonly number[] =>
    (debate.claims[claim]?.strikes ?? []).flatMap((e) => {
      const to = debate.edges[e]?.to ?? -1;
      return live.has(to) && tells(debate, e) === 'all' ? [to] : [];
    });
  const reached = new Map<number, ReadonlySet<number>>();
  for (const claim of live) {
    const seen = new Set(next(claim));
    for (const at of seen) for (const to of next(at)) seen.add(to);
    reached.set(claim, seen);
  }
  const comesTo = (from: number, to: number): boolean => reached.get(from)?.has(to) === true;
  const done = new Set<number>();
  const found: number[][] = [];
  for (const claim of live) {
    if (done.has(claim) || !comesTo(claim, claim)) continue;
    const circle = [...live].filter((c) => comesTo(claim, c) && comesTo(c, claim));
    for (const c of circle) done.add(c);
    if (circle.length === 1 || !isStruck(debate, circle, live)) found.push(circle);
  }
  return found;
}
