import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { UsageError } from '../story/terminal/usage.ts';

/** One of the build's files of code, as its manifest tells it. */
export interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}
export type Manifest = Readonly<Record<string, Chunk>>;

/** A built site: its files by their path, and which code needs which. */
export interface Site {
  readonly paths: readonly string[];
  readonly manifest: Manifest;
  readonly text: (path: string) => string;
  readonly size: (path: string) => number;
}

/** What a static host would send of a file: text goes compressed. */
export const wire = (name: string, body: Buffer): number =>
  /(?:\/|\.(?:html|js|css|json|svg))$/.test(name) ? gzipSync(body).length : body.length;

/** Reads a built site; throws a UsageError where there is none. */
export function readSite(folder: string): Site {
  const manifest = join(folder, '.vite/manifest.json');
  if (!existsSync(manifest)) throw new UsageError(`There is no built site in ${folder}. Run: npm run build`);
  return {
    paths: readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .toSorted(),
    manifest: JSON.parse(readFileSync(manifest, 'utf8')) as Manifest,
    text: (path) => readFileSync(join(folder, path), 'utf8'),
    size: (path) => wire(path, readFileSync(join(folder, path))),
  };
}
