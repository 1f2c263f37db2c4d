import type { Choice } from '../../core/scenario/scenario.ts';
import type { Lint } from './lint.ts';

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two choices may be open at once: conditions of their own may keep them apart. */
const meet = (a: Choice, b: Choice): boolean => a.when === undefined || b.when === undefined;

export const choiceSame: Lint = {
  id: 'choice-same',
  reason: 'Two buttons of the same words are one choice that the player cannot make.',
  bad: [
    {
      file: 'scenes/all.json',
      path: ['scenes', 0, 'beats', 0, 'choices', 1],
      value: {
        id: 'knock-twice',
        goto: { sitting: 'the-vestry' },
        period: 'Knock, at the vestry!',
        plain: 'Knock twice on the vestry door.',
        origin: 'invented',
      },
    },
  ],
  good: [
    {
      file: 'scenes/all.json',
      path: ['scenes', 0, 'beats', 0, 'choices', 1],
      value: {
        id: 'knock-twice',
        goto: { sitting: 'the-vestry' },
        period: 'Knock twice at the vestry.',
        plain: 'Knock twice on the vestry door.',
        origin: 'invented',
      },
    },
  ],
  check: ({ data }) =>
    data.scenes.flatMap((item) =>
      item.beats.flatMap(({ choices }, i) =>
        choices.flatMap((choice, k) => {
          const text = (['period', 'plain'] as const).find((name) =>
            choices.slice(0, k).some((c) => meet(c, choice) && bare(c[name]) === bare(choice[name])),
          );
          return text
            ? [
                {
                  item,
                  path: ['beats', i, 'choices', k, text],
                  message: 'Another choice here has the same words, so nobody can tell the two apart.',
                },
              ]
            : [];
        }),
      ),
    ),
};
