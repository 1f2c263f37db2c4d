import { fileURLToPath } from 'node:url';
import { readScenarioFolder } from '../../scripts/lib/scenario-folder.ts';
import type { ScenarioFiles } from '../../src/scenario/read-files.ts';
import type { Edit, Example } from '../../src/scenario/lints/lint.ts';

/** A small scenario that is sound in every part: lints are tried on it, each with one thing changed. */
export const SMALL = fileURLToPath(new URL('../fixtures/small', import.meta.url));

export const smallFiles = (): ScenarioFiles => readScenarioFolder(SMALL);

/** A file's JSON with the value at a path changed, or taken out. */
function changed(value: unknown, path: Edit['path'], to: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return to;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = first === value.length ? [...value, undefined] : value;
    return list.map((v, i) => (i === first ? changed(v, rest, to) : v));
  }
  const bag: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  const next = changed(bag[first], rest, to);
  if (next === undefined) delete bag[first];
  else bag[first] = next;
  return bag;
}

function editedOnce(files: ScenarioFiles, edit: Edit): ScenarioFiles {
  const text = files.get(edit.file);
  if (text === undefined) throw new Error(`there is no ${edit.file} in the small scenario`);
  const value = changed(JSON.parse(text), edit.path, edit.value);
  return new Map([...files, [edit.file, JSON.stringify(value, undefined, 2)]]);
}

export const editsOf = (example: Example): readonly Edit[] => ('file' in example ? [example] : example);

/** The files with an example's edits made. */
export const edited = (files: ScenarioFiles, example: Example): ScenarioFiles =>
  editsOf(example).reduce(editedOnce, files);
