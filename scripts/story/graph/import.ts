import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { claimsFromArgdown } from '../../../src/scenario/argdown/claims-from-argdown.ts';
import type { ImportNote } from '../../../src/scenario/argdown/import-notes.ts';
import { jsonText } from '../../../src/scenario/json-text.ts';
import { FILE_KINDS } from '../../../src/scenario/schema/files.ts';
import { schemaPath } from '../../lib/schema-path.ts';
import { readArgdown } from './import-argdown.ts';
import { loadScenario, scenarioFolder } from '../open-scenario.ts';
import { EXIT, UsageError, readOptions } from '../terminal/usage.ts';

/** Largest document that is read, in characters. */
const MAX_TEXT = 2_000_000;

function textOf(file: string | undefined): string {
  if (file === undefined)
    throw new UsageError('Which file? Give the path of an Argdown document, or - to read one from standard input.');
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new UsageError(`The file ${file} can't be read. Give the path of an Argdown document.`);
  }
  if (text.length > MAX_TEXT) throw new UsageError(`${file} is larger than ${MAX_TEXT} characters.`);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Where the claims go: a path of the form claims/NAME.json lies in the scenario's folder. */
const outPath = (folder: string, out: string): string =>
  resolve(FILE_KINDS.claims.path.test(out) ? join(folder, out) : out);

const noteLine = (file: string, { line, message }: ImportNote): string =>
  `${line === undefined ? file : `${file}:${line}`}: ${message}`;

function write(path: string, text: string, force: boolean): void {
  if (existsSync(path) && !force)
    throw new UsageError(`${path} is there already. Give another --out, or --force to write over it.`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch {
    throw new UsageError(`${path} can't be written.`);
  }
}

/** `story import`: a claims file made of an Argdown document, and what there is still to settle in it. */
export async function importClaims(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ['into', 'out', 'side'], ['force']);
  const file = options.plain[0] === '-' ? 'standard input' : (options.plain[0] ?? '');
  const text = textOf(options.plain[0]);
  const into = options.values.get('into');
  if (into === undefined)
    throw new UsageError('Give --into SCENARIO: its values, sides, options and people are what the document names.');
  const { scenario, assembled } = loadScenario(into);
  const folder = scenarioFolder(into);
  const { data } = scenario;
  const side = options.values.get('side');
  const sides = [...data.sides.map((s) => s.id), 'any'];
  if (side !== undefined && !sides.includes(side)) throw new UsageError(`--side is one of: ${sides.join(', ')}.`);
  const map = await readArgdown(text);
  if ('faults' in map) throw new UsageError(map.faults.map((f) => `${file}:${f.line}: ${f.message}`).join('\n'));
  const out = options.values.get('out');
  const path = out === undefined ? undefined : outPath(folder, out);
  const own = path === undefined ? '' : relative(folder, path).split(sep).join('/');
  const elsewhere = data.claims.filter((c) => assembled.placeOf(c)?.document.file !== own);
  const { claims, notes } = claimsFromArgdown(map, { data, taken: new Set(elsewhere.map((c) => c.id)), side });
  if (claims.length === 0) {
    const why = notes.map((n) => `\n${noteLine(file, n)}`).join('');
    throw new UsageError(`${file} holds no argument or statement that could be a claim.${why}`);
  }
  const $schema = schemaPath(path ?? join(folder, 'claims', 'imported.json'), 'claims');
  const json = `${jsonText({ $schema, claims })}\n`;
  if (path === undefined) process.stdout.write(json);
  else write(path, json, options.flags.has('force'));
  for (const note of notes) console.error(noteLine(file, note));
  if (path !== undefined) {
    console.log(`Wrote ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'} to ${path}.`);
    console.log(
      'The period text is the plain text still, and the origin “invented”. A sitting must list a claim before it can be made.',
    );
  }
  return notes.some((n) => n.lost) ? EXIT.problems : EXIT.ok;
}
