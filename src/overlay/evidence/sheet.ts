import type { Evidence } from '../../core/view/evidence.ts';
import type { Result } from '../../result/result.ts';

/** What an evidence sheet is made of. */
export interface Sheet {
  /** By which the sheet and the code are known to be the same result. */
  readonly tag: string;
  readonly result: Result;
  /** What its moves show. */
  readonly evidence: Evidence;
  /** What in it the moves don’t give, as sentences. */
  readonly problems: readonly string[];
}
