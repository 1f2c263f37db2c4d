import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { replaySave } from '../../../src/core/explore/compare/compare-saves.ts';
import type { SaveOutcome } from '../../../src/core/explore/compare/compare-saves.ts';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import { isSave, parseSave } from '../../../src/core/save/save.ts';
import { UsageError } from '../terminal/usage.ts';

/** A JSON file of a folder of saves: what becomes of the play in both versions, or why it is none. */
export type SaveFile =
  | { readonly file: string; readonly before: SaveOutcome; readonly after: SaveOutcome }
  | { readonly file: string; readonly problem: string };

/** Largest file that is read, in bytes: far beyond any saved play. */
const MOST = 2_000_000;

function readSaveFile(file: string, before: Scenario, after: Scenario): SaveFile {
  const name = path.basename(file);
  if (statSync(file).size > MOST) return { file: name, problem: `This is not a saved play: it is over ${MOST} bytes.` };
  const save = parseSave(readFileSync(file, 'utf8'));
  if (!isSave(save)) return { file: name, problem: save.problem };
  return { file: name, before: replaySave(before, save), after: replaySave(after, save) };
}

/** Every JSON file of a folder, as a save played again in both versions. */
export function replayFolder(folder: string, before: Scenario, after: Scenario): readonly SaveFile[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    throw new UsageError(`The folder ${folder} can’t be read. --saves names a folder of saved plays.`);
  }
  const files = names.filter((name) => name.endsWith('.json')).toSorted();
  if (files.length === 0) throw new UsageError(`${folder} holds no JSON file, so no saved play.`);
  return files.map((name) => readSaveFile(path.join(folder, name), before, after));
}
