import { drawingOf } from './drawing-of.ts';
import type { Site } from './site-files.ts';

/** Where a pack names those whom a play shows speaking; each holds an id, or more of them. */
const HEARD: readonly string[] = ['speaker', 'speakers', 'by', 'chair', 'leads', 'roles'];

interface Named {
  readonly portraits: Map<string, string>;
  readonly heard: Set<string>;
}

const idsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(idsIn)
      : [];

function read(value: unknown, named: Named): void {
  if (typeof value !== 'object' || value === null) return;
  const { id, portrait } = value as { readonly id?: unknown; readonly portrait?: unknown };
  if (typeof id === 'string' && typeof portrait === 'string') named.portraits.set(id, portrait);
  for (const [key, inner] of Object.entries(value)) {
    if (HEARD.includes(key)) for (const one of idsIn(inner)) named.heard.add(one);
    read(inner, named);
  }
}

const showing = (path: string, portrait: string): boolean => {
  const name = drawingOf(path);
  return name === portrait || name.startsWith(`${portrait}-`);
};

/**
 * Of some pictures, those of people who are not met in a play: nobody in its packs' sittings and scenes. The packs know
 * them, as men on the benches do know of each other, but their portraits are fetched only for who asks after them.
 */
export function picturesUnmet(
  site: Site,
  pictures: Iterable<string>,
  packs: readonly string[],
  everyPack: readonly string[],
): readonly string[] {
  const all: Named = { portraits: new Map(), heard: new Set() };
  const here: Named = { portraits: all.portraits, heard: new Set() };
  for (const pack of everyPack) read(JSON.parse(site.text(pack)), all);
  for (const pack of packs) read(JSON.parse(site.text(pack)), here);
  const met = [...all.portraits].flatMap(([person, portrait]) => (here.heard.has(person) ? [portrait] : []));
  const portraits = [...all.portraits.values()];
  return [...pictures].filter((path) => portraits.some((p) => showing(path, p)) && !met.some((p) => showing(path, p)));
}
