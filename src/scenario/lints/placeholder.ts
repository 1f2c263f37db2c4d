import { allSaid } from './lint.ts';
import type { Lint } from './lint.ts';

const BRACES = /[{}][^{}]*\}?/gu;

/** Phrases that name a claim; yielding names none. */
const named = (path: readonly (string | number)[]): boolean => path[0] === 'phrases' && path[1] !== 'yield';

export const placeholder: Lint = {
  id: 'placeholder',
  reason: 'A placeholder that nothing fills is shown to the player as it stands, braces and all.',
  bad: [
    {
      file: 'sittings/the-vestry.json',
      path: ['phrases', 'concede', 'open', 'period'],
      value: 'I grant you “{titel}”.',
    },
    { file: 'sittings/the-vestry.json', path: ['phrases', 'yield', 'open', 'plain'], value: 'I leave “{title}”.' },
    { file: 'claims/all.json', path: ['claims', 1, 'plain'], value: 'It needs a {lock.' },
  ],
  good: [
    {
      file: 'sittings/the-vestry.json',
      path: ['phrases', 'concede', 'open', 'period'],
      value: '“{title}”, you say: “{title}”. I grant it.',
    },
  ],
  check: ({ data }) =>
    allSaid(data).flatMap(({ item, path, kind, speech }) =>
      (['period', 'plain'] as const).flatMap((text) => {
        const allowed = kind === 'phrase' && named(path) ? ['{title}'] : [];
        const wrong = (speech[text].match(BRACES) ?? []).find((found) => !allowed.includes(found));
        return wrong === undefined
          ? []
          : [
              {
                item,
                path: [...path, text],
                message: `Nothing fills “${wrong}” here. ${
                  allowed.length > 0
                    ? 'In this phrase {title} stands for the claim’s title.'
                    : 'Write the words themselves.'
                }`,
              },
            ];
      }),
    ),
};
