import type { Cited, ReferenceData } from '../core/scenario/reference-data.ts';
import type { Quote } from '../core/scenario/text.ts';
import type { JsonPath } from './problem.ts';

/** Something of the reference that names its sources, and where in the item the names stand. */
export interface Citing {
  readonly item: object;
  readonly path: JsonPath;
  readonly cited: Cited;
}

/** All in a reference that names its sources. */
export function citing(reference: ReferenceData): readonly Citing[] {
  const own = (items: readonly Cited[]): readonly Citing[] => items.map((item) => ({ item, path: [], cited: item }));
  return [
    ...own(reference.papers),
    ...own(reference.places),
    ...own(reference.lives),
    ...own(reference.others),
    ...own(reference.disputed),
    ...reference.timeline.flatMap((item) =>
      item.events.map((cited, i) => ({ item, path: ['events', i] as const, cited })),
    ),
    ...reference.chapters.flatMap((item) =>
      item.sections.map((cited, i) => ({ item, path: ['sections', i] as const, cited })),
    ),
  ];
}

/** Words of the time that a reference shows as quotation. */
export const quoted = (
  reference: ReferenceData,
): readonly { readonly item: object; readonly path: JsonPath; readonly quote: Quote }[] =>
  reference.papers.flatMap((item) => item.words.map((quote, i) => ({ item, path: ['words', i] as const, quote })));

/** A paragraph of a reference, and where it stands. */
export interface Paragraph {
  readonly item: object;
  readonly path: JsonPath;
  readonly text: string;
}

function textsIn(item: object, value: unknown, path: JsonPath): readonly Paragraph[] {
  if (typeof value === 'string') return [{ item, path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((one: unknown, i) => textsIn(item, one, [...path, i]))
    : Object.entries(value).flatMap(([key, one]) => textsIn(item, one, [...path, key]));
}

/** Every text of a reference, whatever it is. */
export const textsOf = (reference: ReferenceData): readonly Paragraph[] =>
  Object.values(reference).flatMap((items: readonly object[]) => items.flatMap((item) => textsIn(item, item, [])));

/** The ids of the sources that a reference names. */
export const referenceSources = (reference: ReferenceData): ReadonlySet<string> =>
  new Set([
    ...citing(reference).flatMap(({ cited }) => cited.sources),
    ...quoted(reference).map(({ quote }) => quote.source),
  ]);
