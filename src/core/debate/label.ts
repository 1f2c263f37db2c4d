import type { Debate } from './debate.ts';
import type { Floor } from './floor.ts';

/**
 * How every member labels every claim on the floor: bit m of `inn` (or `out`) at `position * words + w`.
 * Neither bit set means undecided.
 */
export interface Labels {
  readonly inn: Int32Array;
  readonly out: Int32Array;
}

/** Most claims on one floor, and most attacks between them, that the working space holds. */
const MOST_SPOKEN = 256;
const MOST_ARROWS = 4096;

// Working space, used and left within one call: nothing of it is handed out.
const positionOf = new Int16Array(1024);
const firstArrow = new Int32Array(MOST_SPOKEN + 1);
const arrowFrom = new Int32Array(MOST_ARROWS);
const arrowEdge = new Int32Array(MOST_ARROWS);

/**
 * Lists the attacks between positions of the floor, those into position p from `firstArrow[p]` on.
 * A side's attacks on what it has granted do not count.
 */
function listArrows(debate: Debate, floor: Floor): void {
  const { spoken, conceded } = floor;
  for (let p = 0; p < spoken.length; p++) positionOf[spoken[p]!.claim] = p + 1;
  let n = 0;
  for (let p = 0; p < spoken.length; p++) {
    firstArrow[p] = n;
    const { claim } = spoken[p]!;
    const { struckBy } = debate.claims[claim]!;
    for (let i = 0; i < struckBy.length; i++) {
      const e = struckBy[i]!;
      const at = positionOf[debate.edges[e]!.from]! - 1;
      if (at < 0) continue;
      if (conceded.length > 0) {
        const { side } = spoken[at]!;
        if (conceded.some((c) => c.claim === claim && c.side === side)) continue;
      }
      arrowFrom[n] = at;
      arrowEdge[n] = e;
      n++;
    }
  }
  firstArrow[spoken.length] = n;
  for (let p = 0; p < spoken.length; p++) positionOf[spoken[p]!.claim] = 0;
}

/** Positions of the support said for each questioned claim; undefined where a claim is not questioned. */
function burdens(debate: Debate, floor: Floor): readonly (readonly number[] | undefined)[] {
  return floor.spoken.map(({ claim }) => {
    if (!floor.questioned.includes(claim)) return undefined;
    const { supporters } = debate.claims[claim]!;
    return floor.spoken.flatMap((s, i) => (supporters.includes(s.claim) ? [i] : []));
  });
}

/**
 * Grounded labelling of the floor (Dung 1995) for all members at once, thirty-two to a word: the least fixed
 * point of "in when every attacker that defeats it is out, out when one of them is in". A questioned claim is
 * also out while no support for it can stand, and waits for one that does.
 */
export function labelFloor(debate: Debate, floor: Floor): Labels {
  const { words, defeats } = debate;
  const size = floor.spoken.length;
  const inn = new Int32Array(size * words);
  const out = new Int32Array(size * words);
  listArrows(debate, floor);
  const support = floor.questioned.length > 0 ? burdens(debate, floor) : undefined;
  for (let w = 0; w < words; w++) {
    const everyone = debate.everyone[w]!;
    let changed = true;
    while (changed) {
      changed = false;
      for (let p = 0; p < size; p++) {
        const at = p * words + w;
        const open = everyone & ~(inn[at]! | out[at]!);
        if (open === 0) continue;
        let struck = 0;
        let threatened = 0;
        for (let a = firstArrow[p]!; a < firstArrow[p + 1]!; a++) {
          const defeat = defeats[arrowEdge[a]! * words + w]!;
          const from = arrowFrom[a]! * words + w;
          struck |= defeat & inn[from]!;
          threatened |= defeat & ~out[from]!;
        }
        const backers = support?.[p];
        if (backers) {
          let stands = 0;
          let possible = 0;
          for (const b of backers) {
            stands |= inn[b * words + w]!;
            possible |= ~out[b * words + w]!;
          }
          struck |= ~possible;
          threatened |= ~stands;
        }
        const nowOut = open & struck;
        const nowIn = open & ~struck & ~threatened;
        if ((nowOut | nowIn) !== 0) {
          out[at]! |= nowOut;
          inn[at]! |= nowIn;
          changed = true;
        }
      }
    }
  }
  return { inn, out };
}
