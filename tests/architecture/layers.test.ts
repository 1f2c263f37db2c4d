import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseSource, readSources, type Sources } from './import-graph.ts';
import { checkLayers, LAYERS } from './layers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Faults that are let stand, each as the checker words it. It starts empty, and stays so. */
const ALLOWLIST: readonly string[] = [];

const graph = (files: Readonly<Record<string, string>>): Sources =>
  new Map(Object.entries(files).map(([file, text]) => [file, parseSource(text)]));

const uses = (specifier: string): string => `import { x } from '${specifier}'; export const y = x;`;
const alone = 'export const x = 1;';

describe('the source tree', () => {
  const sources = readSources(root);

  it('is read', () => {
    expect([...sources.keys()]).toContain('src/main.ts');
  });

  it('imports only what the table allows', () => {
    expect(checkLayers(sources).filter((problem) => !ALLOWLIST.includes(problem))).toEqual([]);
  });

  it('needs no exception', () => {
    expect(ALLOWLIST).toEqual([]);
  });
});

describe('the reader of imports', () => {
  it('tells what is loaded at once, on demand, or never', () => {
    const text = `
      import { a } from './a.ts';
      import type { B } from './b.ts';
      import { type C } from './c.ts';
      import './d.css';
      export * from './e.ts';
      export type { F } from './f.ts';
      export const g = () => import('./g.ts');
      export type H = import('./h.ts').H;
      export const view = (b: B, c: C) => <p>{a(b, c)}</p>;`;
    expect(parseSource(text).imports.map(({ kind, specifier }) => `${kind} ${specifier}`)).toEqual([
      'static ./a.ts',
      'type ./b.ts',
      'type ./c.ts',
      'static ./d.css',
      'static ./e.ts',
      'type ./f.ts',
      'dynamic ./g.ts',
      'type ./h.ts',
    ]);
  });

  it('calls a file a barrel when it has nothing of its own', () => {
    expect(parseSource(`export * from './a.ts'; export { b } from './b.ts';`).barrel).toBe(true);
    expect(parseSource(`import { a } from './a.ts'; export { a };`).barrel).toBe(true);
    expect(parseSource(`export * from './a.ts'; export const b = 1;`).barrel).toBe(false);
    expect(parseSource(`import './a.ts';`).barrel).toBe(false);
  });
});

describe('the checker', () => {
  it('accepts a tree that keeps to the table', () => {
    expect(
      checkLayers(
        graph({
          'src/main.ts': `void import('./play/mount.ts');`,
          'src/play/mount.ts': `import { h } from 'preact'; import type { S } from '../stage/stage.ts';
            import { y } from '../overlay/page.tsx'; export const m = (s: S) => [h, y, s, import('../stage/stage.ts')];`,
          'src/overlay/page.tsx': `import { useState } from 'preact/hooks'; import { x } from '../core/labels.ts'; export const y = [x, useState];`,
          'src/stage/stage.ts': `import * as Phaser from 'phaser'; export type S = Phaser.Scene;`,
          'src/core/labels.ts': uses('./deep/attack.ts'),
          'src/core/deep/attack.ts': alone,
        }),
      ),
    ).toEqual([]);
  });

  // Each: the file, what it imports, and a part of what is said of it.
  const forbidden: readonly (readonly [string, string, string])[] = [
    ['src/core/a.ts', 'zod', 'is a package not for this folder'],
    ['src/core/a.ts', 'node:fs', 'is a package not for this folder'],
    ['src/core/a.ts', '../scenario/b.ts', 'may not import scenario'],
    ['src/scenario/a.ts', '../store/b.ts', 'may not import store'],
    ['src/store/a.ts', 'zustand', 'is a package not for this folder'],
    ['src/overlay/a.ts', '../stage/b.ts', 'may not import stage'],
    ['src/overlay/a.ts', 'phaser', 'is a package not for this folder'],
    ['src/stage/a.ts', '../overlay/b.ts', 'may not import overlay'],
    ['src/sound/a.ts', '../stage/b.ts', 'may not import stage'],
    ['src/platform/a.ts', '../core/b.ts', 'may import only types of core'],
    ['src/play/a.ts', '../stage/b.ts', 'may load stage only by import()'],
    ['src/play/a.ts', '../sound/b.ts', 'may load sound only by import()'],
    ['src/play/a.ts', '../teach/b.ts', 'may not import teach'],
    ['src/teach/a.ts', '../write/b.ts', 'may not import write'],
    ['src/teach/a.ts', '../stage/b.ts', 'may not import stage'],
    ['src/main.ts', './core/b.ts', 'may not import core'],
    ['src/play/a.ts', '../main.ts', 'is the entry, which nothing imports'],
    ['src/play/a.ts', '../../scripts/b.ts', 'leaves src'],
    ['src/play/a.ts', '../../tests/b.ts', 'leaves src'],
    ['src/core/a.ts', './b', 'is not a file'],
  ];
  it.each(forbidden)('reports %s importing %s', (file, specifier, problem) => {
    const target = specifier.startsWith('.') ? new URL(specifier, `file:///${file}`).pathname.slice(1) : undefined;
    const files = { [file]: uses(specifier), ...(target?.endsWith('.ts') === true ? { [target]: alone } : {}) };
    const inside = Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith('src/')));
    expect(checkLayers(graph(inside))).toEqual([expect.stringContaining(problem)]);
  });

  it('reports a folder that the table does not have', () => {
    expect(checkLayers(graph({ 'src/utils/a.ts': alone }))).toEqual(['src/utils/a.ts: src has no folder utils']);
  });

  it('reports a second file beside main.ts', () => {
    expect(checkLayers(graph({ 'src/helpers.ts': alone }))).toHaveLength(1);
  });

  it('reports a barrel', () => {
    expect(checkLayers(graph({ 'src/core/index.ts': `export * from './a.ts';`, 'src/core/a.ts': alone }))).toEqual([
      'src/core/index.ts: only passes on other files (a barrel)',
    ]);
  });

  it('reports a cycle, of types too', () => {
    const files = {
      'src/core/a.ts': uses('./b.ts'),
      'src/core/b.ts': `import type { C } from './c.ts'; export const x = 1 as C;`,
      'src/core/c.ts': `export type C = number; export { x } from './a.ts';`,
    };
    expect(checkLayers(graph(files))).toEqual(['cycle: src/core/a.ts > src/core/b.ts > src/core/c.ts > src/core/a.ts']);
  });

  it('reports an import that cannot be read', () => {
    expect(checkLayers(graph({ 'src/play/a.ts': 'export const f = (n: string) => import(n);' }))).toHaveLength(1);
  });

  it('has no two folders that know each other', () => {
    for (const [name, layer] of Object.entries(LAYERS)) {
      for (const other of [...layer.folders, ...(layer.dynamic ?? []), ...(layer.types ?? [])]) {
        const back = LAYERS[other];
        expect([...(back?.folders ?? []), ...(back?.dynamic ?? []), ...(back?.types ?? [])]).not.toContain(name);
      }
    }
  });
});
