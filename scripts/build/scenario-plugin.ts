import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import type { PackedScenario, ScenarioShelf } from '../../src/scenario/packed.ts';
import { problemLine } from '../../src/scenario/problem.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { readScenarioFolder } from '../lib/scenario-folder.ts';

/** Every scenario below a folder, by its id. */
function scenarioFolders(root: string): readonly string[] {
  return readdirSync(root)
    .toSorted()
    .filter((name) => statSync(join(root, name)).isDirectory());
}

/** Checks a scenario and packs it for the browser; throws with every problem when it is not sound. */
function pack(root: string, id: string): PackedScenario {
  const { scenario, problems } = checkScenario(readScenarioFolder(join(root, id)));
  if (!scenario || problems.length > 0)
    throw new Error(`The scenario ${id} is not sound:\n${problems.map((p) => `  ${id}/${problemLine(p)}`).join('\n')}`);
  return { packed: 1, contentHash: scenario.contentHash, data: scenario.data };
}

const shelf = (root: string): ScenarioShelf => ({
  scenarios: scenarioFolders(root).map((id) => summarise(pack(root, id).data)),
});

/**
 * Ships each scenario as one packed file, `scenarios/<id>.json`, beside the files it was made from, and a list of
 * them, `scenarios/index.json`. A scenario that is not sound stops the build.
 */
export function scenarioPlugin(): Plugin {
  let root = '';
  const content = (path: string): string | undefined => {
    if (path === 'scenarios/index.json') return JSON.stringify(shelf(root));
    const id = /^scenarios\/([a-z0-9-]+)\.json$/.exec(path)?.[1];
    return id !== undefined && scenarioFolders(root).includes(id) ? JSON.stringify(pack(root, id)) : undefined;
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
      for (const path of ['scenarios/index.json', ...scenarioFolders(root).map((id) => `scenarios/${id}.json`)]) {
        const source = content(path);
        if (source !== undefined) this.emitFile({ type: 'asset', fileName: path, source });
      }
    },
  };
}
