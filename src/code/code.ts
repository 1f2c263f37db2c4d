import { deflateSync, inflateSync } from 'fflate';
import { fromBase64url, toBase64url } from './base64url.ts';
import { CHECKSUM, checksum } from './checksum.ts';

/** A kind of code, and the version that is written and read. */
export interface CodeForm {
  readonly letter: keyof typeof KINDS;
  readonly version: number;
  /** Longest such code that is looked at, in signs, where it is not `LONGEST_CODE`: some hold what was typed. */
  readonly longest?: number | undefined;
  /** Words that such codes often hold, so that they come out shorter. It belongs to the version. */
  readonly dictionary?: string | undefined;
}

/** What a code holds, by its first letter: what it is called alone, and before “code”. */
const KINDS = {
  a: { one: 'an assignment', name: 'assignment' },
  r: { one: 'a student’s result', name: 'result' },
  p: { one: 'a play to go on with', name: 'play' },
} as const;

/** Longest code that is looked at, in signs. */
export const LONGEST_CODE = 20_000;
/** Longest JSON that is taken out of one, in bytes. */
export const LONGEST_VALUE = 200_000;

/** Why a text is no such code, and what to do about it as a sentence. */
export interface CodeFault {
  readonly fault: 'not-a-code' | 'cut' | 'mistyped' | 'kind' | 'version' | 'long';
  readonly problem: string;
}

/** What was read: the value, which is still to be checked, or the fault. */
export type Unpacked = { readonly value: unknown } | CodeFault;

const isLetter = (letter: string): letter is keyof typeof KINDS => Object.hasOwn(KINDS, letter);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const options = ({ dictionary }: CodeForm): { readonly dictionary?: Uint8Array } =>
  dictionary === undefined ? {} : { dictionary: encode(dictionary) };

/** Packs a JSON value into a text that can be sent, typed or put in an address: `a1.<value>.<checksum>`. */
export function pack(form: CodeForm, value: unknown): string {
  const bytes = deflateSync(encode(JSON.stringify(value)), { level: 9, mem: 8, ...options(form) });
  const signed = `${form.letter}${form.version}.${toBase64url(bytes)}`;
  return `${signed}.${checksum(signed)}`;
}

/** What letters, pages and mail put round a code and into it: quotation marks, stops, brackets, line breaks. */
const bare = (text: string): string =>
  text.replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]+/gu, '').replace(/^[“”‘’"'`<([{]+|[“”‘’"'`>)\]},.;:!?]+$/gu, '');

function inflate(form: CodeForm, bytes: Uint8Array): Uint8Array | undefined {
  try {
    // what goes past the end of a room that is given is dropped: a small code cannot swell without end
    return inflateSync(bytes, { out: new Uint8Array(LONGEST_VALUE + 1), ...options(form) });
  } catch {
    return undefined;
  }
}

function parse(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return undefined;
  }
}

/** Reads a code of a kind. It never throws; what it gives is what somebody wrote, and must be checked. */
export function unpack(form: CodeForm, text: string): Unpacked {
  const { name, one } = KINDS[form.letter];
  const { longest = LONGEST_CODE } = form;
  if (text.length > longest)
    return {
      fault: 'long',
      problem: `This is too long to be ${one}: it has ${text.length.toLocaleString('en-GB')} characters, and none has more than ${longest.toLocaleString('en-GB')}. Copy the code again, and nothing else.`,
    };
  const [, letter = '', version = '', body = '', sum = ''] =
    /^([a-z])(\d{1,3})\.([^.]*)\.?(.*)$/su.exec(bare(text)) ?? [];
  if (!isLetter(letter))
    return {
      fault: 'not-a-code',
      problem: `This is not ${one}: its code begins with “${form.letter}${form.version}.”. Copy the whole of it and try again.`,
    };
  if (letter !== form.letter)
    return { fault: 'kind', problem: `This is ${KINDS[letter].one}, and not ${one}. Look for the right code.` };
  if (Number(version) !== form.version)
    return {
      fault: 'version',
      problem: `This ${name} was made by another version of the game: it has format ${version}, and this game reads format ${form.version}. Load the page again; if that does not help, ask for a new one.`,
    };
  if (sum.length < CHECKSUM)
    return {
      fault: 'cut',
      problem: `This ${name} is cut short: its end is missing. Copy the whole of it and try again.`,
    };
  const mistyped: CodeFault = {
    fault: 'mistyped',
    problem: `This ${name} was changed on its way: a character in it is missing, added or wrong. Copy it again from where you have it.`,
  };
  if (checksum(`${letter}${version}.${body}`) !== sum) return mistyped;
  const packed = fromBase64url(body);
  const bytes = packed && inflate(form, packed);
  if (bytes && bytes.length > LONGEST_VALUE)
    return { fault: 'long', problem: `This ${name} holds far more than any of this game does. It was not opened.` };
  return (bytes && parse(bytes)) ?? mistyped;
}

/** Whether a text sets out to be a code of this kind, sound or not. */
export const seemsCode = ({ letter }: CodeForm, text: string): boolean =>
  new RegExp(`^${letter}\\d{1,3}\\.`).test(text);
