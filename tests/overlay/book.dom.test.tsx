import { describe, expect, it, vi } from 'vitest';
import { readScenarioFolder } from '../../scripts/lib/scenario-folder.ts';
import { bookData } from '../../src/overlay/book/book-data.ts';
import { bookHash } from '../../src/overlay/book/book-way.tsx';
import type { BookPlace } from '../../src/overlay/book/book-way.tsx';
import { drawBook } from '../../src/overlay/book/book.tsx';
import { bookSections } from '../../src/core/view/book-sections.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { packReference } from '../../src/scenario/pack.ts';
import { must } from '../support/must.ts';
import { after, byText, faultsIn, show } from './dom.ts';

// a page's own address is no file's: the folder is named from where the tests are run
const assembled = must(checkScenario(readScenarioFolder('tests/fixtures/small')).assembled);
const draw = drawBook(bookData(packReference(assembled)));
const hrefOf = (to: BookPlace): string => bookHash('small', to);
const open = (section: string, item?: string, go?: (place: BookPlace) => void): Promise<HTMLElement> =>
  show(<main>{draw({ section, item }, { hrefOf, go })}</main>);

const type = (root: HTMLElement, text: string): Promise<void> =>
  after(() => {
    const field = must(root.querySelector<HTMLInputElement>('input[type=search]') ?? undefined);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

const PAGES = bookSections(assembled.data, assembled.reference);

describe('the book', () => {
  it.each(PAGES)('shows $title, with the focus on its head, and gives axe nothing to find', async ({ id, title }) => {
    const root = await open(id);
    expect(document.activeElement?.textContent).toBe(title);
    expect(root.querySelector('[aria-current=page]')?.textContent).toBe(title);
    expect(await faultsIn(root)).toEqual([]);
  });

  it('lists its pages as links to them, and leads from each to the next', async () => {
    const root = await open('people');
    const links = [...root.querySelectorAll('.book-contents a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(PAGES.map(({ id }) => `#/reference/small/${id}`));
    expect(root.querySelector('.book-turn a')?.getAttribute('href')).toBe('#/reference/small/papers');
  });

  it('goes about over a play without following a link, but for a press that asks for another tab', async () => {
    const go = vi.fn<(place: BookPlace) => void>();
    const root = await open('people', undefined, go);
    const link = byText(root, 'a', 'Papers');
    const press = (more: MouseEventInit): boolean =>
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...more }));
    expect(press({})).toBe(false);
    expect(go).toHaveBeenCalledWith({ section: 'papers' });
    expect(press({ ctrlKey: true })).toBe(true);
    expect(go).toHaveBeenCalledOnce();
  });

  it('goes to what was asked for on a page', async () => {
    await open('papers', 'petition');
    expect(document.activeElement?.id).toBe('book-petition');
  });

  it('tells what a paper asks, its own words, how each side used it, what is in doubt and what it rests on', async () => {
    const root = await open('papers');
    expect(byText(root, 'li', 'The key is to hang').closest('ol')?.children).toHaveLength(2);
    expect(byText(root, 'blockquote', 'no poor body').textContent).toBe('“no poor body be asked two pence”');
    expect(byText(root, 'dt', 'Those who would open the well').nextElementSibling?.textContent).toBe(
      'They read it out.',
    );
    const note = byText(root, '.book-note', 'Its day was not found.');
    expect(note.querySelector('a')?.getAttribute('href')).toBe('#/reference/small/sources/well-petition');
  });

  it('marks in the timeline what falls into the game', async () => {
    const root = await open('timeline');
    expect(byText(root, 'tr', 'The petition is read').textContent).toContain('in the game');
    expect(byText(root, 'tr', 'The well is filled in').textContent).not.toContain('in the game');
  });

  it.each([
    ['people', '.book-person', 'miller'],
    ['words', '.book-words > div', 'vestry'],
    ['sources', '.book-sources > li', 'survey'],
  ])('shows fewer of the %s as one types, and says how many', async (section, entry, typed) => {
    const root = await open(section);
    const all = root.querySelectorAll(entry).length;
    expect(root.querySelector('output')?.textContent).toBe(`All ${all}`);
    await type(root, typed);
    expect(root.querySelectorAll(entry)).toHaveLength(1);
    expect(root.querySelector('output')?.textContent).toBe(`1 of ${all}`);
    await type(root, 'nothing of the kind');
    expect(root.querySelectorAll(entry)).toHaveLength(0);
    await type(root, '');
    expect(root.querySelectorAll(entry)).toHaveLength(all);
  });

  it('lists the sources of the play and those of the book', async () => {
    const root = await open('sources');
    expect([...root.querySelectorAll('.book-sources > li')].map((li) => li.id).toSorted()).toEqual(
      assembled.data.sources.map(({ id }) => `book-${id}`).toSorted(),
    );
  });

  it('counts the words that are said by their origin', async () => {
    const root = await open('invented');
    const words = new Map(packReference(assembled).said.map((s) => [s.origin, s.words]));
    for (const row of root.querySelectorAll('tbody tr')) {
      const [origin, , count] = [...row.children].map((cell) => cell.textContent);
      expect(Number(count?.replace(',', ''))).toBe(words.get(origin as 'recorded'));
    }
  });
});
