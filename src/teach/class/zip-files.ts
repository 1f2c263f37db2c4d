import { unzipSync } from 'fflate';

/** How much is taken out of one thing that was put in at most, however it is packed. */
export const ZIP_MOST = { files: 1000, file: 5_000_000, all: 60_000_000, codes: 10_000 } as const;

/** Shortest entry in the list of a zip file, in bytes. */
const LISTED = 46;

/** What may still be taken out of one thing that was put in, zip files in zip files and letters among them. */
export interface Room {
  files: number;
  bytes: number;
  /** Codes, sound or not, that are looked at. */
  codes: number;
  /** How many files were left there for want of room. */
  left: number;
}

export const wholeRoom = (): Room => ({ files: ZIP_MOST.files, bytes: ZIP_MOST.all, codes: ZIP_MOST.codes, left: 0 });

/** Takes so much of the room, or counts one file as left there. A part of a document is no file. */
export function takeRoom(room: Room, bytes: number, files: 0 | 1 = 1): boolean {
  if (files > room.files || bytes > room.bytes) {
    room.left += 1;
    return false;
  }
  room.files -= files;
  room.bytes -= bytes;
  return true;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was in a zip file, and what of it was left there, as sentences. */
export interface Unzipped {
  readonly files: readonly NamedBytes[];
  readonly problems: readonly string[];
}

/** Where Office and OpenDocument files, which are zip files themselves, have their words. */
const WORDS = /^(?:word\/(?:document|footnotes|comments)|content|xl\/sharedStrings|ppt\/slides\/slide\d+)\.xml$/;

/** What systems put beside the files of a zip for themselves. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

const shortName = (name: string): string => name.replace(/^.*\//u, '');

/**
 * Takes the files out of a zip, as far as there is room, and counts in it what was left. Bounds do not trust what the
 * zip says of itself: no more is written of a file than it said. Of an Office or OpenDocument file, what holds its words.
 */
export function unzipFiles(name: string, bytes: Uint8Array, room: Room): Unzipped {
  const problems: string[] = [];
  const { left } = room;
  let listed = 0;
  let isDocument = false;
  try {
    // looked through first, so that a document is known from a folder of files
    unzipSync(bytes, {
      filter: (file) => {
        listed += 1;
        if (listed * LISTED > bytes.length) throw new Error('The list of the zip is longer than the zip.');
        isDocument ||= file.name === '[Content_Types].xml' || file.name === 'META-INF/manifest.xml';
        return false;
      },
    });
    const files = unzipSync(bytes, {
      filter: (file) => {
        if (file.name.endsWith('/') || LITTER.test(file.name)) return false;
        if (isDocument && !WORDS.test(file.name)) return false;
        // what is not packed is as long as it lies there, whatever it is said to be
        const size = Math.max(file.size, file.originalSize);
        if (size > ZIP_MOST.file) {
          problems.push(
            `“${shortName(file.name)}” in “${name}” is far larger than any result, and was left there. Take the result out of it and put it in by itself.`,
          );
          return false;
        }
        return takeRoom(room, size, isDocument ? 0 : 1);
      },
    });
    const found = Object.entries(files).map(([one, content]) => ({
      name: isDocument ? name : `${name}: ${one}`,
      bytes: content,
    }));
    if (found.length === 0 && problems.length === 0 && room.left === left)
      problems.push(`“${name}” has nothing in it that could be read. Unpack it and put the files in by themselves.`);
    return { files: found, problems };
  } catch {
    return {
      files: [],
      problems: [
        `“${name}” could not be opened: it is damaged, or locked with a password. Unpack it yourself and put the files in.`,
      ],
    };
  }
}
