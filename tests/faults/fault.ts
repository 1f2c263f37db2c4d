import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { applyEdits, modify } from 'jsonc-parser';
import { z } from 'zod';
import type { ScenarioFiles } from '../../src/scenario/read-files.ts';

/** Tools that find faults. */
export const TOOLS = ['lint', 'prove'] as const;
export type Tool = (typeof TOOLS)[number];

const steps = z.array(z.union([z.string(), z.int().min(0)])).min(1);

/** A change to a file of the small scenario, that leaves the rest of it as its writer laid it out. */
const change = z.union([
  /** The value at a path becomes another, or a new one at the end of a list; without a value it is taken out. */
  z.strictObject({ file: z.string(), path: steps, value: z.unknown().optional() }),
  /** Some text, which stands there once, becomes another: for faults in the form of the file itself. */
  z.strictObject({ file: z.string(), text: z.string(), becomes: z.string() }),
  /** A whole file, new or in the place of the old. */
  z.strictObject({ file: z.string(), holds: z.string() }),
  z.strictObject({ file: z.string(), gone: z.literal(true) }),
]);
export type Change = z.output<typeof change>;

const fault = z.strictObject({
  /** What is wrong, as its writer would say it. */
  title: z.string(),
  plant: z.array(change).min(1),
  expect: z.strictObject({
    tool: z.enum(TOOLS),
    /** What finds it, and where. */
    code: z.string(),
    file: z.string(),
    line: z.int().min(1),
    /** Part of what is said. */
    says: z.string(),
  }),
  /** Changes near to it that are right: nothing may be found. */
  twin: z.array(change).min(1),
});

/** A small scenario with one planted fault, and its clean twin. */
export type Fault = z.output<typeof fault> & { readonly name: string };

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Every planted fault, by the name of its file. */
export function readFaults(): readonly Fault[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => ({
    ...fault.parse(JSON.parse(readFileSync(`${folder}${name}`, 'utf8'))),
    name: name.slice(0, -'.json'.length),
  }));
}

const LAYOUT = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

function textOf(files: ScenarioFiles, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`the small scenario has no ${name}`);
  return text;
}

function changed(files: ScenarioFiles, one: Change): ScenarioFiles {
  const next = new Map(files);
  if ('gone' in one) {
    textOf(files, one.file);
    next.delete(one.file);
  } else if ('holds' in one) next.set(one.file, one.holds);
  else {
    const text = textOf(files, one.file);
    if ('text' in one && text.split(one.text).length !== 2)
      throw new Error(`${one.file} does not hold once: ${one.text}`);
    const after =
      'text' in one
        ? text.replace(one.text, () => one.becomes)
        : applyEdits(text, modify(text, one.path, one.value, LAYOUT));
    if (after === text) throw new Error(`a change to ${one.file} changes nothing`);
    next.set(one.file, after);
  }
  return next;
}

/** The files with some changes made, one after another. */
export const planted = (files: ScenarioFiles, changes: readonly Change[]): ScenarioFiles =>
  changes.reduce(changed, files);
