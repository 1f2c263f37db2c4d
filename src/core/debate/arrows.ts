import type { Debate, Edge } from './debate.ts';

/**
 * Attacks by claim, laid end to end (a compressed sparse row): those of claim c from `first[c]` up to
 * `first[c + 1]`. Attacks that defeat for nobody in the hall are left out.
 */
export interface Arrows {
  readonly first: Int32Array;
  /** The claim at the other end. */
  readonly other: Int32Array;
  /** Members for whom arrow a defeats, at `a * words + w`. */
  readonly defeats: Int32Array;
}

/** Lists attacks by the claim at one end of each. */
function listArrows(debate: Debate, at: 'from' | 'to', other: 'from' | 'to'): Arrows {
  const { claims, edges, words, defeats } = debate;
  const defeatsOf = (e: Edge) => defeats.subarray(e.index * words, (e.index + 1) * words);
  const telling = edges.filter((e) => defeatsOf(e).some((word) => word !== 0));
  const rows = claims.map((c) => telling.filter((e) => e[at] === c.index));
  const first = new Int32Array(claims.length + 1);
  rows.forEach((row, c) => {
    first[c + 1] = first[c]! + row.length;
  });
  const list = rows.flat();
  const lanes = new Int32Array(list.length * words);
  list.forEach((e, a) => lanes.set(defeatsOf(e), a * words));
  return { first, other: Int32Array.from(list, (e) => e[other]), defeats: lanes };
}

/** The attacks that each claim suffers. */
export const arrowsInto = (debate: Debate): Arrows => listArrows(debate, 'to', 'from');

/** The attacks that each claim makes. */
export const arrowsOutOf = (debate: Debate): Arrows => listArrows(debate, 'from', 'to');
