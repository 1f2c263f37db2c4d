import { CHECKSUM } from '../code/checksum.ts';
import { RESULT_CODE } from './pack.ts';

/** Where results begin, in any text: not in the middle of a word, nor of a code. */
const START = new RegExp(`(?<![\\w.-])${RESULT_CODE.letter}\\d{1,3}\\.`, 'gu');

/** A tag of a page or a document, which mail may have broken: not all that stands between angle brackets is one. */
export const TAG = /<(?:[!?][^<>]*|\/?[a-z](?:[\w:-]|=\r?\n)*(?:\s[^<>]*)?\/?)>/giu;

/** What mail, pages and tables put into a long word: line breaks and their marks, quoting, tags, invisible signs. */
const CLUTTER = new RegExp(
  [
    TAG.source,
    String.raw`&(?:nbsp|shy|zwnj|#\d{1,5});`,
    String.raw`=\r?\n`,
    // before white space, which would take the line's end and leave the marks of quoting
    String.raw`\s*\n(?:[ \t]*>)+`,
    String.raw`[\s\u00ad\u200b-\u200d\u2060\ufeff]+`,
  ].join('|'),
  'giu',
);

/** Texts that set out to be results, the first of them, in whatever they stand: a mail, a table, a page, a pile of lines. */
export function findCodes(text: string, most: number = Number.POSITIVE_INFINITY): readonly string[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(START)) {
    starts.push(index);
    // one more, where the last ends
    if (starts.length > most) break;
  }
  return starts.slice(0, most).map((start, n) => {
    const clean = text.slice(start, starts[n + 1]).replace(CLUTTER, '');
    const code = new RegExp(`^[a-z]\\d{1,3}\\.[\\w-]+(?:\\.[\\w-]{0,${CHECKSUM}})?`, 'u').exec(clean)?.[0];
    return code ?? clean.slice(0, 40);
  });
}
