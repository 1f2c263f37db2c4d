import { readDocument, problemAt } from './document.ts';
import type { JsonDocument } from './document.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { schemaNames } from './schema-names.ts';
import { schemaProblems } from './schema-problems.ts';
import { FILE_KINDS } from './schema/files.ts';
import type { FileKind } from './schema/files.ts';

/** A scenario's files as texts, by path below its folder. */
export type ScenarioFiles = ReadonlyMap<string, string>;

/** A file that has the form its kind asks for; `value` has the schema's defaults filled in. */
export interface ReadFile {
  readonly kind: FileKind;
  readonly document: JsonDocument;
  readonly value: unknown;
}

/** Largest file that is read, in characters: far beyond any scenario, and a bound on hostile ones. */
export const MAX_FILE = 2_000_000;

const KINDS = Object.keys(FILE_KINDS) as readonly FileKind[];

/** Where a file of a kind lies, in words. */
const PLACES =
  'scenario.json, values.json, options.json, factions.json, members.json, people.json, cast/, claims/, sittings/, scenes/, endings.json, debrief.json, sources/, reference/, glossary.json, teaching/, targets.json, anachronisms.json';

export const kindOf = (path: string): FileKind | undefined => KINDS.find((kind) => FILE_KINDS[kind].path.test(path));

const whole = (file: string, code: string, message: string): Problem => ({
  code,
  file,
  line: 1,
  column: 1,
  path: '',
  message,
});

function readOne(path: string, text: string): { readonly file?: ReadFile; readonly problems: readonly Problem[] } {
  const kind = kindOf(path);
  if (!kind)
    return {
      problems: [
        whole(
          path,
          'file',
          `No file of this name belongs to a scenario; there are: ${PLACES}.${didYouMean(
            path,
            KINDS.map((k) => `${k}.json`),
          )}`,
        ),
      ],
    };
  if (text.length > MAX_FILE)
    return { problems: [whole(path, 'file', `The file is larger than ${MAX_FILE} characters.`)] };
  const { document, problems } = readDocument(path, text);
  if (problems.length > 0) return { problems };
  const { schema } = FILE_KINDS[kind];
  const result = schema.safeParse(document.value);
  if (!result.success) return { problems: schemaProblems(document, result.error.issues, schemaNames(schema)) };
  const named = (result.data as { readonly $schema: string }).$schema;
  if (!named.endsWith(`/${kind}.schema.json`))
    return {
      problems: [
        problemAt(document, ['$schema'], 'schema', `Found “${named}”; this file follows ${kind}.schema.json.`),
      ],
    };
  return { file: { kind, document, value: result.data }, problems: [] };
}

/** Reads every file of a scenario against its schema; all faults in one pass. */
export function readFiles(files: ScenarioFiles): {
  readonly files: readonly ReadFile[];
  readonly problems: readonly Problem[];
} {
  const read: ReadFile[] = [];
  const problems: Problem[] = [];
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const one = readOne(path, text);
    problems.push(...one.problems);
    if (one.file) read.push(one.file);
  }
  for (const kind of KINDS)
    if (!('optional' in FILE_KINDS[kind]) && ![...files.keys()].some((path) => kindOf(path) === kind))
      problems.push(
        whole(kind === 'scenario' ? 'scenario.json' : kind, 'file', `The scenario has no file of the kind “${kind}”.`),
      );
  return { files: read, problems };
}
