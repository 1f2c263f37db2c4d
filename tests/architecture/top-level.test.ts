import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const LISTED = [
  'LICENSE',
  'README.md',
  'assets',
  'index.html',
  'package-lock.json',
  'package.json',
  'scripts',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
];
/** Made by a build or a test run, and never committed. */
const MADE = new Set(['coverage', 'dist', 'node_modules', 'playwright-report', 'test-results']);

it('shows a visitor exactly the listed files and folders', () => {
  const visible = readdirSync(root).filter((name) => !name.startsWith('.') && !MADE.has(name));
  expect(visible.toSorted()).toEqual(LISTED);
});
