import type { ReferencePack } from '../core/scenario/reference-data.ts';
import { bookSections } from '../core/view/book-sections.ts';
import { bookData } from '../overlay/book/book-data.ts';
import type { BringBook } from '../overlay/book/book-way.tsx';
import { drawBook } from '../overlay/book/book.tsx';
import { mountBook } from '../overlay/mount-book.tsx';
import { unpackReference } from '../scenario/unpack-reference.ts';
import type { Address } from './address.ts';
import { fetchJson, noScenario } from './fetch-scenario.ts';
import type { PageDeps } from './open-home.ts';
import type { Opened } from './opened.ts';

const PROBLEM = 'The book could not be loaded. Check the connection and open it again; nothing of yours is lost.';

/** What has been fetched: one page of a book leads to another. */
const packs = new Map<string, ReferencePack>();

async function fetchPack(base: string, id: string): Promise<ReferencePack | { readonly problem: string }> {
  try {
    const pack = packs.get(id) ?? unpackReference(await fetchJson(`${base}references/${id}.json`));
    if (!pack) return { problem: noScenario(id) };
    packs.set(id, pack);
    return pack;
  } catch {
    return { problem: PROBLEM };
  }
}

/** Loads the book of a scenario. */
export async function bringBook(base: string, id: string): ReturnType<BringBook> {
  const pack = await fetchPack(base, id);
  return 'problem' in pack ? pack : { draw: drawBook(bookData(pack)) };
}

/** Opens the page of a book that an address asks for. */
export async function openBook(
  root: HTMLElement,
  { base, preferences, wanted }: PageDeps,
  { scenario: id, section, item }: Extract<Address, { readonly page: 'reference' }>,
): Promise<Opened> {
  const pack = await fetchPack(base, id);
  if ('problem' in pack) return pack;
  if (!wanted()) return { close: () => undefined };
  const { scenario } = pack;
  const pages = bookSections(scenario, pack.reference);
  const page = section === undefined ? pages[0] : pages.find((p) => p.id === section);
  if (!page) return { problem: `The book of “${scenario.title}” has no page “${section ?? ''}”. Choose one below.` };
  const close = mountBook(root, {
    preferences,
    scenario,
    title: page.title,
    place: { section: page.id, item },
    draw: drawBook(bookData(pack)),
    home: '#/',
  });
  return { close };
}
