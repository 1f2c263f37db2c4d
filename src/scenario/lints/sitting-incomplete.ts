import type { Sitting } from '../../core/scenario/debate-data.ts';
import type { ScenarioData } from '../../core/scenario/scenario.ts';
import { factsOf } from './facts/facts.ts';
import type { Finding, Lint } from './lint.ts';

type Fault = Omit<Finding, 'item'>;

/** Keys of a record by side: each of the two must be there, and no third. What is no side at all is told elsewhere. */
function bySide(
  data: ScenarioData,
  sides: readonly string[],
  path: Finding['path'],
  record: object,
  wanting: (side: string) => string,
): readonly Fault[] {
  const keys = Object.keys(record);
  const strange = data.sides.map((s) => s.id).filter((s) => keys.includes(s) && !sides.includes(s));
  return [
    ...sides.filter((s) => !keys.includes(s)).map((side) => ({ path, message: wanting(side) })),
    ...strange.map((side) => ({
      path: [...path, side],
      message: `“${side}” is not one of the two sides of this sitting, ${sides.map((s) => `“${s}”`).join(' and ')}.`,
    })),
  ];
}

function faultsOf(data: ScenarioData, sitting: Sitting): readonly Fault[] {
  const sides = [sitting.sides.player, sitting.sides.opponent];
  if (sides[0] === sides[1])
    return [{ path: ['sides', 'opponent'], message: 'Both sides are the same; name the one that answers.' }];
  const listed = new Set(sitting.claims);
  const faults: Fault[] = [
    ...bySide(data, sides, ['leads'], sitting.leads, (side) => `Nobody is named who speaks for the side “${side}”.`),
    ...Object.entries(sitting.phrases).flatMap(([deed, record]) =>
      bySide(data, sides, ['phrases', deed], record, (side) => `The side “${side}” has no words for this.`),
    ),
  ];
  sitting.opening.forEach(({ claim, by }, i) => {
    const speakers = data.claims.find((c) => c.id === claim)?.speakers;
    if (!listed.has(claim))
      faults.push({
        path: ['opening', i, 'claim'],
        message: `“${claim}” opens the sitting and is not among its claims. List it under “claims” too.`,
      });
    else if (speakers && !speakers.includes(by))
      faults.push({
        path: ['opening', i, 'by'],
        message: `“${by}” is not one of those who may speak “${claim}”.`,
      });
  });
  for (const [side, claims] of Object.entries(sitting.recorded)) {
    if (!sides.includes(side)) continue;
    claims.forEach((id, i) => {
      const of = data.claims.find((c) => c.id === id)?.side ?? side;
      const path = ['recorded', side, i];
      if (!listed.has(id)) faults.push({ path, message: `“${id}” is not among the claims of this sitting.` });
      else if (of !== 'any' && of !== side)
        faults.push({ path, message: `“${id}” is a claim of the side “${of}”, which “${side}” never says.` });
    });
  }
  return faults;
}

/** Roles that come to a sitting which has not their side. */
function strangers(data: ScenarioData): readonly Finding[] {
  const { map, known } = factsOf(data);
  return data.sittings.flatMap(({ id, title, sides }) => {
    const point = map.sittingPoint(id);
    const come = new Set(point ? known(point).map((k) => k.role) : []);
    return data.roles.flatMap((item) =>
      come.has(item.id) && item.side !== sides.player && item.side !== sides.opponent
        ? [
            {
              item,
              path: ['side'],
              message: `He comes to “${title}”, where nobody argues for the side “${item.side}”.`,
            },
          ]
        : [],
    );
  });
}

export const sittingIncomplete: Lint = {
  id: 'sitting-incomplete',
  reason: 'A side without a speaker or without words leaves a blank where somebody should answer.',
  bad: [
    { file: 'sittings/the-vestry.json', path: ['sides', 'opponent'], value: 'open' },
    { file: 'sittings/the-vestry.json', path: ['leads', 'shut'] },
    { file: 'sittings/the-vestry.json', path: ['phrases', 'concede', 'open'] },
    { file: 'sittings/the-vestry.json', path: ['opening', 0, 'by'], value: 'ann-carter' },
    { file: 'sittings/the-vestry.json', path: ['claims'], value: ['dug-by-all', 'ratepayers-paid'] },
    { file: 'sittings/the-vestry.json', path: ['recorded', 'open'], value: ['dug-by-all', 'needs-a-lock'] },
    { file: 'scenario.json', path: ['roles', 1, 'side'], value: 'neither' },
  ],
  good: [
    { file: 'sittings/the-vestry.json', path: ['leads', 'shut'], value: ['old-mercer'] },
    { file: 'sittings/the-vestry.json', path: ['recorded'], value: {} },
    { file: 'sittings/the-vestry.json', path: ['opening'], value: [] },
  ],
  check: ({ data }) => [
    ...data.sittings.flatMap((item) => faultsOf(data, item).map((fault) => ({ item, ...fault }))),
    ...strangers(data),
  ],
};
