import path from 'node:path';
import type { Import, Sources } from './import-graph.ts';

/** What a folder of `src` may import. */
interface Layer {
  readonly folders: readonly string[];
  /** Folders that it loads on demand only; their types it may name. */
  readonly dynamic?: readonly string[];
  /** Folders of which it may name types only. */
  readonly types?: readonly string[];
  /** Packages, by what is written in the import; `preact/*` is all below it; `*` is any. */
  readonly packages: readonly string[];
}

/** Who may know whom. Each folder may also import itself. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  core: { folders: [], packages: [] },
  // jsonc-parser tells the line and column of a fault: beyond the table, and said in the README
  scenario: { folders: ['core'], packages: ['zod', 'jsonc-parser'] },
  code: { folders: [], packages: ['fflate'] },
  assign: { folders: ['core', 'code'], packages: ['zod/mini'] },
  result: { folders: ['core', 'code', 'assign'], packages: ['zod/mini'] },
  store: { folders: ['core', 'scenario'], types: ['assign'], packages: ['zustand/vanilla', 'zustand/middleware'] },
  overlay: { folders: ['core', 'code', 'assign', 'result', 'store'], packages: ['preact', 'preact/*'] },
  stage: { folders: ['core', 'store'], packages: ['phaser'] },
  sound: { folders: ['core', 'store'], packages: ['howler'] },
  platform: { folders: [], types: ['core'], packages: ['*'] },
  play: {
    folders: ['core', 'scenario', 'code', 'assign', 'result', 'store', 'overlay', 'platform'],
    dynamic: ['stage', 'sound'],
    packages: ['preact', 'preact/*'],
  },
  teach: {
    folders: ['core', 'scenario', 'code', 'assign', 'result', 'store', 'play', 'overlay', 'platform', 'course'],
    packages: ['*'],
  },
  write: { folders: ['core', 'scenario', 'store', 'play', 'overlay', 'platform'], packages: ['*'] },
  // what goes on between a play and a course, and the package it is put into a course with
  course: {
    folders: ['core', 'scenario', 'code', 'assign', 'result', 'store', 'play', 'overlay', 'platform'],
    packages: ['preact', 'preact/*', 'fflate'],
  },
  // main.ts reads the address and loads one of these.
  main: { folders: ['play', 'teach', 'write', 'platform'], dynamic: ['course'], packages: [] },
};

const ENTRY = 'src/main.ts';

/** The layer a file belongs to: its folder below `src`, or `main` for what lies beside main.ts. */
export function layerOf(file: string): string {
  const [, folder, ...rest] = file.split('/');
  return folder === undefined || rest.length === 0 ? 'main' : folder;
}

function packageAllowed(layer: Layer, specifier: string): boolean {
  return layer.packages.some(
    (one) => one === '*' || one === specifier || (one.endsWith('/*') && specifier.startsWith(one.slice(0, -1))),
  );
}

function checkFolder(from: string, to: string, { kind }: Import): string | undefined {
  if (from === to) return undefined;
  const layer = LAYERS[from];
  if (layer === undefined || layer.folders.includes(to)) return undefined;
  if (layer.types?.includes(to) === true) return kind === 'type' ? undefined : `may import only types of ${to}`;
  if (layer.dynamic?.includes(to) === true) {
    return kind === 'static' ? `may load ${to} only by import()` : undefined;
  }
  return `may not import ${to}`;
}

function checkImport(sources: Sources, file: string, one: Import): string | undefined {
  const from = layerOf(file);
  const { specifier } = one;
  if (specifier === '') return 'imports something that is not written as a plain string';
  if (!specifier.startsWith('.')) {
    const layer = LAYERS[from];
    return layer === undefined || packageAllowed(layer, specifier) ? undefined : 'is a package not for this folder';
  }
  const target = resolve(file, specifier);
  if (!target.startsWith('src/')) return 'leaves src';
  if (target === ENTRY) return 'is the entry, which nothing imports';
  if (!sources.has(target)) return 'is not a file (write the extension too)';
  return checkFolder(from, layerOf(target), one);
}

function resolve(file: string, specifier: string): string {
  const [plain = ''] = specifier.split('?');
  return path.posix.join(path.posix.dirname(file), plain);
}

/** Each cycle once, as the files on it, the first one repeated at its end. */
function cycles(sources: Sources): readonly (readonly string[])[] {
  const found: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (file: string): void => {
    const at = trail.indexOf(file);
    if (at !== -1) {
      found.push([...trail.slice(at), file]);
      return;
    }
    if (done.has(file)) return;
    trail.push(file);
    for (const one of sources.get(file)?.imports ?? []) {
      if (one.specifier.startsWith('.')) visit(resolve(file, one.specifier));
    }
    trail.pop();
    done.add(file);
  };
  for (const file of sources.keys()) visit(file);
  return found;
}

/** Every import that the table forbids, each as a sentence with its file. */
export function checkLayers(sources: Sources): readonly string[] {
  const problems: string[] = [];
  for (const [file, { imports, barrel }] of sources) {
    if (LAYERS[layerOf(file)] === undefined) problems.push(`${file}: src has no folder ${layerOf(file)}`);
    if (layerOf(file) === 'main' && file !== ENTRY && /\.tsx?$/.test(file)) {
      problems.push(`${file}: only main.ts lies beside the folders`);
    }
    if (barrel) problems.push(`${file}: only passes on other files (a barrel)`);
    for (const one of imports) {
      const problem = checkImport(sources, file, one);
      if (problem !== undefined) problems.push(`${file}: ${one.kind} import of '${one.specifier}' ${problem}`);
    }
  }
  for (const cycle of cycles(sources)) problems.push(`cycle: ${cycle.join(' > ')}`);
  return problems;
}
