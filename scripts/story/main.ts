import { balance } from './balance/balance.ts';
import { diff } from './diff/diff.ts';
import { graph } from './graph/graph.ts';
import { importClaims } from './graph/import.ts';
import { lint } from './lint.ts';
import { makeNew } from './new.ts';
import { play } from './play.ts';
import { odds } from './prove/odds.ts';
import { prove } from './prove/prove.ts';
import { targets } from './tune/targets.ts';
import { tune } from './tune/tune.ts';
import { EXIT, USAGE, UsageError } from './terminal/usage.ts';
import { words } from './words/words.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  play,
  lint,
  words,
  balance,
  targets,
  prove,
  odds,
  tune,
  diff,
  graph,
  import: importClaims,
  new: makeNew,
};

/** `npm run story -- COMMAND ...` */
async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2);
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) {
    console.error(name === undefined || name === '--help' ? USAGE : `There is no command “${name}”.\n\n${USAGE}`);
    return name === '--help' ? EXIT.ok : EXIT.usage;
  }
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return EXIT.usage;
  }
}

// what reads our output, as `head` does, may have had enough
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await main();
