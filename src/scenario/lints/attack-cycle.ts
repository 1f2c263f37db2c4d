import { compileDebate } from '../../core/debate/compile.ts';
import { listOf } from '../../core/words/list.ts';
import { deadlocks } from './facts/deadlock.ts';
import { factsOf } from './facts/facts.ts';
import type { Edit, Finding, Lint } from './lint.ts';

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
      for (const circle of deadlocks(debate, live)) {
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
