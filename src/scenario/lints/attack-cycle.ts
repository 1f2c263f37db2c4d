import { compileDebate } from '../../core/debate/compile.ts';
import type { Debate } from '../../core/debate/debate.ts';
import { listOf } from '../../core/words/list.ts';
import { factsOf } from './facts/facts.ts';
import type { Edit, Finding, Lint } from './lint.ts';

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

/** Groups of claims each of which comes back to itself along attacks that defeat for everybody (Tarjan's components). */
function circles(debate: Debate, live: ReadonlySet<number>): readonly (readonly number[])[] {
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
    found.push(circle);
  }
  return found;
}

const kind = (claim: number): Edit => ({
  file: 'claims/all.json',
  path: ['claims', claim, 'value'],
  value: 'kindness',
});

export const attackCycle: Lint = {
  id: 'attack-cycle',
  reason: 'Claims that go round in a circle for everybody are undecided for all: to say one is to waste both.',
  bad: [
    [kind(1), kind(2), kind(3)],
    { file: 'claims/all.json', path: ['claims', 0, 'attacks', 0, 'claim'], value: 'dug-by-all' },
  ],
  good: [
    [kind(1), kind(2)],
    [kind(1), { file: 'claims/all.json', path: ['claims', 0, 'attacks', 0, 'claim'], value: 'needs-a-lock' }],
  ],
  check: ({ data }) => {
    const facts = factsOf(data);
    const told = new Map<string, Finding>();
    for (const sitting of data.sittings) {
      const debate = compileDebate(data, sitting);
      const rooms = facts.rooms(sitting);
      const live = new Set(
        debate.claims.flatMap(({ index }) => (rooms.some((r) => r.sayable.can(index)) ? [index] : [])),
      );
      for (const circle of circles(debate, live)) {
        const outside = circle
          .flatMap((c) => debate.claims[c]?.struckBy ?? [])
          .filter((e) => live.has(debate.edges[e]?.from ?? -1) && !circle.includes(debate.edges[e]?.from ?? -1));
        // what attacks itself stands for nobody, whatever else attacks it
        if (circle.length > 1 && outside.some((e) => tells(debate, e) !== 'none')) continue;
        const claims = circle.flatMap((c) => debate.claims[c]?.data ?? []);
        const [item] = claims;
        if (!item) continue;
        const titles = listOf(claims.map((c) => `“${c.title}”`));
        const message =
          claims.length === 1
            ? `${titles} attacks itself: it stands for nobody. Take that attack out.`
            : `${titles} attack each other in a circle, for every member, and no other claim breaks it: once all are said, none stands or falls for anybody. Turn one attack, or give one claim another value.`;
        told.set(item.id, { item, path: ['attacks'], message });
      }
    }
    return [...told.values()];
  },
};
