import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotePage, TeachingPack } from '../../src/core/scenario/teaching-data.ts';
import { ALL, shelve } from '../../src/teach/notes/shelf.ts';
import { SITE_PAGES } from '../../src/teach/notes/site/pages.ts';

const page = (id: string): NotePage => ({ id, title: id, about: '', sections: [] });
const taught = (id: string, ids: readonly string[]): TeachingPack => ({
  packed: 1,
  id,
  title: id,
  pages: ids.map(page),
});

describe('the shelf of teaching notes', () => {
  it('has the pages of each scenario, then those of the site, and leaves out who has none', () => {
    const groups = shelve([taught('well', ['overview', 'rubric']), taught('mill', [])], [page('privacy')]);
    expect(groups.map(({ pages }) => pages.map(({ at }) => at))).toEqual([['overview', 'rubric'], ['privacy']]);
  });

  it('names a page after its scenario where another has its name', () => {
    const groups = shelve([taught('well', ['overview', 'privacy']), taught('mill', ['overview'])], [page('privacy')]);
    expect(groups.map(({ pages }) => pages.map(({ at }) => at))).toEqual([
      ['overview', 'well-privacy'],
      ['mill-overview'],
      ['privacy'],
    ]);
  });

  it('gives every page an address of its own, none of them that of all pages', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'mill-a', 'well-mill-a', ALL), { maxLength: 5 });
    fc.assert(
      fc.property(ids, ids, ids, (well, mill, site) => {
        const groups = shelve([taught('well', well), taught('mill', mill)], site.filter((id) => id !== ALL).map(page));
        const all = groups.flatMap(({ pages }) => pages);
        expect(new Set(all.map(({ at }) => at)).size).toBe(all.length);
        expect(all.map(({ at }) => at)).not.toContain(ALL);
        expect(all).toHaveLength(well.length + mill.length + site.filter((id) => id !== ALL).length);
      }),
    );
  });

  it('has no two pages of the site with one id', () => {
    const ids = SITE_PAGES.map(({ id }) => id);
    expect(new Set([...ids, ALL]).size).toBe(ids.length + 1);
  });
});
