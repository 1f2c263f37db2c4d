import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import type { Checked } from '../../src/scenario/check-scenario.ts';
import { problemLine } from '../../src/scenario/problem.ts';
import { readScenarioFolder } from '../lib/scenario-folder.ts';
import { UsageError } from './usage.ts';

const SHELF = 'assets/scenarios';

/** Folder that a name or a path means: a path that is there, else a folder in assets/scenarios. */
export function scenarioFolder(name: string | undefined): string {
  if (name === undefined) throw new UsageError('Which scenario? Give its name or the path of its folder.');
  if (existsSync(name)) return resolve(name);
  const shelved = join(SHELF, name);
  if (existsSync(shelved)) return resolve(shelved);
  throw new UsageError(`There is no scenario “${name}”: no such path, and no such folder in ${SHELF}.`);
}

/** Checks a scenario's folder; throws a UsageError when it is none. */
export function checkFolder(folder: string): Checked {
  try {
    return checkScenario(readScenarioFolder(folder));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A scenario that can be played; throws a UsageError with every problem when it can't. */
export function openScenario(name: string | undefined): Scenario {
  const { scenario, problems } = checkFolder(scenarioFolder(name));
  if (!scenario)
    throw new UsageError(
      `This scenario can't be played until these are mended:\n${problems.map((p) => `  ${problemLine(p)}`).join('\n')}`,
    );
  return scenario;
}
