/** A wrong call or something unreadable: a sentence, and exit code 2. */
export class UsageError extends Error {}

export const EXIT = { ok: 0, problems: 1, usage: 2 } as const;

export const USAGE = `usage: npm run story -- COMMAND ...

  play SCENARIO --role ROLE    play in the terminal
       [--part PART] [--level recorded|shrewd|formidable] [--text period|plain]
       [--moves FILE]          play the moves of a file (one id a line, or a saved play) without asking
       [--json]                print the last state, counts and receipts as JSON, and nothing else
  lint SCENARIO [--json]       check a scenario's files
  words SCENARIO               words and minutes of a path
  targets SCENARIO             what ways of play reach, beside what the scenario aims at

SCENARIO is the name of a folder in assets/scenarios, or the path of a scenario's folder.
Exit code: 0 all well, 1 problems found or a move refused, 2 a wrong call or something unreadable.`;

/** Options of a command line: `--name value` for those listed, `--flag` for the others. */
export interface Options {
  readonly plain: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/** Reads a command line; throws a UsageError for an option that the command does not have. */
export function readOptions(args: readonly string[], valued: readonly string[], flagged: readonly string[]): Options {
  const plain: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    const name = arg.slice(2);
    if (!arg.startsWith('--')) plain.push(arg);
    else if (flagged.includes(name)) flags.add(name);
    else if (valued.includes(name)) {
      const value = args[++i];
      if (value === undefined) throw new UsageError(`--${name} needs a value.`);
      values.set(name, value);
    } else throw new UsageError(`There is no option ${arg} here.`);
  }
  return { plain, values, flags };
}
