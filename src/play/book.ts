import type { ReferencePack } from '../core/scenario/reference-data.ts';
import type { ScenarioData } from '../core/scenario/scenario.ts';
import { bookSections } from '../core/view/book-sections.ts';
import { bookData } from '../overlay/book/book-data.ts';
import type { BringBook } from '../overlay/book/book-way.tsx';
import { drawBook } from '../overlay/book/book.tsx';
import { mountBook } from '../overlay/mount-book.tsx';
import { unpackReference } from '../scenario/unpack-reference.ts';
import type { Address } from './address.ts';
import { fetchJson, fetchScenario } from './fetch-scenario.ts';
import type { PageDeps } from './open-home.ts';
import type { Opened } from './opened.ts';

const PROBLEM = 'The book could not be loaded. Check the connection and open it again; nothing of yours is lost.';

/** What has been fetched: one page of a book leads to another. */
const packs = new Map<string, ReferencePack>();
const scenarios = new Map<string, ScenarioData>();

async function fetchPack(base: string, id: string): Promise<ReferencePack | undefined> {
  try {
    const pack = packs.get(id) ?? unpackReference(await fetchJson(`${base}references/${id}.json`));
    if (pack) packs.set(id, pack);
    return pack;
  } catch {
    return undefined;
  }
}

/** Loads the book of a scenario that is there already. */
export async function bringBook(base: string, data: ScenarioData): ReturnType<BringBook> {
  const pack = await fetchPack(base, data.id);
  return pack ? { draw: drawBook(bookData(data, pack)) } : { problem: PROBLEM };
}

/** Opens the page of a book that an address asks for. */
export async function openBook(
  root: HTMLElement,
  { base, preferences, wanted }: PageDeps,
  { scenario: id, section, item }: Extract<Address, { readonly page: 'reference' }>,
): Promise<Opened> {
  // both at once: the one file does not need the other
  const [pack, fetched] = await Promise.all([
    fetchPack(base, id),
    scenarios.has(id) ? undefined : fetchScenario(base, id),
  ]);
  if (fetched && 'problem' in fetched) return fetched;
  const data = scenarios.get(id) ?? fetched?.scenario.data;
  if (!data || !pack) return { problem: PROBLEM };
  scenarios.set(id, data);
  if (!wanted()) return { close: () => undefined };
  const pages = bookSections(data, pack.reference);
  const page = section === undefined ? pages[0] : pages.find((p) => p.id === section);
  if (!page) return { problem: `The book of “${data.title}” has no page “${section ?? ''}”. Choose one below.` };
  const close = mountBook(root, {
    preferences,
    scenario: data,
    title: page.title,
    place: { section: page.id, item },
    draw: drawBook(bookData(data, pack)),
    home: '#/',
  });
  return { close };
}
