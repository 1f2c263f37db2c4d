import type { BookScenario, ReferencePack } from '../../core/scenario/reference-data.ts';
import type { Source } from '../../core/scenario/text.ts';

/** All that a book is made of. */
export interface BookData {
  readonly data: BookScenario;
  readonly pack: ReferencePack;
  readonly sources: readonly Source[];
}

export const bookData = (pack: ReferencePack): BookData => ({
  data: pack.scenario,
  pack,
  sources: pack.scenario.sources,
});
