import { factsOf } from './facts/facts.ts';
import { reachedFrom } from '../../core/explore/bounds/story-map.ts';
import type { Lint } from './lint.ts';

export const beatUnreachable: Lint = {
  id: 'beat-unreachable',
  reason: 'A beat that nothing in its scene leads to is never read: its words are wasted, or a link is missing.',
  bad: [
    {
      file: 'scenes/all.json',
      path: ['scenes', 0, 'beats', 0, 'choices', 0, 'goto'],
      value: { sitting: 'the-vestry' },
    },
  ],
  good: [
    {
      file: 'scenes/all.json',
      path: ['scenes', 0, 'beats', 0, 'when'],
      value: { role: 'carter' },
    },
  ],
  check: ({ data }) => {
    const { map } = factsOf(data);
    return data.scenes.flatMap((item) => {
      // a scene that nothing leads to is told of as a whole
      const reached = reachedFrom(map, map.startsOf(item.id));
      return item.beats.flatMap((beat, i) => {
        const point = map.beatPoint(beat);
        return point && reached.has(point)
          ? []
          : [
              {
                item,
                path: ['beats', i, 'id'],
                message: `Nothing leads to “${beat.id}”: no “goto” names it, and the beat before it goes elsewhere.`,
              },
            ];
      });
    });
  },
};
