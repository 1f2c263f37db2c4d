import type { ReferenceData } from '../core/scenario/reference-data.ts';

/** The lists that a reference is made of. */
const LISTS = [
  'leads',
  'papers',
  'places',
  'timeline',
  'chapters',
  'lives',
  'others',
  'disputed',
  'invented',
] as const satisfies readonly (keyof ReferenceData)[];

type Bag = Readonly<Record<string, unknown>>;

/** Joins the files of a reference, list by list; empty where there are none. */
export function joinReference(files: readonly Bag[]): ReferenceData {
  const list = (name: string): readonly unknown[] => files.flatMap((f) => (Array.isArray(f[name]) ? f[name] : []));
  // each file was checked against the schema that these types mirror; tests/scenario holds the two together
  return Object.fromEntries(LISTS.map((name) => [name, list(name)])) as unknown as ReferenceData;
}
