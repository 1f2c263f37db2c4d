import { ACCESSIBILITY_PAGE } from './accessibility-page.ts';
import { BALANCE_PAGE } from './balance-page.ts';
import { PRIVACY_CHILD_PAGE } from './privacy-child-page.ts';
import { PRIVACY_PAGE } from './privacy-page.ts';
import type { SitePage } from './site-page.ts';
import { TECHNICIANS_PAGE } from './technicians-page.ts';

/** The pages of notes that are of the site itself, whatever is taught with it. */
export const SITE_PAGES: readonly SitePage[] = [
  BALANCE_PAGE,
  PRIVACY_PAGE,
  PRIVACY_CHILD_PAGE,
  TECHNICIANS_PAGE,
  ACCESSIBILITY_PAGE,
];
