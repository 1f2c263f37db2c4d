import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { knownIds } from '../../../src/scenario/known-ids.ts';
import { loadScenario, scenarioFolder } from '../open-scenario.ts';
import type { LoadedScenario } from '../open-scenario.ts';
import { UsageError } from '../terminal/usage.ts';
import type { Options } from '../terminal/usage.ts';
import { checkName } from './name.ts';
import type { Write } from './write.ts';

/** The scenario that something new goes into, and what is asked of it. */
export interface Into extends LoadedScenario {
  readonly folder: string;
  /** As the writer named the scenario. */
  readonly scenarioName: string;
  /** The id of the new thing: of its form, and not taken. */
  readonly name: string;
  readonly options: Options;
}

/** What is to be written, what is to be said of it, and what the writer may do next. */
export interface Draft {
  readonly writes: readonly Write[];
  readonly told: readonly string[];
  readonly next: readonly string[];
}

/** Said of what changes how a debate may go. */
export const KEPT_PLAYS =
  'Kept plays, as those in tests/scenarios, may come out otherwise now: print those anew that do.';

/** Kinds whose items stand in a file of their own, named as they are. */
const FOLDERS: Readonly<Record<string, string>> = { scene: 'scenes', claim: 'claims' };

/** Opens a scenario for one thing more; throws a UsageError for a name that is taken or has not the form of an id. */
export function openFor(kind: string, options: Options): Into {
  const name = checkName(kind, options.plain[0]);
  const scenarioName = options.values.get('in');
  if (scenarioName === undefined) throw new UsageError(`Give --in SCENARIO: where the new ${kind} goes.`);
  const opened = loadScenario(scenarioName);
  const folder = scenarioFolder(scenarioName);
  const known: Readonly<Record<string, ReadonlySet<string>>> = knownIds(opened.scenario.data);
  if (known[kind]?.has(name) === true)
    throw new UsageError(`There is a ${kind} “${name}” already; ids are permanent, so give the new one another.`);
  const home = FOLDERS[kind];
  const file = home === undefined ? undefined : join(folder, home, `${name}.json`);
  if (file !== undefined && existsSync(file)) throw new UsageError(`${file} is there already; give another name.`);
  return { ...opened, folder, scenarioName, name, options };
}
