import { applyMove } from './apply.ts';
import { countHall } from './hall.ts';
import { hasConceded } from './floor.ts';
import { moveId, speaks } from './move.ts';
import type { DebateMove } from './move.ts';
import { debateMoves } from './moves.ts';
import { isOver } from './position.ts';
import type { Position } from './position.ts';
import { voiceOf } from './table.ts';
import type { Table } from './table.ts';

/** How much of the map the opponent uses. Levels never give a hidden bonus. */
export const LEVELS = ['recorded', 'shrewd', 'formidable'] as const;
export type Level = (typeof LEVELS)[number];

/** Moves looked at in the second ply. */
const BREADTH = 6;

/**
 * How good a count is for a side: the widest option's seats first, then the next narrower, and so on;
 * more is better for the side that wants it wider.
 */
export function seatsWorth(table: Table, seats: readonly number[], side: string): number {
  let score = 0;
  for (let option = seats.length - 1; option > 0; option--) score = score * 128 + seats[option]!;
  return voiceOf(table, side).wants === 'wider' ? score : -score;
}

/** How good a floor is for a side. */
export const worth = (table: Table, position: Position, side: string): number =>
  seatsWorth(table, countHall(table.debate, position.floor).seats, side);

interface Scored {
  readonly move: DebateMove;
  readonly after: Position;
  readonly score: number;
}

const priorityOf = (table: Table, move: DebateMove): number =>
  speaks(move) ? table.debate.claims[table.debate.indexOf.get(move.claim)!]!.priority : 2000;

/** Best first; ties go to authored priority, then to id. */
const compare =
  (table: Table) =>
  (a: Scored, b: Scored): number =>
    b.score - a.score ||
    priorityOf(table, a.move) - priorityOf(table, b.move) ||
    (moveId(a.move) < moveId(b.move) ? -1 : 1);

const scoreMoves = (table: Table, position: Position, moves: readonly DebateMove[]): Scored[] =>
  moves
    .map((move) => {
      const after = applyMove(table, position, move);
      return { move, after, score: worth(table, after, position.turn) };
    })
    .sort(compare(table));

/** What is worth weighing: every legal move but taking back one's own words. */
const candidates = (table: Table, position: Position): readonly DebateMove[] =>
  debateMoves(table, position).filter((m) => m.kind !== 'yield' && m.kind !== 'retract');

/** Nothing he may say changes anything: he grants the claim just made if he has never answered it, or gives way. */
export function giveWay(table: Table, position: Position): DebateMove {
  const { debate } = table;
  const { fresh, floor, turn } = position;
  if (fresh === undefined || hasConceded(floor, turn, fresh)) return { kind: 'yield' };
  const attackers = debate.claims[fresh]!.struckBy.map((e) => debate.edges[e]!.from);
  const hasAnswered = floor.spoken.some((s) => s.side === turn && attackers.includes(s.claim));
  return hasAnswered ? { kind: 'yield' } : { kind: 'concede', claim: debate.claims[fresh]!.id };
}

/** The moves of the record: an answer it shows to the claim just made, else the next of the side's own order. */
function recordedMoves(table: Table, position: Position, moves: readonly DebateMove[]): readonly DebateMove[] {
  const { debate } = table;
  const { fresh, turn } = position;
  const answers = moves.filter(
    (m) =>
      speaks(m) &&
      fresh !== undefined &&
      debate.claims[debate.indexOf.get(m.claim)!]!.strikes.some(
        (e) => debate.edges[e]!.to === fresh && debate.edges[e]!.basis === 'record' && !debate.edges[e]!.mutual,
      ),
  );
  if (answers.length > 0) return answers;
  const order = debate.sitting.recorded[turn] ?? [];
  for (const id of order) {
    const next = moves.find((m) => speaks(m) && m.claim === id);
    if (next) return [next];
  }
  return moves;
}

/** The worst that one reply can make of a position for a side; no closer than below `enough`, once it is known to be. */
function afterReply(table: Table, position: Position, side: string, enough: number): number {
  if (isOver(position, table.burn) && position.turn === table.opener) return worth(table, position, side);
  let worst = worth(table, position, side);
  for (const reply of candidates(table, position)) {
    if (worst < enough) break;
    const score = worth(table, applyMove(table, position, reply), side);
    if (score < worst) worst = score;
  }
  return worst;
}

/**
 * The move of the side to speak when the engine speaks for it: of what it may legally do, that which most
 * improves its lot, at the level set. With nothing that changes anything it gives way, aloud.
 */
export function chooseMove(table: Table, position: Position, level: Level): DebateMove {
  const moves = candidates(table, position);
  const now = worth(table, position, position.turn);
  const all = scoreMoves(table, position, moves);
  const best = all[0];
  if (!best || best.score <= now) return giveWay(table, position);
  if (level === 'shrewd') return best.move;
  if (level === 'recorded') {
    const wanted = new Set(recordedMoves(table, position, moves).map(moveId));
    const preferred = all.find((s) => wanted.has(moveId(s.move)));
    return preferred && preferred.score >= now ? preferred.move : best.move;
  }
  let most = -Infinity;
  const deep = all
    .slice(0, BREADTH)
    .map((s) => {
      const score = afterReply(table, s.after, position.turn, most);
      most = Math.max(most, score);
      return { ...s, score };
    })
    .sort(compare(table));
  return deep[0]!.move;
}
