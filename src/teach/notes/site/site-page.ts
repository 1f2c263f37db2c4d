import type { NotePage, NoteSection } from '../../../core/scenario/teaching-data.ts';

/** What a page of the site may be made of, besides its own words. */
export interface SiteNow {
  /** Where the site’s files are, as `./`. */
  readonly base: string;
  /** Ids of the scenarios that it has. */
  readonly scenarios: readonly string[];
}

/** A page of notes that is of the site itself. */
export interface SitePage extends NotePage {
  /** Fetches sections that are counted or listed and not written; they stand before its own. */
  readonly bring?: (now: SiteNow) => Promise<readonly NoteSection[]>;
}

/** What stands in the place of sections that could not be fetched. */
export const NOT_BROUGHT: readonly NoteSection[] = [
  {
    id: 'not-loaded',
    title: 'Not loaded',
    blocks: [
      {
        note: {
          title: 'A part of this page is missing.',
          text: 'It could not be loaded. Check the connection and load the page again.',
        },
      },
    ],
  },
];
