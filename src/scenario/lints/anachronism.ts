import { allSaid } from './lint.ts';
import type { Lint } from './lint.ts';

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Whole word, whatever its case. */
const pattern = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${escape(word)}(?![\\p{L}\\p{N}])`, 'iu');

export const anachronism: Lint = {
  id: 'anachronism',
  reason: 'A man of the time who speaks a word that came later teaches bad history, and breaks the spell.',
  bad: [{ file: 'claims/all.json', path: ['claims', 1, 'period'], value: 'Truly, the teenager has a point.' }],
  good: [
    { file: 'claims/all.json', path: ['claims', 1, 'period'], value: 'Truly, the teenagerish sort have a point.' },
    { file: 'claims/all.json', path: ['claims', 1, 'plain'], value: 'The teenager is right.' },
  ],
  check: ({ data, anachronisms }) =>
    allSaid(data)
      // what the narrator tells is told today
      .filter((s) => s.kind !== 'told')
      .flatMap(({ item, path, speech }) =>
        anachronisms.flatMap(({ word, instead }) =>
          pattern(word).test(speech.period)
            ? [{ item, path: [...path, 'period'], message: `“${word}” was not their word: ${instead}` }]
            : [],
        ),
      ),
};
