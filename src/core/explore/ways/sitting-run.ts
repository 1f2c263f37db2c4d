import { applyMove } from '../../debate/apply.ts';
import { countHall, divide } from '../../debate/hall.ts';
import type { Hall } from '../../debate/hall.ts';
import type { DebateMove } from '../../debate/move.ts';
import { chooseMove } from '../../debate/opponent.ts';
import type { Level } from '../../debate/opponent.ts';
import { isOver, openPosition } from '../../debate/position.ts';
import type { Position } from '../../debate/position.ts';
import type { Table } from '../../debate/table.ts';

/** A way of playing a side: what it does in a position. */
export type Way = (position: Position) => DebateMove;

/** One move of a run, with the hall before and after it. */
export interface RunMove {
  readonly side: string;
  readonly move: DebateMove;
  readonly before: Hall;
  readonly after: Hall;
  readonly position: Position;
}

/** A sitting played to its end. */
export interface Run {
  readonly moves: readonly RunMove[];
  readonly last: Position;
  readonly hall: Hall;
  /** Index of the option resolved. */
  readonly result: number;
}

/** The engine as a way of play. */
export const engineWay =
  (table: Table, level: Level): Way =>
  (position) =>
    chooseMove(table, position, level);

/** Plays a sitting out between two ways of play, keeping the hall at each move. */
export function runSitting(table: Table, player: Way, opponent: Way): Run {
  let position = openPosition(table.debate, table.opener);
  let hall = countHall(table.debate, position.floor);
  const moves: RunMove[] = [];
  while (!isOver(position, table.burn)) {
    const side = position.turn;
    const move = (side === table.player.side ? player : opponent)(position);
    const next = applyMove(table, position, move);
    const after = next.floor === position.floor ? hall : countHall(table.debate, next.floor);
    moves.push({ side, move, before: hall, after, position });
    position = next;
    hall = after;
  }
  return { moves, last: position, hall, result: divide(table.debate, hall.seats) };
}
