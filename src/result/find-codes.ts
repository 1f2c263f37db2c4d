import { CHECKSUM } from '../code/checksum.ts';
import { RESULT_CODE } from './pack.ts';

/** Where results and plays to go on with begin, in any text. */
const START = /[a-z]\d{1,3}\.(?=[A-Za-z0-9_\-\s=>]*)/gu;

/** What mail, pages and tables put into a long word: line breaks and their marks, quoting, tags, invisible signs. */
const CLUTTER = /<[^<>]{0,200}>|&(?:nbsp|shy|zwnj|#\d{1,5});|=\r?\n|\n[ \t]*>+|[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

/** Every text that sets out to be a result, in whatever it stands: a mail, a table, a page, a pile of lines. */
export function findCodes(text: string): readonly string[] {
  const starts: number[] = [];
  for (const match of text.matchAll(START)) {
    const before = text[match.index - 1];
    // not in the middle of a word, nor of a code
    if (match[0].startsWith(RESULT_CODE.letter) && (before === undefined || !/[\w.-]/u.test(before)))
      starts.push(match.index);
  }
  return starts.map((start, n) => {
    const clean = text.slice(start, starts[n + 1]).replace(CLUTTER, '');
    const code = new RegExp(`^[a-z]\\d{1,3}\\.[\\w-]+(?:\\.[\\w-]{0,${CHECKSUM}})?`, 'u').exec(clean)?.[0];
    return code ?? clean.slice(0, 40);
  });
}
