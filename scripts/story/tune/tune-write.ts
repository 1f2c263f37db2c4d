import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import type { DialChange } from '../../../src/core/explore/tune/dials.ts';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import { checkFolder } from '../open-scenario.ts';
import { UsageError } from '../terminal/usage.ts';

/** Some editors begin a file with a byte order mark. */
const MARK = '\uFEFF';

/** A file's text with one value in it changed, and nothing else. */
function withValue(text: string, place: readonly (string | number)[], value: string | number): string {
  const mark = text.startsWith(MARK) ? MARK : '';
  const bare = text.slice(mark.length);
  return mark + applyEdits(bare, modify(bare, [...place], value, {}));
}

/**
 * Writes changed dials into a scenario's files, each in its place; returns the files. Throws a UsageError, and writes
 * nothing, where the files are no longer those that `scenario` was read from.
 */
export function writeDials(folder: string, scenario: Scenario, changes: readonly DialChange[]): readonly string[] {
  const { assembled } = checkFolder(folder);
  if (assembled?.contentHash !== scenario.contentHash)
    throw new UsageError(`${folder} was edited while the search ran: nothing is written. Run the search again.`);
  const texts = new Map<string, string>();
  for (const change of changes) {
    const item =
      'member' in change
        ? assembled.data.members.find((m) => m.id === change.member)
        : assembled.data.sittings.find((s) => s.id === change.sitting);
    const place = item && assembled.placeOf(item);
    if (!place) throw new RangeError(`${JSON.stringify(change)} is in no file of ${folder}`);
    const { file } = place.document;
    const text = texts.get(file) ?? readFileSync(path.join(folder, file), 'utf8');
    texts.set(file, withValue(text, [...place.path, change.dial], change.to));
  }
  try {
    for (const [file, text] of texts) writeFileSync(beside(folder, file), text);
    for (const file of texts.keys()) renameSync(beside(folder, file), path.join(folder, file));
  } catch (error) {
    for (const file of texts.keys()) rmSync(beside(folder, file), { force: true });
    throw new UsageError(
      `The files of ${folder} can’t be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return [...texts.keys()];
}

/** Where a file is written before it takes the place of the old one, so that neither is ever half a file. */
const beside = (folder: string, file: string): string => path.join(folder, `${file}.new`);
