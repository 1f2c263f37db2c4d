import { allSaid } from './lint.ts';
import type { Lint } from './lint.ts';

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What is left of a text when its quotations are taken out. */
const rest = (text: string, quotes: readonly string[]): string =>
  quotes.reduce((left, words) => left.replace(bare(words), ' '), bare(text)).trim();

export const recordedText: Lint = {
  id: 'recorded-text',
  reason: 'A line marked as recorded is shown as the record’s own: no word of ours may stand in it.',
  bad: [
    { file: 'claims/all.json', path: ['claims', 0, 'origin'], value: 'recorded' },
    { file: 'claims/all.json', path: ['claims', 1, 'origin'], value: 'recorded' },
    { file: 'claims/all.json', path: ['claims', 0, 'origin'], value: 'invented' },
  ],
  good: [{ file: 'claims/all.json', path: ['claims', 1, 'origin'], value: 'adapted' }],
  check: ({ data }) =>
    allSaid(data).flatMap(({ item, path, speech }) => {
      const at = [...path, 'origin'];
      const left = rest(
        speech.period,
        speech.quotes.map((q) => q.words),
      );
      if (speech.origin === 'recorded' && speech.quotes.length === 0)
        return [{ item, path: at, message: 'A recorded text needs its quotation, with the source.' }];
      if (speech.origin === 'recorded' && left !== '')
        return [
          {
            item,
            path: at,
            message: `A recorded text may hold nothing but quotation; here “${left.slice(0, 80)}” is ours. Mark it “adapted”.`,
          },
        ];
      return speech.origin === 'invented' && speech.quotes.length > 0
        ? [{ item, path: at, message: 'A text that quotes is not invented; mark it “adapted”.' }]
        : [];
    }),
};
