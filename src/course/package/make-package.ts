import { strToU8, strFromU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { COURSE_META } from '../../platform/course-launch.ts';
import { manifestOf } from './manifest.ts';
import { NOTE_FILE, noteFor } from './package-note.ts';
import type { PackageOptions } from './package-options.ts';

const PAGE = 'index.html';

/** What is pressed together already. */
const PRESSED = /\.(?:avif|webp|woff2|webm|mp3|png)$/;

const META = new RegExp(`\\s*<meta name="${COURSE_META}"[^>]*>`);

/** The page with what the game must know of the package, and with nothing of one that it came from. */
function pageFor(page: string, { kind, assignment, passMark }: PackageOptions): string {
  const plain = page.replace(META, '');
  if (kind === 'web' && assignment === undefined) return plain;
  const data = [
    ...(assignment === undefined ? [] : [` data-assignment="${assignment}"`]),
    ...(kind === 'web' || passMark === undefined ? [] : [` data-pass-mark="${passMark}"`]),
  ];
  return plain.replace(
    '<meta charset',
    `<meta name="${COURSE_META}" content="${kind}"${data.join('')} />\n    <meta charset`,
  );
}

/** An assignment as it may stand in a page: the signs of a code and no others. */
export const isPlainCode = (code: string): boolean => /^[A-Za-z0-9._-]{1,20000}$/.test(code);

/**
 * Packs a built site for a course or a web server, from its files by their paths. The same files and options give the
 * same bytes, whenever and wherever it is made. Throws a RangeError for an assignment or a mark that is none.
 */
export function makePackage(site: ReadonlyMap<string, Uint8Array>, options: PackageOptions): Uint8Array {
  const { kind, title, assignment, passMark } = options;
  if (assignment !== undefined && !isPlainCode(assignment)) throw new RangeError('The assignment is not a code.');
  if (passMark !== undefined && !(Number.isInteger(passMark) && passMark >= 0 && passMark <= 100))
    throw new RangeError('A pass mark is a whole number from 0 to 100.');
  const page = site.get(PAGE);
  if (!page) throw new RangeError(`The site has no ${PAGE}.`);
  const files = new Map(site);
  files.set(PAGE, strToU8(pageFor(strFromU8(page), options)));
  files.set(NOTE_FILE, strToU8(noteFor(options)));
  if (kind === 'scorm')
    files.set('imsmanifest.xml', strToU8(manifestOf({ title, files: [...files.keys()], passMark })));
  // a time of the clock on the wall, which is written as it is: the same in every time zone
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort())
    entries[path] = [files.get(path) ?? new Uint8Array(), { level: PRESSED.test(path) ? 0 : 9, mtime }];
  return zipSync(entries);
}
