import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { appendItem } from '../../../src/scenario/append-item.ts';
import { jsonText } from '../../../src/scenario/json-text.ts';
import type { JsonPath } from '../../../src/scenario/problem.ts';
import type { ScenarioFiles } from '../../../src/scenario/read-files.ts';
import type { FileKind } from '../../../src/scenario/schema/files.ts';
import { schemaPath } from '../../lib/schema-path.ts';
import { UsageError } from '../terminal/usage.ts';

/** A file to be written: a new one, or one that is there with something added. */
export interface Write {
  readonly path: string;
  readonly text: string;
  readonly fresh: boolean;
}

/** A path as it is printed: from where the command was called, if that is shorter. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near.length < path.length ? near : path;
}

/** A new file of a scenario, with its schema. */
export const newFile = (path: string, kind: FileKind, body: object): Write => ({
  path,
  text: `${jsonText({ $schema: schemaPath(path, kind), ...body })}\n`,
  fresh: true,
});

/** A file of a scenario, as it was read, with one item more in a list. */
export const withItem = (
  { folder, files }: { readonly folder: string; readonly files: ScenarioFiles },
  file: string,
  list: JsonPath,
  item: unknown,
): Write => ({ path: join(folder, file), text: appendItem(files.get(file) ?? '', list, item), fresh: false });

/** Writes files, and says which; never over one that is to be new. */
export function writeAll(writes: readonly Write[]): void {
  for (const { path, text, fresh } of writes) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: fresh ? 'wx' : 'w' });
    } catch {
      throw new UsageError(`${shownPath(path)} can't be written${fresh ? ', or is there already' : ''}.`);
    }
    console.log(`${fresh ? 'Wrote' : 'Added to'} ${shownPath(path)}.`);
  }
}
