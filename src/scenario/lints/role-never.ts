import { legsOf } from '../../core/play/scenario-index.ts';
import type { Lint } from './lint.ts';

export const roleNever: Lint = {
  id: 'role-never',
  reason: 'A role that no part begins with is a person whom nobody can choose to be.',
  bad: [{ file: 'scenario.json', path: ['parts', 0, 'start'], value: { carter: 'before' } }],
  good: [{ file: 'scenario.json', path: ['parts', 0, 'start', 'warden'], value: 'after' }],
  check: ({ data }) => [
    ...data.roles.flatMap((item) =>
      data.parts.some((p) => p.start[item.id] !== undefined)
        ? []
        : [{ item, path: ['id'], message: `No part has a “start” for “${item.id}”, so nobody can play it.` }],
    ),
    ...data.parts.flatMap((item) =>
      Object.keys(legsOf(data, item)[0]?.start ?? {}).length > 0
        ? []
        : [{ item, path: ['start'], message: `“${item.title}” starts for no role, so nobody can play it.` }],
    ),
  ],
};
