import type { Lint } from './lint.ts';

export const claimUnanswered: Lint = {
  id: 'claim-unanswered',
  reason: 'A claim that the other side can never answer wins by being unopposed, not by being better.',
  bad: [{ file: 'claims/all.json', path: ['claims', 1, 'attacks'], value: [] }],
  good: [{ file: 'claims/all.json', path: ['claims', 1, 'attacks', 0, 'kind'], value: 'undercut' }],
  check: ({ data }) =>
    data.sittings.flatMap((sitting) => {
      const here = data.claims.filter((c) => sitting.claims.includes(c.id));
      return here.flatMap((claim) => {
        const bears = claim.value !== undefined && claim.for.length + claim.against.length > 0;
        const answered = here.some(
          (c) =>
            (c.side !== claim.side || c.side === 'any') &&
            (c.attacks.some((a) => a.claim === claim.id) ||
              // a rebuttal between different values runs both ways
              (c.value !== undefined &&
                c.value !== claim.value &&
                claim.attacks.some((a) => a.claim === c.id && a.kind === 'rebut'))),
        );
        return bears && !answered
          ? [{ item: claim, path: ['id'], message: `No claim of the other side answers “${claim.title}”.` }]
          : [];
      });
    }),
};
