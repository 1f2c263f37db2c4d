import type { IndexedMove } from './indexed-move.ts';
import { isClosing } from './position.ts';
import type { Position } from './position.ts';
import { bitOfSide } from './plan.ts';
import { scoreTried } from './score.ts';
import { standOn } from './stand-on.ts';
import type { Table } from './table.ts';
import { takeBack, tryMove } from './try-move.ts';
import type { Mover } from './try-move.ts';

/** A move and what the floor is worth after it. */
export interface Scored {
  readonly known: IndexedMove;
  readonly score: number;
}

/** Best first; ties go to authored priority, then to id. */
const isBetter = (a: Scored, b: Scored): boolean =>
  a.score > b.score || (a.score === b.score && a.known.rank < b.known.rank);

/** Puts a move in its place among the best so far, and drops what is then one too many. */
function insert(best: Scored[], made: Scored, most: number): void {
  let at = best.length;
  while (at > 0 && isBetter(made, best[at - 1]!)) at--;
  if (at === most) return;
  best.splice(at, 0, made);
  if (best.length > most) best.pop();
}

/** What is wanted of the best moves. */
export interface Wanted {
  /** Whether the floor is worth more the wider it is. */
  readonly wider: boolean;
  /** How many at the most. */
  readonly most: number;
  /** None after which the floor is worth less. */
  readonly least: number;
  /** No more is looked for once one is found that is worth more than this. */
  readonly enough: number;
}

/**
 * The best of some legal moves, best first. A move is dropped as soon as it is sure to be worse than those that
 * are kept.
 */
export function bestMoves(
  table: Table,
  position: Position,
  moves: readonly IndexedMove[],
  { wider, most, least, enough }: Wanted,
): readonly Scored[] {
  const { floor, turn } = position;
  const plan = standOn(table.debate, floor);
  const mover: Mover = { side: bitOfSide(plan, turn), late: isClosing(table.debate, position, table.burn) };
  const best: Scored[] = [];
  for (const known of moves) {
    const last = best.length < most ? undefined : best[most - 1]!;
    // a tie goes to the move of the lower rank
    const bar = last ? last.score + (known.rank > last.known.rank ? 1 : 0) : least;
    tryMove(plan, floor, known, mover);
    const score = scoreTried(plan, wider, bar);
    takeBack(plan, floor, known, mover);
    if (score < bar || score === -Infinity) continue;
    insert(best, { known, score }, most);
    if (score > enough) break;
  }
  return best;
}
