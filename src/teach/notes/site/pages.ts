import type { NotePage } from '../../../core/scenario/teaching-data.ts';

/** The pages of notes that are of the site itself, whatever is taught with it. */
export const SITE_PAGES: readonly NotePage[] = [];
