import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { sitter } from '../../src/scenario/schema/cast.ts';
import type { Person } from './person.ts';

const SHELF = 'assets/scenarios';

/** The files of every scenario's cast, in name order. */
const castFiles = (): readonly string[] =>
  readdirSync(SHELF)
    .map((scenario) => `${SHELF}/${scenario}/cast`)
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .toSorted();

function readSitter(file: string): Person {
  const read = sitter.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  throw new Error(`${file} is not as it should be. For line and reason: npm run story -- lint ${file.split('/')[2]}`);
}

/** Sitters of every scenario's cast, by id, or all where none is named; ends with a sentence where there is no such one. */
export function chosenSitters(ids: readonly string[]): readonly Person[] {
  const files = castFiles();
  const named = files.filter((file) => ids.length === 0 || ids.includes(basename(file, '.json')));
  const missing = ids.filter((id) => !files.some((file) => basename(file, '.json') === id));
  try {
    if (missing.length > 0) throw new Error(`No scenario has a file cast/${missing[0]}.json.`);
    return named.map(readSitter);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(2);
  }
}
