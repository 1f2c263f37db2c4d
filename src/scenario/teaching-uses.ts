import type { JsonPath } from './problem.ts';
import type { Reference } from './references.ts';
import type { TeachingFile } from './schema/teaching.ts';

/** Every use of an id in the notes for those who teach. */
export const namedInNotes = (pages: readonly TeachingFile[]): readonly Reference[] =>
  pages.flatMap((item) =>
    item.sections.flatMap(({ blocks, sources }, n) => [
      ...sources.map((id, k) => ({ item, path: ['sections', n, 'sources', k], id, kind: 'source' as const })),
      ...blocks.flatMap((block, k): readonly Reference[] => {
        const at: JsonPath = ['sections', n, 'blocks', k];
        if ('source' in block) return [{ item, path: [...at, 'source'], id: block.source, kind: 'source' }];
        if ('absent' in block)
          return [{ item, path: [...at, 'absent', 'who'], id: block.absent.who, kind: 'absent voice' }];
        return [];
      }),
    ]),
  );

/** The ids of the sources that a section of notes names. */
export const sectionSources = ({ blocks, sources }: TeachingFile['sections'][number]): ReadonlySet<string> =>
  new Set([...sources, ...blocks.flatMap((block) => ('source' in block ? block.source : []))]);
