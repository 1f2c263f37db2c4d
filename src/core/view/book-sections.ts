import type { ReferenceData } from '../scenario/reference-data.ts';
import type { ScenarioData } from '../scenario/scenario.ts';

/** A page of the book, as its list of contents names it. */
export interface BookSection {
  /** One of the sections that every book may have, or a chapter's id. */
  readonly id: string;
  readonly title: string;
}

type Told = Pick<ScenarioData, 'glossary' | 'debrief'>;

/** The pages that a scenario's book has, in order; one with nothing on it is left out. */
export function bookSections({ glossary, debrief }: Told, reference: ReferenceData): readonly BookSection[] {
  const pages: readonly (BookSection & { readonly empty?: boolean })[] = [
    { id: 'people', title: 'People' },
    { id: 'papers', title: 'Papers', empty: reference.papers.length === 0 },
    { id: 'places', title: 'Places', empty: reference.places.length === 0 },
    { id: 'words', title: 'Words', empty: glossary.length === 0 },
    { id: 'timeline', title: 'Timeline', empty: reference.timeline.length === 0 },
    ...reference.chapters.map(({ id, title }) => ({ id, title })),
    {
      id: 'disputed',
      title: 'What historians dispute',
      empty: debrief.disputed.length + reference.disputed.length === 0,
    },
    { id: 'invented', title: 'What is invented here' },
    { id: 'sources', title: 'Sources' },
  ];
  return pages.flatMap(({ id, title, empty = false }) => (empty ? [] : [{ id, title }]));
}
