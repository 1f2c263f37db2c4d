import type { NotePage } from '../../../core/scenario/teaching-data.ts';
import { ALL } from '../shelf.ts';
import { SITE_PAGES } from './pages.ts';
import { NOT_BROUGHT } from './site-page.ts';
import type { SiteNow, SitePage } from './site-page.ts';

async function bringOne({ bring, ...page }: SitePage, now: SiteNow): Promise<NotePage> {
  if (!bring) return page;
  const brought = await bring(now).catch(() => NOT_BROUGHT);
  return { ...page, sections: [...brought, ...page.sections] };
}

/** The pages of the site; what is counted or listed in one is fetched only where it, or all, is asked for. */
export const bringPages = (at: string | undefined, now: SiteNow): Promise<readonly NotePage[]> =>
  Promise.all(SITE_PAGES.map(async (page) => (at === page.id || at === ALL ? await bringOne(page, now) : page)));
