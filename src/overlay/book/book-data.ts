import type { ReferencePack } from '../../core/scenario/reference-data.ts';
import type { ScenarioData } from '../../core/scenario/scenario.ts';
import type { Source } from '../../core/scenario/text.ts';

/** All that a book is made of. */
export interface BookData {
  readonly data: ScenarioData;
  readonly pack: ReferencePack;
  /** Every source, those of the play too. */
  readonly sources: readonly Source[];
}

export const bookData = (data: ScenarioData, pack: ReferencePack): BookData => ({
  data,
  pack,
  sources: [...data.sources, ...pack.sources],
});
