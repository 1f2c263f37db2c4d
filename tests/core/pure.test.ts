import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Names of the world outside: clocks, lots, pages, processes. A member of an object of ours may be called so. */
const OUTSIDE = new Set([
  'Date',
  'Intl',
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'requestAnimationFrame',
  'self',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'window',
]);

const files = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => path.join(folder, name));

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const partsOf = (node: Node, ...skipped: readonly string[]): readonly Node[] =>
  Object.entries(node).flatMap(([key, value]) =>
    skipped.includes(key) ? [] : (Array.isArray(value) ? value : [value]).filter(isNode),
  );

/** Names a syntax tree uses, the names of members and properties left out; `Math.random` as one name. */
function namesIn(node: Node): readonly string[] {
  if (node.type === 'Identifier') return [String(node['name']), ...partsOf(node).flatMap(namesIn)];
  if (node['computed'] === true) return partsOf(node).flatMap(namesIn);
  const { object, property } = node;
  if (node.type !== 'MemberExpression' || !isNode(object) || !isNode(property))
    return partsOf(node, 'key').flatMap(namesIn);
  const names = namesIn(object);
  return names.includes('Math') && property['name'] === 'random' ? [...names, 'Math.random'] : names;
}

/** Names that a syntax tree gives to things of its own: variables, parameters, imports. */
function bindingsIn(node: Node): readonly string[] {
  const { id, params, param, local } = node;
  const named = [id, param, local, ...(Array.isArray(params) ? params : [])].filter(isNode);
  return [...named.flatMap(namesIn), ...partsOf(node).flatMap(bindingsIn)];
}

function forbidden(source: string): readonly string[] {
  const tree = parseAst(source, { lang: 'ts' }) as unknown as Node;
  const own = new Set(bindingsIn(tree));
  return namesIn(tree).filter((name) => name === 'Math.random' || (OUTSIDE.has(name) && !own.has(name)));
}

it.each(['src/core', 'src/scenario'])('%s names no clock, no lots, no page and no process', (folder) => {
  const all = files(folder);
  expect(all.length).toBeGreaterThan(10);
  const found = all.flatMap((file) =>
    forbidden(readFileSync(path.join(root, file), 'utf8')).map((name) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});

it('would find one', () => {
  expect(forbidden('const a = Date.now(); if (x) y = [Math.random()];')).toEqual(['Date', 'Math.random']);
  expect(forbidden('const f = (n: number) => ({ at: window.innerWidth, process, b: globalThis["Date"] });')).toEqual([
    'window',
    'process',
    'globalThis',
  ]);
});

it('takes a member of that name for what it is', () => {
  expect(
    forbidden(
      'const a = { date: b.document, process: 1 }; interface B { readonly window: A }; const f = (document: D) => document.x;',
    ),
  ).toEqual([]);
});
