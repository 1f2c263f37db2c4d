/** What a file is, as far as it matters to one who looks for codes in it. */
export type FileKind =
  | 'text'
  | 'zip'
  | 'empty'
  | 'huge'
  | 'picture'
  | 'pdf'
  | 'sound'
  | 'program'
  | 'office'
  | 'unknown';

/** Largest file that is looked into, in bytes: a class’s submissions as one zip have less. */
export const LARGEST_FILE = 40_000_000;
/** Longest text that is looked through, in bytes. */
export const LARGEST_TEXT = 5_000_000;

const signs = (text: string): readonly number[] => Array.from(text, (sign) => sign.charCodeAt(0));

/** What files begin with, and from which byte on. */
const BEGINNINGS: readonly (readonly [FileKind, readonly number[], number?])[] = [
  ['zip', [...signs('PK'), 3, 4]],
  ['zip', [...signs('PK'), 5, 6]],
  ['pdf', signs('%PDF')],
  ['picture', [0x89, ...signs('PNG')]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', signs('GIF8')],
  ['picture', signs('WEBP'), 8],
  ['picture', [...signs('II'), 42, 0]],
  ['picture', [...signs('MM'), 0, 42]],
  ['picture', signs('ftyphei'), 4],
  ['picture', signs('ftypmif1'), 4],
  ['picture', signs('ftypavif'), 4],
  ['sound', signs('ftyp'), 4],
  ['sound', signs('ID3')],
  ['sound', signs('OggS')],
  ['sound', signs('RIFF')],
  ['program', signs('MZ')],
  ['program', [0x7f, ...signs('ELF')]],
  ['program', [0xca, 0xfe, 0xba, 0xbe]],
  ['office', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** So much of a file is looked at to see whether it is text. */
const LOOKED_AT = 4096;

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** What a file is, by what it begins with: its name may say anything. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const found = BEGINNINGS.find(([, sign, at = 0]) => sign.every((byte, i) => bytes[at + i] === byte))?.[0];
  if (found === undefined && !isUtf16(bytes) && bytes.subarray(0, LOOKED_AT).includes(0)) return 'unknown';
  const kind = found ?? 'text';
  return bytes.length > (kind === 'text' ? LARGEST_TEXT : LARGEST_FILE) ? 'huge' : kind;
}

/** The text of a file of text, in whichever of the usual ways it is written. */
export function textOf(bytes: Uint8Array): string {
  if (!isUtf16(bytes)) return new TextDecoder('utf-8').decode(bytes);
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
}

/** What a file is and what to do about it, as a sentence that follows its name; of one that can be read, none. */
export const FILE_WORDS: Readonly<Record<Exclude<FileKind, 'text' | 'zip'>, string>> = {
  empty: 'is empty. Ask the student to hand it in again.',
  huge: 'is far larger than any result. Take the results out of it and put them in by themselves.',
  picture: 'is a picture: codes can’t be read from pictures. Ask the student to copy the code, or to send the file.',
  pdf: 'is a PDF. Open it, copy the code from it and paste it into the box; or ask the student for the file.',
  sound: 'is a recording: there is no code in it. Ask the student for the code or the file.',
  program: 'is a program. It was not opened, and should not be. Ask the student for the code or the file.',
  office:
    'is in an old form of Office files. Open it, copy what is in it and paste it into the box, or save it as .docx or .txt.',
  unknown: 'is neither text nor a zip file. Ask the student for the code or the file.',
};
