import { LIST_FILE, readSiteList } from '../../../course/package/site-list.ts';
import { fetchJson } from '../../../play/fetch-scenario.ts';

/** One file that the game is made of. */
export interface SiteFile {
  readonly path: string;
  readonly bytes: number;
}

/** The files of the site that may be asked for, by the build’s own list; undefined where there is none. */
export async function fetchFiles(base: string): Promise<readonly SiteFile[] | undefined> {
  const list = readSiteList(await fetchJson(base + LIST_FILE));
  return list?.sizes && list.files.map((path, n) => ({ path, bytes: list.sizes?.[n] ?? 0 }));
}

export const totalBytes = (files: readonly SiteFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** A size in kB of 1000 bytes, as those who sell them count. */
export const kB = (bytes: number): string =>
  `${(bytes / 1000).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} kB`;

/** Files that have something in common, by what it is, in the order of its names. */
export function grouped(
  files: readonly SiteFile[],
  keyOf: (path: string) => string,
): readonly (readonly [string, readonly SiteFile[]])[] {
  const groups = new Map<string, SiteFile[]>();
  for (const file of files) {
    const key = keyOf(file.path);
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The folder of a file, two deep at the most. */
export const folderOf = (path: string): string => path.split('/').slice(0, -1).slice(0, 2).join('/') || '(top)';

/** The list as a table that a spreadsheet opens. Paths of the site have neither commas nor quotes. */
export const filesCsv = (files: readonly SiteFile[]): string =>
  ['path,bytes', ...files.map(({ path, bytes }) => `${path},${bytes}`)].join('\r\n');
