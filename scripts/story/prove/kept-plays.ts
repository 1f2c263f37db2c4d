import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptMoves } from '../../../src/core/explore/prove/add-plays.ts';
import { readMoves } from '../moves-file.ts';
import { UsageError } from '../terminal/usage.ts';

/** The plays of a scenario that are kept in a folder: transcripts, and lists of moves that begin as a transcript does. */
export function keptPlays(folder: string | undefined, scenario: string): readonly KeptMoves[] {
  if (folder === undefined) return [];
  let names: readonly string[];
  try {
    names = readdirSync(folder).filter((name) => /\.(?:transcript|moves)$/u.test(name));
  } catch {
    throw new UsageError(
      `The folder ${folder} of --plays can't be read. Give a folder of transcripts, or of lists of moves.`,
    );
  }
  return names.flatMap((name) => {
    const { heading, moves } = readMoves(join(folder, name));
    return heading?.scenario === scenario ? [{ ...heading, moves }] : [];
  });
}
