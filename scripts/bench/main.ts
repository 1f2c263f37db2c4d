import { EXIT, UsageError, readOptions } from '../story/terminal/usage.ts';
import { FULL, QUICK, runBench } from './bench.ts';
import { reportText } from './report.ts';
import { writeStories } from './stories.ts';

const USAGE = `usage: npm run bench -- [--quick] [--json]
       npm run bench -- --write

  (nothing)  play the plain story in our format, in ink and in Yarn, and compare them: about a minute
  --quick    the same in a few seconds, for a first look: the figures swing
  --json     print the result as JSON, and nothing else
  --write    write the plain story in ink and in Yarn again, after its scenario has been edited

Exit code: 0 all well, 1 the engines do not play the same, 2 a wrong call.`;

/** `npm run bench` */
function main(args: readonly string[]): number {
  const { plain, flags } = readOptions(args, [], ['quick', 'json', 'write', 'help']);
  if (plain.length > 0) throw new UsageError(`“${plain[0]}” means nothing here.\n\n${USAGE}`);
  if (flags.has('help')) {
    console.log(USAGE);
    return EXIT.ok;
  }
  if (flags.has('write')) {
    const changed = writeStories();
    console.log(changed.length === 0 ? 'Nothing has changed.' : `wrote ${changed.join(' and ')}`);
    return EXIT.ok;
  }
  const bench = runBench(flags.has('quick') ? QUICK : FULL, (doing) => {
    if (process.stderr.isTTY) console.error(`${doing} ...`);
  });
  console.log(flags.has('json') ? JSON.stringify(bench, undefined, 2) : reportText(bench));
  return bench.same.difference ? EXIT.problems : EXIT.ok;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.usage;
}
