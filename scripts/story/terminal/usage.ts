/** A wrong call or something unreadable: a sentence, and exit code 2. */
export class UsageError extends Error {}

export const EXIT = { ok: 0, problems: 1, usage: 2, interrupted: 130 } as const;

export const USAGE = `usage: npm run story -- COMMAND ...

  play SCENARIO --role ROLE    play in the terminal
       [--part PART] [--level recorded|shrewd|formidable] [--text period|plain]
       [--moves FILE]          play the moves of a file (one id a line, or a saved play) without asking
       [--json]                print the last state, counts and receipts as JSON, and nothing else
  lint SCENARIO [--json]       check a scenario's files
  prove SCENARIO               what can and cannot happen, with a play that shows each thing
       [--part PART] [--role ROLE] [--level LEVEL] [--moves all|menu]
       [--budget STATES]       states walked for each part and role
       [--seconds S]           time for everything together
       [--witness "KIND ID"]   print that play, as a file for --moves
       [--plays FOLDER]        count plays kept there (.transcript, .moves) as witnesses too
       [--strict] [--json]     strict: exit 1 also where something is left unknown
       [--except KIND]         but for this kind, which may be
       [--shipped]             every scenario in assets/scenarios
  odds SCENARIO                how likely each ending is under named ways of play
       [--part PART] [--role ROLE] [--level LEVEL] [--way WAY]
       [--budget MOVES]        followed by an exact count; were there more, plays are drawn
       [--plays N] [--seed N] [--seconds S] [--json]
  words SCENARIO [--json]      words and minutes of the shortest, median and longest of sampled plays
       [--text period|plain|both] [--plays N]
  balance SCENARIO [--json]    what each side has to argue with, and what plays of it come to
       [--counts]              only what is counted without playing: at once
       [--write]               write it into assets/balance, from where it ships
  targets SCENARIO             what ways of play reach, beside what the scenario aims at
       [--role ROLE] [--only TEXT] [--json]
  tune SCENARIO                search settledness, standards and lengths for what meets the targets
       [--seconds S] [--evaluations N] [--seed N] [--sitting ID]
       [--write]               write it into members.json and the sitting's file
  diff OLD NEW                 what an edit changed for players: each a scenario, or a revision of git as
                               REVISION:PATH, or REVISION alone for the other's path; exit 1 where an ending
                               or a saved play was lost
       [--saves FOLDER]        saved plays: which still replay, and where the others stop
       [--role ROLE] [--level LEVEL] [--budget STATES] [--seed N] [--seconds S] [--json]
  graph SCENARIO --format svg|dot|mermaid|argdown
       [--of arguments|scenes] a sitting's argument map (if nothing is said), or the scenes; Argdown maps arguments
       [--sitting ID]          the first sitting, if nothing is said
       [--around CLAIM]        one claim and those it is bound to
       [--out FILE]
  import FILE.argdown --into SCENARIO
       [--out claims/NAME.json] a claims file made of an Argdown document (- for standard input); a path of this form
                               lies in the scenario, and --force writes over a file
       [--side SIDE]           the side of claims that have no tag for it
  new scenario NAME            a small scenario to write over, playable at once, and a recorded play of it
  new scene|claim|member|person NAME --in SCENARIO
       [--sitting ID] [--side SIDE] where a claim is to be made, and by whom

SCENARIO is the name of a folder in assets/scenarios, or the path of a scenario's folder.
Exit code: 0 all well, 1 problems found or a move refused, 2 a wrong call or something unreadable,
130 stopped by Ctrl-C (what was found so far is printed).`;

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

/** A whole number above zero; throws a UsageError for anything else. */
export function numberOption(options: Options, name: string, fallback: number): number {
  const given = options.values.get(name);
  if (given === undefined) return fallback;
  const n = Number(given);
  if (!Number.isInteger(n) || n <= 0)
    throw new UsageError(`--${name} needs a whole number above zero, not “${given}”.`);
  return n;
}

/** One of some names, or undefined where the option is left out; throws a UsageError for any other. */
export function oneOf<T extends string>(options: Options, name: string, allowed: readonly T[]): T | undefined {
  const given = options.values.get(name);
  const found = allowed.find((a) => a === given);
  if (given !== undefined && found === undefined)
    throw new UsageError(`--${name} is one of: ${allowed.join(', ')}; not “${given}”.`);
  return found;
}
