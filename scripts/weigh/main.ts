import { fileURLToPath } from 'node:url';
import { EXIT, UsageError, readOptions } from '../story/terminal/usage.ts';
import { groupFiles } from './groups.ts';
import type { GroupName } from './groups.ts';
import { packsOf, playsOf } from './plays.ts';
import { readSite } from './site-files.ts';
import { KB, against, sentOf, sum } from './weigh.ts';

const USAGE = `usage: npm run weigh [-- --brief] [FOLDER]

Tells what of the built site (dist, or FOLDER) is sent over the wire: text as gzip makes it, and drawings for a plain
screen. What a dense one is sent, with drawings twice as fine, is told too, and has no budget.
  --brief   the budgets only, without the files

Exit code: 0 within every budget, 1 past one, 2 a wrong call or no built site.`;

const kB = (size: number): string => `${(size / KB).toFixed(1).padStart(8)} kB`;

/** `npm run weigh` */
function main(args: readonly string[]): number {
  const { plain, flags } = readOptions(args, [], ['brief', 'help']);
  if (plain.length > 1) throw new UsageError(USAGE);
  if (flags.has('help')) {
    console.log(USAGE);
    return EXIT.ok;
  }
  const site = readSite(plain[0] ?? fileURLToPath(new URL('../../dist', import.meta.url)));
  const groups = groupFiles(site);
  const plays = playsOf(site);
  if (!flags.has('brief')) {
    const told = (Object.keys(groups) as readonly GroupName[]).map((name) => [name, groups[name]] as const);
    for (const [name, paths] of [...told, ['packs', packsOf(plays)] as const]) {
      const files = sentOf(site, paths);
      console.log(`${kB(sum(files))}  ${name}`);
      for (const { path, size } of files) console.log(`${kB(size)}    ${path}`);
    }
  }
  const text = sum(sentOf(site, groups.text));
  for (const { name, first } of plays) console.log(`${kB(text + site.size(first))}  first text of ${name}`);
  const results = against(site, groups, plays);
  for (const { name, most, size, play } of results)
    console.log(
      `${kB(size)} of ${most / KB}  ${name}${play === undefined ? '' : ` (${play})`}${size > most ? ': too heavy' : ''}`,
    );
  for (const { name, size } of against(site, groups, plays, 'dense'))
    console.log(`${kB(size)}  ${name}, on a dense screen`);
  return results.some(({ most, size }) => size > most) ? EXIT.problems : EXIT.ok;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.usage;
}
