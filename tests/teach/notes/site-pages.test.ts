import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BUDGETS } from '../../../scripts/weigh/weigh.ts';
import type { NoteBlock, NotePage, NoteTable } from '../../../src/core/scenario/teaching-data.ts';
import { readBalance } from '../../../src/scenario/read-balance.ts';
import { CRITERIA } from '../../../src/teach/notes/site/access-criteria.ts';
import { balanceSections } from '../../../src/teach/notes/site/balance-sections.ts';
import { KEPT_HERE } from '../../../src/teach/notes/site/kept-list.ts';
import { SITE_PAGES } from '../../../src/teach/notes/site/pages.ts';
import { PRIVACY_CHILD_PAGE } from '../../../src/teach/notes/site/privacy-child-page.ts';
import { filesCsv, folderOf, grouped } from '../../../src/teach/notes/site/site-files.ts';
import { TECHNICIANS_PAGE } from '../../../src/teach/notes/site/technicians-page.ts';
import { must } from '../../support/must.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

function textsOf(block: NoteBlock): readonly string[] {
  if ('text' in block) return [block.text];
  if ('list' in block) return block.list;
  if ('steps' in block) return block.steps;
  if ('note' in block) return [block.note.title, block.note.text];
  if ('table' in block) return block.table.rows.flat();
  return [];
}
const wordsOf = (page: NotePage): readonly string[] => page.sections.flatMap((s) => s.blocks.flatMap(textsOf));

const tablesOf = (page: NotePage): readonly NoteTable[] =>
  page.sections.flatMap((s) => s.blocks.flatMap((block) => ('table' in block ? [block.table] : [])));

/** The tables of a page that have no rows, or a row of another width than their head. */
const unevenTables = (page: NotePage): readonly string[] =>
  tablesOf(page)
    .filter(({ columns, rows }) => rows.length === 0 || rows.some((row) => row.length !== columns.length))
    .map((table) => table.caption);

describe('the pages of the site', () => {
  it.each(SITE_PAGES.map((page) => [page.id, page] as const))('%s has sections and tables of one width', (_, page) => {
    expect(page.sections.length).toBeGreaterThan(0);
    const ids = page.sections.map((s) => s.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(unevenTables(page)).toEqual([]);
  });
});

describe('the privacy note', () => {
  it('names every family of keys that the code keeps on a device, and no other', () => {
    const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('notes/site') && !file.includes('notes/check'))
      .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'));
    const families = new Set(
      sources.flatMap((text) =>
        [...text.matchAll(/poorest-he:(?<a>[a-z-]+)|KEYS\}(?<b>[a-z-]+):/g)].map(
          (m) => m.groups?.['a'] ?? m.groups?.['b'],
        ),
      ),
    );
    expect(
      [...families].toSorted((a = '', b = '') => (a < b ? -1 : 1)),
      'a family of keys is kept that src/teach/notes/site/kept-list.ts does not tell of, or it tells of one that is not',
    ).toEqual(KEPT_HERE.map((k) => k.family).toSorted());
  });

  it('says how to clear them in the words that stand on the first page', () => {
    const foot = readFileSync(path.join(root, 'src/overlay/pages/home-foot.tsx'), 'utf8');
    for (const words of ['What is kept, and where', 'Clear this device', 'Yes, clear it']) {
      expect(foot).toContain(words);
      expect(wordsOf(PRIVACY_CHILD_PAGE).join(' ')).toContain(words);
    }
  });
});

/** Syllables as they are usually guessed: groups of vowels, without a silent e. */
const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/e$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

describe('the privacy note for students', () => {
  const sentences = wordsOf(PRIVACY_CHILD_PAGE)
    .join(' . ')
    .split(/[.:!?]+(?:\s|$)/)
    .map((s) => s.trim())
    .filter((s) => s !== '')
    .map((s) => s.split(/\s+/));

  it('has short sentences', () => {
    for (const words of sentences) expect(words.length, `“${words.join(' ')}”`).toBeLessThanOrEqual(20);
  });

  it('can be read at the age of eleven (Flesch and Kincaid’s grade 5 at the most)', () => {
    const words = sentences.flat();
    const grade =
      0.39 * (words.length / sentences.length) +
      11.8 * (words.reduce((sum, w) => sum + syllables(w), 0) / words.length) -
      15.59;
    expect(grade).toBeLessThanOrEqual(5);
  });
});

describe('the page for technicians', () => {
  it('tells the budgets to which the build is held', () => {
    const words = wordsOf(TECHNICIANS_PAGE).join(' ');
    for (const { most } of BUDGETS) expect(words).toContain(`${(most / 1000).toLocaleString('en-GB')} kB`);
  });

  it('sorts files by folder, two deep, and lists them for a spreadsheet', () => {
    const files = ['index.html', 'art/a.avif', 'art/portraits/x/b.avif'].map((at, n) => ({ path: at, bytes: n }));
    expect(grouped(files, folderOf).map(([folder, of]) => [folder, of.length])).toEqual([
      ['(top)', 1],
      ['art', 1],
      ['art/portraits', 1],
    ]);
    expect(filesCsv(files)).toBe('path,bytes\r\nindex.html,0\r\nart/a.avif,1\r\nart/portraits/x/b.avif,2');
  });
});

describe('the conformance report', () => {
  it('has every criterion of WCAG 2.2 at A and AA once: 31 and 24', () => {
    expect(new Set(CRITERIA.map((c) => c.id)).size).toBe(CRITERIA.length);
    expect([CRITERIA.filter((c) => c.level === 'A').length, CRITERIA.filter((c) => c.level === 'AA').length]).toEqual([
      31, 24,
    ]);
  });

  it('says of each why', () => {
    for (const { id, remark } of CRITERIA) expect(remark, `on ${id}`).toMatch(/\.$/);
  });
});

describe('the balance statement', () => {
  const balance = must(
    readBalance(JSON.parse(readFileSync(path.join(root, 'assets/balance/putney-1647.json'), 'utf8'))),
  );
  const sections = balanceSections(balance, false);
  const page = { id: 'balance', title: '', about: '', sections };

  it('shows the numbers that were counted', () => {
    const words = wordsOf(page).join(' ');
    for (const { claims, sources } of must(balance.stocks[0]).sides) {
      for (const n of [claims, sources]) expect(words).toMatch(new RegExp(`\\b${n}\\b`));
    }
  });

  it('says which side nobody can play, and what was not found', () => {
    const words = wordsOf(page);
    const played = new Set(balance.roles.map((r) => r.side));
    for (const { id, title } of balance.sides)
      expect(words.some((w) => w.includes(`can’t play for “${title}”`))).toBe(!played.has(id));
    const unknown = balance.reach.flatMap((r) => r.endings).filter((e) => e.verdict === 'unknown').length;
    expect(words.filter((w) => w === 'Not found')).toHaveLength(unknown);
  });

  it('says nothing of a play that names no share: every table has a cell for each column', () => {
    expect(tablesOf(page).length).toBeGreaterThan(balance.parts.length * 2);
    expect(unevenTables(page)).toEqual([]);
  });
});
