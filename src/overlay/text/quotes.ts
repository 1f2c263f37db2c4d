import type { Quote } from '../../core/scenario/text.ts';
import { overlaps } from './range.ts';
import type { Range } from './range.ts';

const flip = (letter: string): string => {
  const upper = letter.toUpperCase();
  return letter === upper ? letter.toLowerCase() : upper;
};

/** The forms in which quoted words may stand: the first letter may change case, and final punctuation may be left off. */
function formsOf(words: string): readonly string[] {
  const bare = words.replace(/[\s.,;:!?…—–-]+$/u, '');
  const both = [words, bare].filter((form) => form !== '');
  return [...both, ...both.map((form) => flip(form.charAt(0)) + form.slice(1))];
}

/** Where a form stands free of what is marked already. */
function place(text: string, form: string, taken: readonly Range<Quote>[], mark: Quote): Range<Quote> | undefined {
  for (let from = text.indexOf(form); from >= 0; from = text.indexOf(form, from + 1)) {
    const range = { from, to: from + form.length, mark };
    if (!taken.some((other) => overlaps(range, other))) return range;
  }
  return undefined;
}

/** Where the quotations of a speech stand in its text; one that is not there marks nothing. */
export function findQuotes(text: string, quotes: readonly Quote[]): readonly Range<Quote>[] {
  const found: Range<Quote>[] = [];
  for (const quote of quotes) {
    for (const form of formsOf(quote.words)) {
      const range = place(text, form, found, quote);
      if (range) {
        found.push(range);
        break;
      }
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
