import { findCodes, TAG } from '../../result/find-codes.ts';
import { FILE_WORDS, fileKind, textOf } from './file-kind.ts';
import { isMail, mailParts } from './mail-parts.ts';
import { unzipFiles, wholeRoom, ZIP_MOST } from './zip-files.ts';
import type { NamedBytes, Room } from './zip-files.ts';

/** Codes as they were found in something that was put in, and what was wrong with it. */
export interface Found {
  /** What it was: a file's name, or “the box”. */
  readonly from: string;
  readonly codes: readonly string[];
  /** What is wrong with it as a whole, as sentences. */
  readonly problems: readonly string[];
}

/** How far zip files and letters are opened that are in one another. */
const DEEPEST = 3;

/** A page or a document without its tags: each may stand within a code. */
const withoutTags = (text: string): string =>
  text.replaceAll(/<\/(?:w:p|p|div|li|td|tr|text:p|a:p|si)>/giu, '\n').replaceAll(TAG, '');

/** Codes that are none of results, and what each is. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.-])a\d{1,3}\.[\w-]{8}/u, 'an assignment and not a result: it is what the class was given'],
  [
    /(?<![\w.-])p\d{1,3}\.[\w-]{8}/u,
    'a play to go on with and not a result: the student finishes it, and then takes the result from the debrief',
  ],
];

/** What stands in a text that has no result in it, as a sentence. */
export function noResult(from: string, text: string): string {
  const other = OTHERS.find(([sign]) => sign.test(text))?.[1];
  if (other !== undefined) return `${from} has ${other}. Ask for the result.`;
  if (text.trim() === '') return `${from} is empty. Ask the student to hand it in again.`;
  return `${from} has no result in it. A result begins with “r1.”; ask the student to copy the whole of it, or to send the file.`;
}

/** The sum at the end of a whole code; of one that is cut, the code. */
const endOf = (code: string): string => /\.[\w-]{6}$/u.exec(code)?.[0] ?? code;

/** The place of the first in an ordered list that is not before a text. */
function firstFrom(ordered: readonly string[], text: string): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((ordered[mid] ?? '') < text) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Those of the first that are none of the others, nor the beginning of one, nor one that was damaged on its way. */
function notAmong(codes: readonly string[], others: readonly string[]): readonly string[] {
  const same = new Set(others);
  const rest = [...new Set(codes)].filter((code) => !same.has(code));
  if (rest.length === 0) return [];
  const ends = new Set(others.map(endOf));
  const ordered = [...others].sort();
  return rest.filter((code) => !ends.has(endOf(code)) && !ordered[firstFrom(ordered, code)]?.startsWith(code));
}

/** Finds the codes in a text, whatever it is the text of: a tag may stand in a code, and a code in what looks like a tag. */
export function readText(from: string, text: string): Found {
  const most = ZIP_MOST.codes;
  const raw = findCodes(text, most + 1);
  const plain = text.includes('<') ? findCodes(withoutTags(text), most + 1) : raw;
  const codes = plain === raw ? raw : [...plain, ...notAmong(raw, plain)];
  if (codes.length > most) {
    const problem = `${from} has more codes in it than classes have results. Only the first ${most.toLocaleString('en-GB')} were looked at: take out the results and put them in by themselves.`;
    return { from, codes: codes.slice(0, most), problems: [problem] };
  }
  return { from, codes, problems: codes.length > 0 ? [] : [noResult(from, text)] };
}

/** Finds the codes in a file: of text, a letter, a document, a zip of any of these. */
export function readFile(file: NamedBytes): readonly Found[] {
  const room = wholeRoom();
  const found = readWithin(file, 0, room);
  if (room.left === 0) return found;
  const from = `“${file.name}”`;
  const left = room.left === 1 ? 'one of its files was' : `${room.left.toLocaleString('en-GB')} of its files were`;
  const problem = `${from} holds more than a class’s results: ${left} left there. Take out the results and put them in by themselves.`;
  return [{ from, codes: [], problems: [problem] }, ...found];
}

/** Finds the codes in a text of a file, unless so many were found in the files before it that there can be no end. */
function readWhole(from: string, text: string, room: Room): readonly Found[] {
  if (room.codes <= 0) {
    room.left += 1;
    return [];
  }
  const found = readText(from, text);
  room.codes -= found.codes.length;
  return [found];
}

function readWithin({ name, bytes }: NamedBytes, depth: number, room: Room): readonly Found[] {
  const from = `“${name}”`;
  const kind = fileKind(bytes);
  if (kind === 'zip') {
    if (depth >= DEEPEST)
      return [
        { from, codes: [], problems: [`${from} is packed too many times over. Unpack it and put in what is in it.`] },
      ];
    const { files, problems } = unzipFiles(name, bytes, room);
    const found = files.flatMap((file) => readWithin(file, depth + 1, room));
    return problems.length > 0 ? [{ from, codes: [], problems }, ...found] : found;
  }
  if (kind !== 'text') return [{ from, codes: [], problems: [`${from} ${FILE_WORDS[kind]}`] }];
  const text = textOf(bytes);
  if (depth < DEEPEST && isMail(text)) {
    const parts = mailParts(name, text, room).flatMap((part) => readWithin(part, depth + 1, room));
    const whole = readWhole(from, text, room);
    const found = [...whole, ...parts].filter(({ codes }) => codes.length > 0);
    if (found.length > 0) return found;
    return parts.length > 0 ? parts : whole;
  }
  return readWhole(from, text, room);
}
