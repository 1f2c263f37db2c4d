import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { LIST_FILE, isPlayed } from '../../src/course/package/site-list.ts';
import type { SiteList } from '../../src/course/package/site-list.ts';

/** The files of a built site that are needed to play. */
export function listSite(folder: string): SiteList {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => isPlayed(path) && path !== LIST_FILE)
    .toSorted();
  return { files, bytes: files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0) };
}

/** Writes beside the built site which of its files a package for a course is made of. */
export function fileList(): Plugin {
  let folder = '';
  return {
    name: 'poorest-he:file-list',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle() {
      writeFileSync(join(folder, LIST_FILE), JSON.stringify(listSite(folder)));
    },
  };
}
