import { readFileSync } from 'node:fs';
import { LEVELS } from '../../src/core/debate/opponent.ts';
import type { Level } from '../../src/core/debate/opponent.ts';
import { isSave, parseSave } from '../../src/core/save/save.ts';
import type { Save } from '../../src/core/save/save.ts';
import { UsageError } from './terminal/usage.ts';

/** What a list of moves begins with, if it says so: `# scenario part role level`, as a transcript's first line. */
export interface Heading {
  readonly scenario: string;
  readonly part: string;
  readonly role: string;
  readonly level: Level;
}

function headingOf(line: string | undefined): Heading | undefined {
  const [mark, scenario, part, role, last] = (line ?? '').split(' ');
  const level = LEVELS.find((l) => l === last);
  return mark === '#' && scenario && part && role && level ? { scenario, part, role, level } : undefined;
}

/** A file of moves: a saved play, or one move id a line (with or without `> ` before it, as in a transcript). */
export function readMoves(path: string): {
  readonly moves: readonly string[];
  readonly save: Save | undefined;
  readonly heading: Heading | undefined;
} {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`The file ${path} can't be read. Give a file with one move id a line, or a saved play.`);
  }
  if (text.trimStart().startsWith('{')) {
    const save = parseSave(text);
    if (!isSave(save)) throw new UsageError(`${path}: ${save.problem}`);
    return { moves: save.moves, save, heading: undefined };
  }
  const lines = text.split('\n').map((l) => l.trim());
  const marked = lines.filter((l) => l.startsWith('> '));
  const moves = marked.length > 0 ? marked.map((l) => l.slice(2)) : lines.filter((l) => l !== '' && !l.startsWith('#'));
  return { moves, save: undefined, heading: headingOf(lines[0]) };
}
