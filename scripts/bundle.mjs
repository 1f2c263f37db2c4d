// @ts-check
// Node 20 cannot run TypeScript, so our scripts are bundled first; packages stay outside the bundle.
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = path.join(root, 'node_modules', '.cache', 'the-poorest-he');

/** In a bundle each module still finds its neighbours, as if it ran from where it is written. */
const keepOwnAddress = {
  name: 'keep-own-address',
  transform: {
    filter: { code: 'import.meta.' },
    /**
     * @param {string} code
     * @param {string} id
     */
    handler: (code, id) => ({
      code: code
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id)))
        .replaceAll('import.meta.filename', JSON.stringify(id)),
      // Lines stay the same, and lines are what a stack trace needs.
      map: null,
    }),
  },
};

/**
 * The source of a script: scripts/NAME.ts, or scripts/NAME/main.ts for one of several files.
 * @param {string} name
 * @returns {string}
 */
export function sourceOf(name) {
  const candidates = [`${name}.ts`, path.join(name, 'main.ts')].map((file) => path.join(root, 'scripts', file));
  const found = candidates.find((file) => existsSync(file));
  if (found === undefined) {
    throw new Error(`There is no script "${name}": neither scripts/${name}.ts nor scripts/${name}/main.ts is a file.`);
  }
  return found;
}

/**
 * Bundles a script into one module that Node can import or start as a worker.
 * @param {string} name the script's name, as for `node scripts/run.mjs NAME`
 * @returns {Promise<URL>} the address of the module
 */
export async function bundle(name) {
  const build = await rolldown({
    input: sourceOf(name),
    platform: 'node',
    external: (id) => !id.startsWith('.') && !path.isAbsolute(id),
    plugins: [keepOwnAddress],
  });
  const { output } = await build.generate({ dir: cache, format: 'esm', sourcemap: 'inline', codeSplitting: false });
  await build.close();
  const file = path.join(cache, `${name.replaceAll(/[\\/]/g, '-')}.mjs`);
  const fresh = `${file}.${process.pid}`;
  await mkdir(cache, { recursive: true });
  // Written beside and moved over, so that two runs at once never read half a file.
  await writeFile(fresh, output[0].code);
  await rename(fresh, file);
  return pathToFileURL(file);
}
