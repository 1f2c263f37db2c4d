import { allSaid } from './lint.ts';
import type { Edit, Lint } from './lint.ts';

const noQuotes: Edit = { file: 'claims/all.json', path: ['claims', 0, 'quotes'], value: [] };
const noRecord: Edit = { file: 'claims/all.json', path: ['claims', 0, 'record'] };
const countFrom = (ending: number): Edit => ({
  file: 'endings.json',
  path: ['endings', ending, 'count', 'source'],
  value: 'vestry-book',
});

export const sourceUnused: Lint = {
  id: 'source-unused',
  reason:
    'Words of the time that nothing quotes are carried to every reader and shown to none, or a quotation was lost.',
  bad: [[noQuotes, noRecord]],
  good: [noQuotes, [0, 1, 2].map(countFrom)],
  check: ({ data }) => {
    const used = new Set([
      ...allSaid(data).flatMap(({ speech }) => speech.quotes.map((q) => q.source)),
      ...data.claims.flatMap((c) => c.record?.words?.source ?? []),
      ...data.endings.map((e) => e.count.source),
    ]);
    return data.sources.flatMap((item) =>
      // a later page is read for facts, and what rests on it names no source
      item.status === 'page' || used.has(item.id)
        ? []
        : [
            {
              item,
              path: ['id'],
              message: `Nothing quotes “${item.id}”. Quote it where its words are meant, or take it out.`,
            },
          ],
    );
  },
};
