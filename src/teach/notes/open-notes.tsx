import { render } from 'preact';
import type { TeachingPack } from '../../core/scenario/teaching-data.ts';
import { followPreferences } from '../../overlay/follow-preferences.ts';
import { fetchJson, fetchShelf, NOT_LOADED } from '../../play/fetch-scenario.ts';
import type { OpenTeach } from '../../play/site.ts';
import { readTeaching } from '../../scenario/read-teaching.ts';
import { NotesPage } from './notes-page.tsx';
import { ALL, shelve } from './shelf.ts';
import { bringPages } from './site/bring-pages.ts';

const NO_PAGE = 'There is no such page among the teaching notes. Press “For teachers”, then “Teaching notes”.';

/** What has been fetched: one page of notes leads to another. */
const fetched = new Map<string, TeachingPack>();

async function fetchTeaching(base: string, id: string): Promise<TeachingPack> {
  const pack = fetched.get(id) ?? readTeaching(await fetchJson(`${base}teaching/${id}.json`));
  if (!pack) throw new Error(`The notes on ${id} are not there.`);
  fetched.set(id, pack);
  return pack;
}

/** Opens the notes for teachers: their contents, a page, or all. */
export const openNotes: OpenTeach = async (root, { base, preferences, wanted }, { item }) => {
  const shelf = await fetchShelf(base);
  if (shelf.length === 0) return { problem: NOT_LOADED };
  const scenarios = shelf.map(({ id }) => id);
  const [packs, site] = await Promise.all([
    Promise.all(scenarios.map((id) => fetchTeaching(base, id))),
    bringPages(item, { base, scenarios }),
  ]);
  const groups = shelve(packs, site);
  const found = groups.flatMap(({ pages }) => pages).find(({ at }) => at === item);
  if (item !== undefined && item !== ALL && !found) return { problem: NO_PAGE };
  if (!wanted()) return { close: () => undefined };
  const page = root.ownerDocument;
  const unfollow = followPreferences(page, preferences);
  const before = page.title;
  page.title = found ? `${found.page.title} · Teaching notes` : 'Teaching notes';
  render(<NotesPage groups={groups} at={item} base={base} preferences={preferences} />, root);
  return {
    close: () => {
      unfollow();
      page.title = before;
      render(null, root);
    },
  };
};
