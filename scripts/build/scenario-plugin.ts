import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import type { Assembled } from '../../src/scenario/assemble.ts';
import { lessonOf } from '../../src/scenario/lesson.ts';
import { packPlay, packReference } from '../../src/scenario/pack.ts';
import type { ScenarioShelf } from '../../src/scenario/packed.ts';
import { problemLine } from '../../src/scenario/problem.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { teachingOf } from '../../src/scenario/teaching.ts';
import { readScenarioFolder } from '../lib/scenario-folder.ts';

/** Every scenario below a folder, by its id. */
function scenarioFolders(root: string): readonly string[] {
  return readdirSync(root)
    .toSorted()
    .filter((name) => statSync(join(root, name)).isDirectory());
}

/** Reads a scenario and checks it; throws with every problem when it is not sound. */
function sound(root: string, id: string): Assembled {
  const { scenario, assembled, problems } = checkScenario(readScenarioFolder(join(root, id)));
  if (!scenario || !assembled || problems.length > 0)
    throw new Error(`The scenario ${id} is not sound:\n${problems.map((p) => `  ${id}/${problemLine(p)}`).join('\n')}`);
  return assembled;
}

const shelf = (root: string): ScenarioShelf => ({
  scenarios: scenarioFolders(root).map((id) => {
    const { data, reference } = sound(root, id);
    return summarise(data, reference);
  }),
});

/** What is shipped for teachers, by its path on the site: plays are drawn for it. */
function taughtFiles(id: string, assembled: Assembled): ReadonlyMap<string, object> {
  const lesson = lessonOf(assembled);
  return new Map<string, object>([
    [`lessons/${id}.json`, lesson],
    [`teaching/${id}.json`, teachingOf(assembled, lesson)],
  ]);
}

/** The other files that a scenario is shipped in, by their paths on the site. */
function filesOf(id: string, assembled: Assembled): ReadonlyMap<string, object> {
  const files = new Map<string, object>([[`references/${id}.json`, packReference(assembled)]]);
  for (const part of assembled.data.parts) {
    if (part.alone === false) continue;
    const { first, rest } = packPlay(assembled, part);
    files.set(`packs/${id}/${part.id}.json`, first);
    files.set(`packs/${id}/${part.id}.rest.json`, rest);
  }
  return files;
}

/**
 * Ships each scenario in packs, beside the files it was made from: for every part and run that can be chosen what its
 * first part needs to be played, `packs/<id>/<part>.json`, and the rest, `packs/<id>/<part>.rest.json`; what can be
 * looked up in the book, `references/<id>.json`; what a teacher chooses from, `lessons/<id>.json`; the notes for those
 * who teach, `teaching/<id>.json`; and a list of all scenarios, `scenarios/index.json`. A scenario that is not sound stops the build.
 */
export function scenarioPlugin(): Plugin {
  let root = '';
  const content = (path: string): string | undefined => {
    if (path === 'scenarios/index.json') return JSON.stringify(shelf(root));
    const id = /^(?:packs|references|lessons|teaching)\/([a-z0-9-]+)[./]/.exec(path)?.[1];
    if (id === undefined || !scenarioFolders(root).includes(id)) return undefined;
    // what takes its time is made only where it is asked for
    const make = /^(?:lessons|teaching)/.test(path) ? taughtFiles : filesOf;
    const file = make(id, sound(root, id)).get(path);
    return file && JSON.stringify(file);
  };
  return {
    name: 'poorest-he:scenarios',
    configResolved(config) {
      root = resolve(config.root, 'assets/scenarios');
    },
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('change', (file) => {
        if (file.startsWith(root)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
        try {
          const text = content(path);
          if (text === undefined) {
            next();
            return;
          }
          response.setHeader('Content-Type', 'application/json');
          response.end(text);
        } catch (error) {
          server.config.logger.error(String(error));
          response.statusCode = 500;
          response.end(error instanceof Error ? error.message : String(error));
        }
      });
    },
    generateBundle() {
      const emit = (fileName: string, file: object): void => {
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(file) });
      };
      emit('scenarios/index.json', shelf(root));
      for (const id of scenarioFolders(root)) {
        const assembled = sound(root, id);
        for (const make of [taughtFiles, filesOf]) for (const [path, file] of make(id, assembled)) emit(path, file);
      }
    },
  };
}
