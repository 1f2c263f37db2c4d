import type { ScenarioData } from '../../core/scenario/scenario.ts';
import type { JsonPath } from '../problem.ts';
import { foldWord } from './facts/word-search.ts';
import { allSaid } from './lint.ts';
import type { Lint } from './lint.ts';

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const folded = (text: string): string => foldWord(text).replace(/\s+/gu, ' ');

/** Whole word, whatever its case, its apostrophe and the space between its parts. */
const pattern = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${escape(word)}(?![\\p{L}\\p{N}])`, 'u');

interface Spoken {
  readonly item: object;
  readonly path: JsonPath;
  readonly words: string;
}

/** What is said in the room, with the titles that speakers call claims and options by. */
const spokenIn = (data: ScenarioData): readonly Spoken[] => [
  ...allSaid(data)
    // what the narrator tells is told today
    .filter((s) => s.kind !== 'told')
    .map(({ item, path, speech }) => ({ item, path: [...path, 'period'], words: speech.period })),
  ...data.claims.map((item) => ({ item, path: ['title'], words: item.title })),
  ...data.options.map((item) => ({ item, path: ['title'], words: item.title })),
];

export const anachronism: Lint = {
  id: 'anachronism',
  reason: 'A man of the time who speaks a word that came later teaches bad history, and breaks the spell.',
  bad: [
    { file: 'claims/all.json', path: ['claims', 1, 'period'], value: 'Truly, the teenager has a point.' },
    { file: 'claims/all.json', path: ['claims', 1, 'title'], value: 'Teenager’s work' },
  ],
  good: [
    { file: 'claims/all.json', path: ['claims', 1, 'period'], value: 'Truly, the teenagerish sort have a point.' },
    { file: 'claims/all.json', path: ['claims', 1, 'plain'], value: 'The teenager is right.' },
  ],
  check: ({ data, anachronisms }) => {
    const words = anachronisms.map(({ word, instead }) => ({ word, instead, form: folded(word) }));
    return spokenIn(data).flatMap((spoken) => {
      const text = folded(spoken.words);
      return words.flatMap(({ word, instead, form }) =>
        text.includes(form) && pattern(form).test(text)
          ? [{ item: spoken.item, path: spoken.path, message: `“${word}” was not their word: ${instead}` }]
          : [],
      );
    });
  },
};
