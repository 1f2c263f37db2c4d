import { unzipSync } from 'fflate';

/** How much is taken out of a zip file at most. */
export const ZIP_MOST = { files: 1000, file: 5_000_000, all: 60_000_000 } as const;

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
 * Takes the files out of a zip, within bounds on their number and size that do not trust what the zip says of itself: no
 * more is written of a file than it said. Of an Office or OpenDocument file, what holds its words.
 */
export function unzipFiles(name: string, bytes: Uint8Array): Unzipped {
  const problems: string[] = [];
  let taken = 0;
  let room: number = ZIP_MOST.all;
  let past = 0;
  const seen: { readonly name: string; readonly originalSize: number }[] = [];
  try {
    // looked through first, so that a document is known from a folder of files
    unzipSync(bytes, {
      filter: (file) => {
        if (seen.length <= ZIP_MOST.files * 10) seen.push(file);
        return false;
      },
    });
    const isDocument = seen.some(
      (file) => file.name === '[Content_Types].xml' || file.name === 'META-INF/manifest.xml',
    );
    const files = unzipSync(bytes, {
      filter: (file) => {
        if (file.name.endsWith('/') || LITTER.test(file.name)) return false;
        if (isDocument && !WORDS.test(file.name)) return false;
        if (file.originalSize > ZIP_MOST.file) {
          problems.push(
            `“${shortName(file.name)}” in “${name}” is far larger than any result, and was left there. Take the result out of it and put it in by itself.`,
          );
          return false;
        }
        if (taken >= ZIP_MOST.files || file.originalSize > room) {
          past += 1;
          return false;
        }
        taken += 1;
        room -= file.originalSize;
        return true;
      },
    });
    if (past > 0)
      problems.push(
        `“${name}” holds more than a class’s results: ${past === 1 ? 'one of its files was' : `${past.toLocaleString('en-GB')} of its files were`} left there. Take out the results and put them in by themselves.`,
      );
    const found = Object.entries(files).map(([one, content]) => ({
      name: isDocument ? name : `${name}: ${one}`,
      bytes: content,
    }));
    if (found.length === 0 && problems.length === 0)
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
