import type { Debate, Edge } from './debate.ts';

/**
 * The attacks of a debate, laid end to end by the claim that makes them (a compressed sparse row): those of claim c
 * from `first[c]` up to `first[c + 1]`. Attacks that defeat for nobody in the hall are left out.
 */
export interface Arrows {
  readonly first: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Members for whom arrow a defeats, at `a * words + w`. */
  readonly defeats: Int32Array;
}

/** Lists the attacks of a debate. */
export function listArrows({ claims, edges, words, defeats }: Debate): Arrows {
  const defeatsOf = (e: Edge) => defeats.subarray(e.index * words, (e.index + 1) * words);
  const telling = edges.filter((e) => defeatsOf(e).some((word) => word !== 0));
  const rows = claims.map((c) => telling.filter((e) => e.from === c.index));
  const first = new Int32Array(claims.length + 1);
  rows.forEach((row, c) => {
    first[c + 1] = first[c]! + row.length;
  });
  const list = rows.flat();
  const lanes = new Int32Array(list.length * words);
  list.forEach((e, a) => lanes.set(defeatsOf(e), a * words));
  return {
    first,
    from: Int32Array.from(list, (e) => e.from),
    to: Int32Array.from(list, (e) => e.to),
    defeats: lanes,
  };
}
