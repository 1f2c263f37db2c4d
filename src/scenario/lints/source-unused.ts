import { referenceSources } from '../reference-uses.ts';
import { usedSources } from '../used-sources.ts';
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
  bad: [
    [noQuotes, noRecord],
    [
      { file: 'reference.json', path: ['papers', 0, 'words'], value: [] },
      { file: 'reference.json', path: ['papers', 0, 'sources'], value: [] },
    ],
  ],
  good: [
    noQuotes,
    [0, 1, 2].map(countFrom),
    { file: 'reference.json', path: ['papers', 0, 'sources'], value: [] },
    [noQuotes, noRecord, { file: 'reference.json', path: ['places', 0, 'sources'], value: ['vestry-book'] }],
  ],
  check: ({ data, reference }) => {
    const used = new Set([...usedSources(data), ...referenceSources(reference)]);
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
