import type { Origin, Source } from '../../core/scenario/text.ts';

/** What each mark of origin means to a reader. */
export const ORIGIN_MEANING: Readonly<Record<Origin, string>> = {
  recorded: 'These are words of the record.',
  adapted: 'This gives the sense of the record, or words of the time with ours round them.',
  invented: 'These words are ours.',
};

/** What kind of text a source is. */
export const STATUS_WORDS: Readonly<Record<Source['status'], string>> = {
  spoken: 'taken down as it was spoken',
  paper: 'printed at the time',
  page: 'a modern work',
};
