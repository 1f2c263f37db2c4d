import { optionsOf } from '../../core/debate/compile.ts';
import type { Claim } from '../../core/scenario/debate-data.ts';
import type { ScenarioData } from '../../core/scenario/scenario.ts';
import type { Finding, Lint } from './lint.ts';

const LISTS = ['for', 'against', 'meets'] as const;

/** Whether granting a claim takes an objection away: of the same value, said by the side that said it. */
function silencesSomething(data: ScenarioData, claim: Claim): boolean {
  return data.sittings.some((sitting) => {
    if (!sitting.claims.includes(claim.id)) return false;
    const here = data.claims.filter((c) => sitting.claims.includes(c.id) && c.value === claim.value);
    return here.some(
      (c) =>
        (c.side === claim.side || c.side === 'any' || claim.side === 'any') &&
        c.against.some((o) => claim.meets.includes(o)),
    );
  });
}

function faultsOf(data: ScenarioData, claim: Claim): readonly Omit<Finding, 'item'>[] {
  const { title } = claim;
  const used = LISTS.filter((list) => claim[list].length > 0);
  if (claim.value === undefined)
    return used.map((list) => ({
      path: [list],
      message: `“${title}” is a matter of fact, for it has no value: it is counted neither for nor against any option. Give it its value, or take this out.`,
    }));

  const narrowest = new Set(
    data.sittings.flatMap((s) => (s.claims.includes(claim.id) ? (optionsOf(data, s)[0] ?? []) : [])),
  );
  const named = (id: string): string => `“${data.options.find((o) => o.id === id)?.title ?? id}”`;
  const listed = data.sittings.find((s) => s.claims.includes(claim.id));
  const width = (id: string): number =>
    listed ? optionsOf(data, listed).indexOf(id) : data.options.findIndex((o) => o.id === id);
  const findings: Omit<Finding, 'item'>[] = [];
  for (const list of used)
    claim[list].forEach((id, i) => {
      if (narrowest.has(id))
        findings.push({
          path: [list, i],
          message: `${named(id)} is the narrowest option, which is left when nothing carries: it is never put, and no reason on it is counted.`,
        });
    });
  const both = claim.for.filter((o) => claim.against.includes(o));
  for (const id of both)
    findings.push({
      path: ['against', claim.against.indexOf(id)],
      message: `“${title}” is both for and against ${named(id)}.`,
    });
  const widest = Math.max(...claim.for.map(width), 0);
  claim.against.forEach((id, i) => {
    if (width(id) > 0 && width(id) < widest && !both.includes(id))
      findings.push({
        path: ['against', i],
        message: `“${title}” is against ${named(id)} and for something wider; but who takes the wider takes the narrower too.`,
      });
  });
  const objects = claim.against.map(width);
  claim.meets.forEach((id, i) => {
    if (objects.length > 0 && width(id) > Math.max(...objects))
      findings.push({
        path: ['meets', i],
        message: `${named(id)} is wider than all that “${title}” is against, so it can’t be what meets it.`,
      });
  });
  if (claim.meets.length > 0 && claim.against.length === 0 && !silencesSomething(data, claim))
    findings.push({
      path: ['meets'],
      message: `“${title}” objects to nothing, so nothing can meet it; and granting it would silence no other claim of its value.`,
    });
  return findings;
}

export const bearsWrongly: Lint = {
  id: 'bears-wrongly',
  reason:
    'A claim set down as a reason where it can be none is a move that does nothing, or the opposite of its words.',
  bad: [
    { file: 'claims/all.json', path: ['claims', 3, 'value'] },
    { file: 'claims/all.json', path: ['claims', 3, 'for'], value: ['to-ratepayers'] },
    { file: 'claims/all.json', path: ['claims', 0, 'for'], value: ['locked', 'open-to-all'] },
    { file: 'claims/all.json', path: ['claims', 0, 'against'], value: ['to-ratepayers'] },
    { file: 'claims/all.json', path: ['claims', 1, 'meets'], value: ['locked'] },
    { file: 'claims/all.json', path: ['claims', 0, 'meets'], value: ['to-ratepayers'] },
    [
      { file: 'claims/all.json', path: ['claims', 1, 'against'], value: ['to-ratepayers'] },
      { file: 'claims/all.json', path: ['claims', 1, 'meets'], value: ['open-to-all'] },
    ],
  ],
  good: [
    { file: 'claims/all.json', path: ['claims', 2, 'against'], value: ['open-to-all'] },
    { file: 'claims/all.json', path: ['claims', 0, 'for'], value: ['to-ratepayers', 'open-to-all'] },
    { file: 'claims/all.json', path: ['claims', 3, 'meets'], value: ['to-ratepayers'] },
    // granting it takes away another objection of its value
    [
      { file: 'claims/all.json', path: ['claims', 1, 'value'], value: 'custom' },
      { file: 'claims/all.json', path: ['claims', 1, 'against'], value: [] },
    ],
  ],
  check: ({ data }) => data.claims.flatMap((item) => faultsOf(data, item).map((f) => ({ item, ...f }))),
};
