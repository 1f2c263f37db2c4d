import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIST_FILE, readSiteList } from '../../src/course/package/site-list.ts';
import { UsageError } from '../story/terminal/usage.ts';

const SITE = fileURLToPath(new URL('../../dist', import.meta.url));

/** The files of the built site that are packed, by their paths; throws a UsageError where there is none. */
export function readBuilt(): ReadonlyMap<string, Uint8Array> {
  const list = join(SITE, LIST_FILE);
  const read = existsSync(list) ? readSiteList(JSON.parse(readFileSync(list, 'utf8'))) : undefined;
  if (!read) throw new UsageError(`There is no built site in ${SITE}. Run: npm run build`);
  return new Map([...read.files, LIST_FILE].map((path) => [path, readFileSync(join(SITE, path))]));
}
