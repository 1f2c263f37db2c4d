import type { NotePage, TeachingPack } from '../../core/scenario/teaching-data.ts';

/** A page with its place among all pages of notes. */
export interface ShelvedPage {
  /** What stands for it in the address: its own id, or with its scenario’s before it where another has that. */
  readonly at: string;
  readonly page: NotePage;
}

/** Pages that belong together. */
export interface NoteGroup {
  readonly title: string;
  readonly pages: readonly ShelvedPage[];
}

/** What stands in the address for all pages at once, so that no page may be called so. */
export const ALL = 'all';

/** All pages of notes, in the order in which they are turned: each scenario’s, then the site’s. */
export function shelve(packs: readonly TeachingPack[], site: readonly NotePage[]): readonly NoteGroup[] {
  const taken = new Set([ALL, ...site.map((page) => page.id)]);
  const place = (scenario: string) => {
    const free = (at: string): string => (taken.has(at) ? free(`${scenario}-${at}`) : at);
    return (page: NotePage): ShelvedPage => {
      const at = free(page.id);
      taken.add(at);
      return { at, page };
    };
  };
  return [
    ...packs.map(({ id, title, pages }) => ({ title, pages: pages.map(place(id)) })),
    { title: 'The game in your school', pages: site.map((page) => ({ at: page.id, page })) },
  ].filter(({ pages }) => pages.length > 0);
}
