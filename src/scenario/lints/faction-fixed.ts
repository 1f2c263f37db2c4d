import { unmovedIn } from './facts/unmoved.ts';
import type { Edit, Lint } from './lint.ts';

const weighsOne = (member: number): Edit => ({ file: 'members.json', path: ['members', member, 'weighs'], value: 1 });
const isSettled = (member: number): Edit => ({ file: 'members.json', path: ['members', member, 'settled'], value: 1 });
const inVestry: Edit = { file: 'members.json', path: ['members', 0, 'faction'], value: 'vestry' };

export const factionFixed: Lint = {
  id: 'faction-fixed',
  reason: 'A faction that nothing could flip makes the division a sum done beforehand.',
  bad: [[inVestry, weighsOne(0), weighsOne(1), weighsOne(2), isSettled(2)]],
  good: [
    // two are no body
    [weighsOne(1), weighsOne(2)],
    [inVestry, weighsOne(0), weighsOne(1)],
  ],
  check: ({ data }) =>
    unmovedIn(data).factions.map((item) => ({
      item,
      path: ['id'],
      message: `Nothing that can be said would move any member of “${item.title}”. Let some of them weigh what claims appeal to, or be less settled.`,
    })),
};
