import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import type { Assembled } from '../../src/scenario/assemble.ts';
import { packReference, packScenario } from '../../src/scenario/pack.ts';
import type { ScenarioShelf } from '../../src/scenario/packed.ts';
import { problemLine } from '../../src/scenario/problem.ts';
import { summarise } from '../../src/scenario/summary.ts';
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

/** Folders of the site in which each scenario has a packed file of its own, and what is packed in it. */
const PACKED: Readonly<Record<string, (assembled: Assembled) => object>> = {
  scenarios: packScenario,
  references: packReference,
};

/**
 * Ships each scenario as one packed file, `scenarios/<id>.json`, beside the files it was made from, what can be looked
 * up in it as another, `references/<id>.json`, and a list of them, `scenarios/index.json`. A scenario that is not
 * sound stops the build.
 */
export function scenarioPlugin(): Plugin {
  let root = '';
  const content = (path: string): string | undefined => {
    if (path === 'scenarios/index.json') return JSON.stringify(shelf(root));
    const [, folder = '', id = ''] = /^([a-z]+)\/([a-z0-9-]+)\.json$/.exec(path) ?? [];
    const pack = PACKED[folder];
    return pack && scenarioFolders(root).includes(id) ? JSON.stringify(pack(sound(root, id))) : undefined;
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
      const packed = Object.keys(PACKED).flatMap((folder) => scenarioFolders(root).map((id) => `${folder}/${id}.json`));
      for (const path of ['scenarios/index.json', ...packed]) {
        const source = content(path);
        if (source !== undefined) this.emitFile({ type: 'asset', fileName: path, source });
      }
    },
  };
}
