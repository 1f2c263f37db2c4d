import type { Edit } from '../lints/lint.ts';

// Edits of the small scenario that several documents here show.

const said = (text: string) => ({ period: text, plain: text, origin: 'invented', quotes: [] });

const line = (id: string) => ({ id, ...said('They come out into the rain.') });

/** One claim more for those who would have it wider, appealing to a value. */
export const withClaim = (value: string, more: object): readonly Edit[] => [
  {
    file: 'claims/all.json',
    path: ['claims', 4],
    value: {
      id: 'one-more',
      title: 'One claim more',
      side: 'open',
      speakers: ['ann-carter'],
      value,
      ...said('There is one thing more to be said.'),
      ...more,
    },
  },
  { file: 'sittings/the-vestry.json', path: ['claims', 4], value: 'one-more' },
];

/** A beat more after the division, read on a condition. */
export const withBeat = (when: object): readonly Edit[] => [
  {
    file: 'scenes/all.json',
    path: ['scenes', 1, 'beats'],
    value: [
      { id: 'talk', when, lines: [line('talk-1')] },
      { id: 'home', lines: [line('home-1')], goto: { ending: true } },
    ],
  },
];

/** A choice more before the sitting. */
export const withChoice = (more: object): readonly Edit[] => [
  {
    file: 'scenes/all.json',
    path: ['scenes', 0, 'beats', 0, 'choices', 1],
    value: { id: 'one-more', ...said('Walk by.'), ...more },
  },
];

/** A beat more at the end of the first scene, and a choice that leads to it. */
export const withLane = (ways: readonly object[]): readonly Edit[] => [
  ...withChoice({ goto: { beat: 'lane' } }),
  {
    file: 'scenes/all.json',
    path: ['scenes', 0, 'beats', 2],
    value: { id: 'lane', lines: [line('lane-1')], choices: ways },
  },
];

/** A way on from the lane. */
export const way = (id: string, beat: string): object => ({ id, ...said(`Go by the ${id}.`), goto: { beat } });

/** The last ending fits where nothing was resolved, too. */
export const lastEndingFits: Edit = {
  file: 'endings.json',
  path: ['endings', 2, 'when'],
  value: { not: { any: [{ resolution: 'open-to-all' }, { resolution: 'to-ratepayers' }] } },
};
