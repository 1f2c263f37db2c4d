import { unmovedIn } from './facts/unmoved.ts';
import type { Lint } from './lint.ts';

export const memberFixed: Lint = {
  id: 'member-fixed',
  reason:
    'A man whom no argument could move is a figure on the stage that never stirs, and a vote that was counted before.',
  bad: [
    { file: 'members.json', path: ['members', 1, 'weighs'], value: 1 },
    { file: 'claims/all.json', path: ['claims', 2, 'for'], value: [] },
  ],
  good: [
    { file: 'members.json', path: ['members', 1, 'prior'], value: 'to-ratepayers' },
    // those who lead a side are fixed on purpose
    { file: 'sittings/the-vestry.json', path: ['steadfast'], value: ['giles-warden', 'ann-carter'] },
    { file: 'members.json', path: ['members', 2, 'settled'], value: 0 },
  ],
  check: ({ data }) =>
    unmovedIn(data).members.map((item) => ({
      item,
      path: ['id'],
      message: `Nothing that can be said would move ${item.name}: no claim in a value he weighs bears on an option he could come to, or he is too settled. Change what he weighs, his standard or his settledness, or name him “steadfast”.`,
    })),
};
