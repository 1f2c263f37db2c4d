import { foldWord, wordSearch } from './facts/word-search.ts';
import { allSaid } from './lint.ts';
import type { Lint } from './lint.ts';

export const glossaryMissing: Lint = {
  id: 'glossary-missing',
  reason: 'A reader of eleven who meets a word of the time without its gloss loses the sentence, and then the thread.',
  bad: [
    { file: 'glossary.json', path: ['needed'], value: ['buckets'] },
    { file: 'claims/all.json', path: ['claims', 3, 'period'], value: 'The Bedel has kept the key since I was a boy.' },
  ],
  good: [
    { file: 'glossary.json', path: ['needed'], value: ['vestry', 'churchwarden'] },
    [
      {
        file: 'claims/all.json',
        path: ['claims', 3, 'period'],
        value: 'The bedel has kept the key since I was a boy.',
      },
      { file: 'glossary.json', path: ['glossary', 0, 'forms'], value: ['bedel'] },
    ],
  ],
  check: ({ data, needed }) => {
    const texts = allSaid(data).flatMap(({ item, path, speech }) =>
      (['period', 'plain'] as const).map((text) => ({ item, path: [...path, text], words: speech[text] })),
    );
    const find = wordSearch(texts.map((t) => t.words));
    const glossed = new Set(data.glossary.flatMap((g) => [g.term, ...g.forms].map(foldWord)));
    return needed.flatMap((word) => {
      const used = glossed.has(foldWord(word)) ? undefined : texts[find(word) ?? -1];
      return used
        ? [
            {
              item: used.item,
              path: used.path,
              message: `“${word}” stands here, and glossary.json lists it as needed but has no entry for it. Write its gloss.`,
            },
          ]
        : [];
    });
  },
};
