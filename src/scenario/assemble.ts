import { canonical, hashText } from '../core/save/hash.ts';
import type { ReferenceData } from '../core/scenario/reference-data.ts';
import type { ScenarioData } from '../core/scenario/scenario.ts';
import type { JsonDocument } from './document.ts';
import { joinReference } from './join-reference.ts';
import type { JsonPath } from './problem.ts';
import type { ReadFile } from './read-files.ts';
import type { Sitter } from './schema/cast.ts';
import type { TeachingFile } from './schema/teaching.ts';

/** Where something of a scenario stands in its files. */
export interface Place {
  readonly document: JsonDocument;
  readonly path: JsonPath;
}

/** A scenario joined from its files, which still knows where everything came from. */
export interface Assembled {
  readonly data: ScenarioData;
  /** What a reader may look up beside the play; no part of `data`, as no rule asks for it. */
  readonly reference: ReferenceData;
  /** The portraits that are drawn from numbers; no part of `data`, as only their pictures ship. */
  readonly cast: readonly Sitter[];
  /** The notes for those who teach, in their order; no part of `data`, as no play shows them. */
  readonly teaching: readonly TeachingFile[];
  /** Hash of all that the files of the play say, whatever their layout and the order of their names. */
  readonly contentHash: string;
  readonly anachronisms: readonly { readonly word: string; readonly instead: string }[];
  /** Words that need an entry in the glossary wherever they are used. */
  readonly needed: readonly string[];
  /** Where an item of `data` stands; the very object, not a copy. */
  readonly placeOf: (item: object) => Place | undefined;
}

/** Kinds of which nothing is played: what is only looked up or looked at changes no play. */
const UNPLAYED: readonly string[] = ['reference', 'cast', 'teaching'];

/** Kinds whose files hold a list under a key of the same name. */
const LISTS = [
  'values',
  'options',
  'factions',
  'members',
  'people',
  'claims',
  'scenes',
  'endings',
  'sources',
  'glossary',
  'targets',
] as const;

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Remembers where an item and everything in it stands. */
function mark(value: unknown, document: JsonDocument, path: JsonPath, places: WeakMap<object, Place>): void {
  if (typeof value !== 'object' || value === null) return;
  places.set(value, { document, path });
  if (Array.isArray(value)) value.forEach((item, i) => mark(item, document, [...path, i], places));
  else for (const [key, item] of Object.entries(value)) mark(item, document, [...path, key], places);
}

/** Joins files that have each been found to follow their schema. The caller has made sure that none is missing. */
export function assemble(files: readonly ReadFile[]): Assembled {
  const places = new WeakMap<object, Place>();
  for (const file of files) mark(file.value, file.document, [], places);
  const of = (kind: string): readonly Bag[] =>
    files.flatMap((f) => (f.kind === kind && isBag(f.value) ? [f.value] : []));
  const list = (kind: string): readonly unknown[] => of(kind).flatMap((f) => (Array.isArray(f[kind]) ? f[kind] : []));
  const { $schema: _, ...manifest } = of('scenario')[0] ?? {};
  const lists = Object.fromEntries(LISTS.map((kind) => [kind, list(kind)]));
  const joined: Bag = { ...manifest, ...lists, sittings: of('sitting'), debrief: of('debrief')[0] };
  const anachronisms = of('anachronisms')[0]?.['words'];
  const needed = of('glossary').flatMap((f) => (Array.isArray(f['needed']) ? f['needed'] : []));
  return {
    // each file was checked against the schema that these types mirror; tests/scenario holds the two together
    data: joined as unknown as ScenarioData,
    reference: joinReference(of('reference')),
    cast: of('cast') as unknown as readonly Sitter[],
    teaching: [...(of('teaching') as unknown as readonly TeachingFile[])].sort((a, b) => a.order - b.order),
    contentHash: hashText(
      canonical(files.filter((f) => !UNPLAYED.includes(f.kind)).map((f) => [f.document.file, f.value])),
    ),
    anachronisms: (anachronisms ?? []) as Assembled['anachronisms'],
    needed: needed as Assembled['needed'],
    placeOf: (item) => places.get(item),
  };
}
