import { readFileSync } from 'node:fs';
import { isSave, parseSave } from '../../src/core/save/save.ts';
import type { Save } from '../../src/core/save/save.ts';
import { UsageError } from './usage.ts';

/** A file of moves: a saved play, or one move id a line (with or without `> ` before it, as in a transcript). */
export function readMoves(path: string): { readonly moves: readonly string[]; readonly save: Save | undefined } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`The file ${path} can't be read. Give a file with one move id a line, or a saved play.`);
  }
  if (text.trimStart().startsWith('{')) {
    const save = parseSave(text);
    if (!isSave(save)) throw new UsageError(`${path}: ${save.problem}`);
    return { moves: save.moves, save };
  }
  const lines = text.split('\n').map((l) => l.trim());
  const marked = lines.filter((l) => l.startsWith('> '));
  const moves = marked.length > 0 ? marked.map((l) => l.slice(2)) : lines.filter((l) => l !== '' && !l.startsWith('#'));
  return { moves, save: undefined };
}
