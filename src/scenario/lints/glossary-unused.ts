import { wordSearch } from './facts/word-search.ts';
import { allSaid } from './lint.ts';
import type { Lint } from './lint.ts';

export const glossaryUnused: Lint = {
  id: 'glossary-unused',
  reason: 'A gloss of a word that nobody says is never opened, or the word is spelt otherwise where it stands.',
  bad: [
    { file: 'glossary.json', path: ['glossary', 0, 'term'], value: 'vestrymen' },
    [
      { file: 'glossary.json', path: ['glossary', 0, 'term'], value: 'estry' },
      { file: 'glossary.json', path: ['glossary', 0, 'forms'], value: [] },
    ],
  ],
  good: [
    { file: 'glossary.json', path: ['glossary', 0, 'term'], value: 'Bucket' },
    { file: 'glossary.json', path: ['glossary', 0, 'forms'], value: ['the rate'] },
  ],
  check: ({ data }) => {
    const find = wordSearch([
      ...allSaid(data).flatMap(({ speech }) => [speech.period, speech.plain]),
      // a claim's title is spoken by whoever grants or questions it
      ...data.claims.map((c) => c.title),
    ]);
    return data.glossary.flatMap((item) =>
      [item.term, ...item.forms].some((form) => find(form) !== undefined)
        ? []
        : [
            {
              item,
              path: ['term'],
              message: `Nothing that is said has “${item.term}”${item.forms.length > 0 ? ' or another of its forms' : ''}, so its gloss is never seen. Add the form that is used, or take the entry out.`,
            },
          ],
    );
  },
};
