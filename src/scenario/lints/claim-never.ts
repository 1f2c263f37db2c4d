import type { Claim } from '../../core/scenario/debate-data.ts';
import type { ScenarioData } from '../../core/scenario/scenario.ts';
import type { JsonPath } from '../problem.ts';
import { factsOf } from './facts/facts.ts';
import { OBSTACLES } from '../../core/explore/bounds/sayable.ts';
import type { Obstacle } from '../../core/explore/bounds/sayable.ts';
import type { Lint } from './lint.ts';

/** Where in a claim each obstacle lies, and what to do about it. */
const TOLD: Readonly<Record<Obstacle | 'unlisted', { readonly path: JsonPath; readonly why: string }>> = {
  unlisted: { path: ['id'], why: 'no sitting lists it under “claims”' },
  side: { path: ['side'], why: 'no sitting that lists it has its side' },
  speakers: { path: ['speakers'], why: 'nobody is named who may speak it' },
  needs: { path: ['needs'], why: 'what it needs can never have happened' },
  candle: { path: ['id'], why: 'no candle is long enough to call its speaker, or to be cut short for it' },
  'does-not-answer': {
    path: ['id'],
    why: 'it bears on no option, answers nothing that can be said, and supports nothing that can be questioned',
  },
};

/** Why a claim can be said in no sitting and no role; undefined when it can, or is said in an opening. */
function obstacleTo(data: ScenarioData, claim: Claim): Obstacle | 'unlisted' | undefined {
  const facts = factsOf(data);
  const rooms = data.sittings.filter((s) => s.claims.includes(claim.id)).flatMap(facts.rooms);
  if (rooms.length === 0) return 'unlisted';
  const met = rooms.map(({ debate, sayable }) => sayable.obstacle(debate.indexOf.get(claim.id) ?? -1));
  if (met.includes(undefined)) return undefined;
  return OBSTACLES[Math.max(...met.map((o) => (o ? OBSTACLES.indexOf(o) : 0)))];
}

export const claimNever: Lint = {
  id: 'claim-never',
  reason: 'A claim that nobody can ever say is an argument withheld, and what waits for it never comes.',
  bad: [
    { file: 'sittings/the-vestry.json', path: ['claims'], value: ['dug-by-all', 'needs-a-lock', 'ratepayers-paid'] },
    { file: 'claims/all.json', path: ['claims', 0, 'speakers'], value: [] },
    { file: 'claims/all.json', path: ['claims', 0, 'needs'], value: { said: ['dug-by-all'] } },
    { file: 'claims/all.json', path: ['claims', 3, 'needs'], value: { said: [] } },
    { file: 'claims/all.json', path: ['claims', 3, 'side'], value: 'nobody' },
    { file: 'claims/all.json', path: ['claims', 0, 'needs'], value: { questioned: ['dug-by-all'] } },
    [
      { file: 'claims/all.json', path: ['claims', 0, 'speakers'], value: ['old-mercer'] },
      { file: 'sittings/the-vestry.json', path: ['burn', 'any', 'call'], value: 3 },
    ],
  ],
  good: [
    { file: 'claims/all.json', path: ['claims', 0, 'needs'], value: { said: ['custom-of-the-parish'] } },
    { file: 'claims/all.json', path: ['claims', 0, 'needs'], value: { questioned: ['needs-a-lock'] } },
    { file: 'claims/all.json', path: ['claims', 3, 'needs'], value: { conceded: ['needs-a-lock'] } },
    { file: 'claims/all.json', path: ['claims', 3, 'against'], value: [] },
    [
      { file: 'claims/all.json', path: ['claims', 0, 'speakers'], value: ['old-mercer'] },
      { file: 'sittings/the-vestry.json', path: ['burn', 'any', 'call'], value: 2 },
    ],
  ],
  check: ({ data }) =>
    data.claims.flatMap((item) => {
      const obstacle = obstacleTo(data, item);
      if (!obstacle) return [];
      const { path, why } = TOLD[obstacle];
      return [{ item, path, message: `“${item.title}” can never be said: ${why}.` }];
    }),
};
