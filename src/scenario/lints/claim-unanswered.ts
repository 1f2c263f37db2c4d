import { factsOf } from './facts/facts.ts';
import type { Room } from '../../core/explore/bounds/room.ts';
import type { Lint } from './lint.ts';

/** Whether a claim that can be said has an answer of the other side's that can be said and that tells on somebody. */
function isAnswered({ debate, sayable }: Room, claim: number): boolean {
  const node = debate.claims[claim];
  return (node?.struckBy ?? []).some((e) => {
    const other = debate.claims[debate.edges[e]?.from ?? -1];
    const { words } = debate;
    return (
      other !== undefined &&
      (other.data.side !== node?.data.side || other.data.side === 'any') &&
      sayable.can(other.index) &&
      debate.defeats.subarray(e * words, (e + 1) * words).some((bits) => bits !== 0)
    );
  });
}

export const claimUnanswered: Lint = {
  id: 'claim-unanswered',
  reason: 'A claim that the other side can never answer wins by being unopposed, not by being better.',
  bad: [
    { file: 'claims/all.json', path: ['claims', 1, 'attacks'], value: [] },
    // an answer in a value that everybody holds less dear is none
    {
      file: 'members.json',
      path: ['members'],
      value: ['ann-carter', 'giles-warden', 'old-mercer', 'jack-miller'].map((id) => ({
        id,
        name: id,
        short: id,
        faction: 'street',
        ranking: ['kindness', 'plenty', 'custom', 'order'],
        weighs: 4,
        standard: 'preponderance',
        prior: 'locked',
        settled: 0,
        reason: 'So it was always held.',
        origin: 'invented',
        figure: 'neighbour',
      })),
    },
  ],
  good: [
    { file: 'claims/all.json', path: ['claims', 1, 'attacks', 0, 'kind'], value: 'undercut' },
    // a matter of fact that it rebuts answers it in turn
    [
      { file: 'claims/all.json', path: ['claims', 1, 'attacks'], value: [] },
      { file: 'claims/all.json', path: ['claims', 3, 'value'] },
      { file: 'claims/all.json', path: ['claims', 0, 'attacks', 0, 'kind'], value: 'rebut' },
    ],
  ],
  check: ({ data }) => {
    const facts = factsOf(data);
    return data.claims.flatMap((item) => {
      if (item.value === undefined || item.for.length + item.against.length === 0) return [];
      const rooms = data.sittings.filter((s) => s.claims.includes(item.id)).flatMap(facts.rooms);
      const unanswered = rooms.some((room) => {
        const index = room.debate.indexOf.get(item.id) ?? -1;
        // one that nobody can say needs no answer
        return room.sayable.can(index) && !isAnswered(room, index);
      });
      return unanswered ? [{ item, path: ['id'], message: `No claim of the other side answers “${item.title}”.` }] : [];
    });
  },
};
