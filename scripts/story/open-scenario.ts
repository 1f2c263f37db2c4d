import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import type { Assembled } from '../../src/scenario/assemble.ts';
import type { Checked } from '../../src/scenario/check-scenario.ts';
import { problemLine } from '../../src/scenario/problem.ts';
import type { ScenarioFiles } from '../../src/scenario/read-files.ts';
import { readScenarioFolder } from '../lib/scenario-folder.ts';
import { UsageError } from './terminal/usage.ts';

/** Where scenarios that ship are kept. */
export const SHELF = 'assets/scenarios';

/** Names of the scenarios that ship. */
export const shippedScenarios = (): readonly string[] =>
  readdirSync(SHELF, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();

/** Folder that a name or a path means: a path that is there, else a folder in assets/scenarios. */
export function scenarioFolder(name: string | undefined): string {
  if (name === undefined) throw new UsageError('Which scenario? Give its name or the path of its folder.');
  if (existsSync(name)) return resolve(name);
  const shelved = join(SHELF, name);
  if (existsSync(shelved)) return resolve(shelved);
  throw new UsageError(`There is no scenario “${name}”: no such path, and no such folder in ${SHELF}.`);
}

/** Reads a scenario's folder; throws a UsageError when it is none. */
export function readFolder(folder: string): ScenarioFiles {
  try {
    return readScenarioFolder(folder);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Checks a scenario's folder; throws a UsageError when it is none. */
export const checkFolder = (folder: string): Checked => checkScenario(readFolder(folder));

/** A scenario that can be played, with the files it was read from. */
export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly assembled: Assembled;
  readonly files: ScenarioFiles;
}

/** Checks a scenario's files; throws a UsageError with every problem when it can't be played. */
export function loadFiles(files: ScenarioFiles): LoadedScenario {
  const { scenario, assembled, problems } = checkScenario(files);
  if (!scenario || !assembled)
    throw new UsageError(
      `This scenario can't be played until these are mended:\n${problems.map((p) => `  ${problemLine(p)}`).join('\n')}`,
    );
  return { scenario, assembled, files };
}

export const loadScenario = (name: string | undefined): LoadedScenario => loadFiles(readFolder(scenarioFolder(name)));

/** A scenario that can be played; throws a UsageError with every problem when it can't. */
export const openScenario = (name: string | undefined): Scenario => loadScenario(name).scenario;
