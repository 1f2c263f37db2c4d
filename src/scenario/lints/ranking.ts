import { listOf } from '../../core/words/list.ts';
import type { Finding, Lint } from './lint.ts';

export const ranking: Lint = {
  id: 'ranking',
  reason: 'A member who lacks a value, or has it twice, weighs arguments by rules nobody wrote.',
  bad: [
    { file: 'members.json', path: ['members', 0, 'ranking'], value: ['custom', 'order', 'plenty'] },
    { file: 'members.json', path: ['members', 0, 'ranking'], value: ['custom', 'order', 'plenty', 'custom'] },
  ],
  good: [{ file: 'members.json', path: ['members', 0, 'ranking'], value: ['plenty', 'custom', 'order', 'kindness'] }],
  check: ({ data }) => {
    const values = data.values.map((v) => v.id);
    return data.members.flatMap((item): readonly Finding[] => {
      const missing = values.filter((v) => !item.ranking.includes(v));
      const twice = item.ranking.filter((v, i) => item.ranking.indexOf(v) !== i);
      const faults = [
        ...(missing.length > 0 ? [`lacks ${listOf(missing)}`] : []),
        ...(twice.length > 0 ? [`has ${listOf(twice)} twice`] : []),
      ];
      return faults.length > 0
        ? [
            {
              item,
              path: ['ranking'],
              message: `The ranking of ${item.name} ${faults.join(' and ')}; write each value once.`,
            },
          ]
        : [];
    });
  },
};
