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
  const sizes = files.map((path) => statSync(join(folder, path)).size);
  return { files, bytes: sizes.reduce((sum, size) => sum + size, 0), sizes };
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
