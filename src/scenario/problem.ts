/** A step into a JSON document: a key or an index. */
export type JsonPath = readonly (string | number)[];

/** Something wrong in a scenario's file, said so that its writer can act on it. */
export interface Problem {
  /** What found it: `json`, `schema`, `file`, or a lint's id. */
  readonly code: string;
  /** Path below the scenario's folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** As `claims[3].value`; empty for a whole file. */
  readonly path: string;
  readonly message: string;
}

/** A JSON path as a person writes it. */
export const pathText = (path: JsonPath): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );

/** A problem in one line, as compilers print them. */
export const problemLine = (p: Problem): string =>
  `${p.file}:${p.line}:${p.column} ${p.code}${p.path === '' ? '' : ` ${p.path}`}: ${p.message}`;
