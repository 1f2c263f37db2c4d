import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ScenarioFiles } from '../../src/scenario/read-files.ts';

/** Every JSON file below a scenario's folder; throws an Error with a sentence when it is no folder of a scenario. */
export function readScenarioFolder(folder: string): ScenarioFiles {
  let isFolder = false;
  try {
    isFolder = statSync(folder).isDirectory();
  } catch {
    throw new Error(
      `There is no folder ${folder}. Give the path of a scenario's folder, the one that holds scenario.json.`,
    );
  }
  if (!isFolder)
    throw new Error(`${folder} is a file. Give the path of a scenario's folder, the one that holds scenario.json.`);
  const files = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!name.endsWith('.json')) continue;
    const path = join(folder, name);
    files.set(relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8'));
  }
  if (!files.has('scenario.json'))
    throw new Error(`${folder} holds no scenario.json, so it is not a scenario's folder.`);
  return files;
}
