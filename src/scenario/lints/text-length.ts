import { wordsIn } from '../../core/words/count-words.ts';
import { textsOf } from '../reference-uses.ts';
import { allSaid } from './lint.ts';
import type { Lint, Said } from './lint.ts';

/** Most words of a text of each kind. What stands on a button is read six at a time. */
export const MOST_WORDS: Readonly<Record<Said['kind'], number>> = {
  claim: 44,
  choice: 40,
  motion: 40,
  phrase: 30,
  interjection: 40,
  wording: 32,
  reason: 28,
  line: 75,
  told: 75,
};

/** Most words of a paragraph that is looked up. */
const MOST_LOOKED_UP = 90;

export const textLength: Lint = {
  id: 'text-length',
  reason: 'A button of sixty words is not read, and an exchange must be read in the time of a lesson.',
  bad: [
    { file: 'claims/all.json', path: ['claims', 1, 'period'], value: 'word '.repeat(50) },
    { file: 'claims/all.json', path: ['claims', 1, 'plain'], value: 'word '.repeat(60) },
    { file: 'reference.json', path: ['chapters', 0, 'sections', 0, 'blocks', 0, 'text'], value: 'word '.repeat(91) },
  ],
  good: [
    { file: 'claims/all.json', path: ['claims', 1, 'plain'], value: 'word '.repeat(40) },
    { file: 'reference.json', path: ['chapters', 0, 'sections', 0, 'blocks', 0, 'text'], value: 'word '.repeat(90) },
  ],
  check: ({ data, reference }) => [
    ...allSaid(data).flatMap(({ item, path, speech, kind }) =>
      (['period', 'plain'] as const).flatMap((text) => {
        const words = wordsIn(speech[text]);
        // plain English takes more words to say the same
        const most = Math.ceil(MOST_WORDS[kind] * (text === 'plain' ? 1.25 : 1));
        return words > most
          ? [{ item, path: [...path, text], message: `This has ${words} words; a ${kind} may have ${most}. Cut it.` }]
          : [];
      }),
    ),
    ...textsOf(reference).flatMap(({ item, path, text }) => {
      const words = wordsIn(text);
      return words > MOST_LOOKED_UP
        ? [{ item, path, message: `This has ${words} words; a paragraph may have ${MOST_LOOKED_UP}. Cut it in two.` }]
        : [];
    }),
  ],
};
