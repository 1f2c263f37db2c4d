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

interface Arrow {
  readonly from: number;
  readonly edge: number;
}

const NONE: readonly Arrow[] = [];

/** Attacks between positions of the floor; a side's attacks on what it has granted do not count. */
export function arrowsInto(debate: Debate, floor: Floor): readonly (readonly Arrow[])[] {
  const position = new Int16Array(debate.claims.length);
  floor.spoken.forEach((s, i) => {
    position[s.claim] = i + 1;
  });
  return floor.spoken.map(({ claim }) => {
    let arrows: Arrow[] | undefined;
    for (const e of debate.claims[claim]!.struckBy) {
      const at = position[debate.edges[e]!.from]! - 1;
      if (at < 0) continue;
      const attacker = floor.spoken[at]!;
      if (floor.conceded.some((c) => c.claim === claim && c.side === attacker.side)) continue;
      (arrows ??= []).push({ from: at, edge: e });
    }
    return arrows ?? NONE;
  });
}

/** Positions of the support said for each questioned claim; undefined where a claim is not questioned. */
function burdens(debate: Debate, floor: Floor): readonly (readonly number[] | undefined)[] {
  return floor.spoken.map(({ claim }) => {
    if (!floor.questioned.includes(claim)) return undefined;
    const supporters = debate.claims[claim]!.supporters;
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
  const arrows = arrowsInto(debate, floor);
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
        for (const arrow of arrows[p]!) {
          const defeat = defeats[arrow.edge * words + w]!;
          const from = arrow.from * words + w;
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
