import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isPlainCode, makePackage } from '../../src/course/package/make-package.ts';
import type { PackageKind } from '../../src/course/package/package-options.ts';
import { readShelf } from '../../src/scenario/packed.ts';
import { titleOf } from '../../src/course/package/title.ts';
import { EXIT, UsageError, readOptions } from '../story/terminal/usage.ts';
import { readBuilt } from './read-built.ts';

const USAGE = `usage: npm run pack:scorm [-- --assignment CODE] [--pass-mark N] [--out FILE]
       npm run pack:web [-- --assignment CODE] [--out FILE]

Packs the built site (npm run build makes it): as a SCORM 1.2 package for a course, or as plain files for any web server.
  --assignment CODE  what the class shall play: the code of its link (a1.…), or the whole link
  --pass-mark N      a mark from 0 to 100 that a student must reach; without it no mark is given
  --out FILE         where to write it (the-poorest-he-scorm.zip, the-poorest-he-web.zip)

The same site and options give the same bytes. Exit code: 0 written, 2 a wrong call or no built site.`;

function assignmentIn(given: string | undefined): string | undefined {
  const code = given?.replace(/^.*#\/play\//, '');
  if (code !== undefined && !(isPlainCode(code) && code.startsWith('a')))
    throw new UsageError('--assignment needs the code of an assignment’s link: it begins with a1.');
  return code;
}

function passMarkIn(given: string | undefined, kind: PackageKind): number | undefined {
  if (given === undefined) return undefined;
  if (kind === 'web') throw new UsageError('A pass mark is for a course: npm run pack:scorm.');
  const mark = Number(given);
  if (!/^\d{1,3}$/.test(given) || mark > 100)
    throw new UsageError(`--pass-mark needs a whole number from 0 to 100, not “${given}”.`);
  return mark;
}

/** `npm run pack:scorm`, `npm run pack:web` */
function main([kind = '', ...args]: readonly string[]): number {
  const { plain, values, flags } = readOptions(args, ['assignment', 'pass-mark', 'out'], ['help']);
  if (flags.has('help')) {
    console.log(USAGE);
    return EXIT.ok;
  }
  if ((kind !== 'scorm' && kind !== 'web') || plain.length > 0) throw new UsageError(USAGE);
  const assignment = assignmentIn(values.get('assignment'));
  const passMark = passMarkIn(values.get('pass-mark'), kind);
  const out = values.get('out') ?? `the-poorest-he-${kind}.zip`;
  if (!existsSync(dirname(out))) throw new UsageError(`There is no folder ${dirname(out)} to write ${out} into.`);
  const site = readBuilt();
  const shelf = readShelf(JSON.parse(Buffer.from(site.get('scenarios/index.json') ?? '').toString('utf8')));
  const title = titleOf(shelf, assignment);
  if (typeof title !== 'string') throw new UsageError(title.problem);
  const bytes = makePackage(site, { kind, title, assignment, passMark });
  writeFileSync(out, bytes);
  console.log(`${out}: “${title}”, ${(bytes.length / 1e6).toFixed(1)} MB in ${site.size} files of the game.`);
  return EXIT.ok;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.usage;
}
