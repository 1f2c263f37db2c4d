import { applyMove } from '../../debate/apply.ts';
import { countHall, movedBetween } from '../../debate/hall.ts';
import type { Hall } from '../../debate/hall.ts';
import { moveId, speaks } from '../../debate/move.ts';
import type { DebateMove } from '../../debate/move.ts';
import { seatsWorth } from '../../debate/opponent.ts';
import type { Position } from '../../debate/position.ts';
import type { Table } from '../../debate/table.ts';

/** How a move of the player's fared in the states where it was legal, one ply deep. */
export interface Tally {
  readonly legal: number;
  /** States in which somebody's stance changes at once. */
  readonly changes: number;
  /** States in which it leaves its side better off at once. */
  readonly gains: number;
  /** States in which no other claim that may be made does as well, where there is another. */
  readonly best: number;
  /** States in which there is another claim to make. */
  readonly rivalled: number;
}

/** Tallies by move id. */
export type Tallies = ReadonlyMap<string, Tally>;

const NOTHING: Tally = { legal: 0, changes: 0, gains: 0, best: 0, rivalled: 0 };

export const addTally = (a: Tally, b: Tally): Tally => ({
  legal: a.legal + b.legal,
  changes: a.changes + b.changes,
  gains: a.gains + b.gains,
  best: a.best + b.best,
  rivalled: a.rivalled + b.rivalled,
});

/** Adds some tallies to others. */
export function addTallies(sum: Map<string, Tally>, more: Tallies): void {
  for (const [id, tally] of more) sum.set(id, addTally(sum.get(id) ?? NOTHING, tally));
}

/** Tallies the moves of one position. */
export function tallyMoves(
  table: Table,
  position: Position,
  moves: readonly DebateMove[],
  sum: Map<string, Tally>,
): void {
  const { debate } = table;
  const before = countHall(debate, position.floor);
  const worth = (hall: Hall) => seatsWorth(table, hall.seats, position.turn);
  const now = worth(before);
  const tried = moves.map((move) => {
    const hall = countHall(debate, applyMove(table, position, move).floor);
    return { move, worth: worth(hall), changes: movedBetween(debate, before, hall).length > 0 };
  });
  const claims = tried.filter((t) => speaks(t.move));
  const top = Math.max(...claims.map((t) => t.worth));
  const alone = claims.filter((t) => t.worth === top).length === 1;
  for (const { move, worth: reached, changes } of tried) {
    const isClaim = speaks(move);
    addTallies(
      sum,
      new Map([
        [
          moveId(move),
          {
            legal: 1,
            changes: changes ? 1 : 0,
            gains: reached > now ? 1 : 0,
            best: isClaim && claims.length > 1 && alone && reached === top ? 1 : 0,
            rivalled: isClaim && claims.length > 1 ? 1 : 0,
          },
        ],
      ]),
    );
  }
}
