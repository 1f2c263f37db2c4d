import { fetchShelf } from '../../play/fetch-scenario.ts';
import { makePackage } from './make-package.ts';
import type { PackageOptions } from './package-options.ts';
import { LIST_FILE, readSiteList } from './site-list.ts';
import { titleOf } from './title.ts';

/** A package that was made; or why it was not, as a sentence. */
export type Packed = { readonly name: string; readonly bytes: Uint8Array } | { readonly problem: string };

/** Files asked for at once. */
const AT_ONCE = 6;

const UNLISTED =
  'This copy of the game has no list of its own files, so it can’t be packed from here. Open it where it is published; or, with the source, run npm run pack:scorm.';

const missing = (path: string): string =>
  `The package was not made: ${path} did not load. Check the connection and try again.`;

async function fetchBytes(url: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

/** The paths of the site’s files; undefined where it has no list of them. */
async function listFiles(base: string): Promise<readonly string[] | undefined> {
  const bytes = await fetchBytes(base + LIST_FILE);
  if (!bytes) return undefined;
  try {
    const list = readSiteList(JSON.parse(new TextDecoder().decode(bytes)));
    return list && [...list.files, LIST_FILE];
  } catch {
    return undefined;
  }
}

/** Packs the site that the page is of, from its own files. `tell` hears how many of how many have come. */
export async function packSite(
  base: string,
  options: Omit<PackageOptions, 'title'>,
  tell: (come: number, of: number) => void,
): Promise<Packed> {
  const title = titleOf(await fetchShelf(base), options.assignment);
  if (typeof title !== 'string') return title;
  const paths = await listFiles(base);
  if (!paths) return { problem: UNLISTED };
  const site = new Map<string, Uint8Array>();
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE);
    const bodies = await Promise.all(some.map((path) => fetchBytes(base + path)));
    for (const [n, path] of some.entries()) {
      const body = bodies[n];
      if (!body) return { problem: missing(path) };
      site.set(path, body);
    }
    tell(site.size, paths.length);
  }
  return { name: `the-poorest-he-${options.kind}.zip`, bytes: makePackage(site, { ...options, title }) };
}
