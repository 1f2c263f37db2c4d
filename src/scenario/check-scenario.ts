import { indexScenario } from '../core/play/scenario-index.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import { assemble } from './assemble.ts';
import type { Assembled } from './assemble.ts';
import { problemAt } from './document.ts';
import { ALL_LINTS, LINK_LINTS } from './lints/all-lints.ts';
import type { Finding, Lint } from './lints/lint.ts';
import type { Problem } from './problem.ts';
import { readFiles } from './read-files.ts';
import type { ScenarioFiles } from './read-files.ts';

/** A scenario's files, checked: the scenario if it can be played, and all that is wrong with it. */
export interface Checked {
  /** Undefined when a file breaks its schema or an id names nothing. */
  readonly scenario: Scenario | undefined;
  readonly assembled: Assembled | undefined;
  readonly problems: readonly Problem[];
}

/** A lint's findings as problems: with the file, line and column of each. */
export function locate(assembled: Assembled, lint: string, findings: readonly Finding[]): readonly Problem[] {
  return findings.map(({ item, path, message }) => {
    const place = assembled.placeOf(item);
    if (!place) throw new Error(`lint ${lint} names an item that is in no file`);
    return problemAt(place.document, [...place.path, ...path], lint, message);
  });
}

const run = (lint: Lint, assembled: Assembled): readonly Problem[] => locate(assembled, lint.id, lint.check(assembled));

/** In the order of files and lines. */
export const byPlace = (a: Problem, b: Problem): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

/** Checks a scenario's files: form first, then links, then every other lint. Nothing falls back to a default in silence. */
export function checkScenario(files: ScenarioFiles): Checked {
  const read = readFiles(files);
  if (read.problems.length > 0)
    return { scenario: undefined, assembled: undefined, problems: [...read.problems].sort(byPlace) };
  const assembled = assemble(read.files);
  const links = LINK_LINTS.flatMap((lint) => run(lint, assembled));
  if (links.length > 0) return { scenario: undefined, assembled, problems: [...links].sort(byPlace) };
  const rest = ALL_LINTS.filter((lint) => !LINK_LINTS.includes(lint)).flatMap((lint) => run(lint, assembled));
  return {
    scenario: indexScenario(assembled.data, assembled.contentHash),
    assembled,
    problems: [...rest].sort(byPlace),
  };
}
