import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkScenario } from '../../../src/scenario/check-scenario.ts';
import { kindOf } from '../../../src/scenario/read-files.ts';
import { readScenarioFolder } from '../../lib/scenario-folder.ts';
import { SHELF } from '../open-scenario.ts';
import { printPlay } from '../transcript.ts';
import { UsageError } from '../terminal/usage.ts';
import { firstPlay } from './first-play.ts';
import { checkName, titledAfter } from './name.ts';
import type { Draft } from './open-for.ts';
import { newFile, shownPath } from './write.ts';

const STARTER = fileURLToPath(new URL('../starter/', import.meta.url));
const PLAYS = 'tests/scenarios';

/** The folder of a new scenario: a path as it is given, a mere name on the shelf. */
const folderOf = (name: string): string => resolve(/[\\/]/u.test(name) ? name : join(SHELF, name));

/** A file of the starter, with the new scenario's own id and title in its manifest. */
function bodyOf(path: string, text: string, id: string): object {
  const { $schema: _, ...body } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return path === 'scenario.json' ? { ...body, id, title: titledAfter(id) } : body;
}

/**
 * `story new scenario`: a whole small scenario, sound and playable at once, and a recorded play of it. On the shelf
 * the play is a golden one; elsewhere it lies in the folder, since the tests read the shelf.
 */
export function newScenario(given: string | undefined): Draft {
  const folder = folderOf(given ?? '');
  const id = checkName('scenario', given === undefined ? undefined : basename(folder));
  if (existsSync(folder)) throw new UsageError(`${shownPath(folder)} is there already; give another name.`);
  const shelved = dirname(folder) === resolve(SHELF);
  const transcript = shelved ? resolve(PLAYS, `${id}.transcript`) : join(folder, `${id}.transcript`);
  if (existsSync(transcript)) throw new UsageError(`${shownPath(transcript)} is there already; give another name.`);
  const files = [...readScenarioFolder(STARTER)].flatMap(([path, text]) => {
    const kind = kindOf(path);
    return kind ? [{ file: path, ...newFile(join(folder, path), kind, bodyOf(path, text, id)) }] : [];
  });
  const { scenario } = checkScenario(new Map(files.map(({ file, text }) => [file, text])));
  if (!scenario) throw new Error('the scenario to begin with is not sound');
  const { start, moves } = firstPlay(scenario);
  const play = { path: transcript, text: printPlay(scenario, start, moves, 'period').text, fresh: true };
  const name = shelved ? id : shownPath(folder);
  return {
    writes: [...files, play],
    told: [
      'It is a small story to write over: a bridge, a toll, one sitting and three endings. It can be played as it is.',
      `${shownPath(transcript)} is a play of it, move by move.${shelved ? ' The tests hold the scenario to it: print it anew when you have changed the words.' : ''}`,
    ],
    next: [
      `npm run story -- play ${name} --role ${start.role}`,
      `npm run story -- lint ${name}`,
      `npm run story -- graph ${name} --of scenes --format svg --out ${id}.svg`,
      `npm run -s story -- play ${name} --moves ${shownPath(transcript)} > new.transcript`,
    ],
  };
}
