/** A stretch of text by its ends, and what it is marked with. */
export interface Range<T> {
  readonly from: number;
  readonly to: number;
  readonly mark: T;
}

export const overlaps = (a: Range<unknown>, b: Range<unknown>): boolean => a.from < b.to && b.from < a.to;

/** Whether two stretches overlap and the first does not lie within the second. */
export const crosses = (a: Range<unknown>, b: Range<unknown>): boolean =>
  overlaps(a, b) && !(a.from >= b.from && a.to <= b.to);
