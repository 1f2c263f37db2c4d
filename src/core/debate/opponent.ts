import { applyMove } from './apply.ts';
import { bestMoves } from './best-moves.ts';
import type { Scored } from './best-moves.ts';
import { hasConceded } from './floor.ts';
import type { IndexedMove } from './indexed-move.ts';
import { lookOut } from './judge-claim.ts';
import { speaks } from './move.ts';
import type { DebateMove } from './move.ts';
import { forwardMoves } from './moves.ts';
import { isOver } from './position.ts';
import type { Position } from './position.ts';
import { scoreSeats } from './score.ts';
import { standOn } from './stand-on.ts';
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
export const seatsWorth = (table: Table, seats: readonly number[], side: string): number =>
  scoreSeats(seats, wouldWiden(table, side));

/** How good a floor is for a side. */
export const worth = (table: Table, position: Position, side: string): number =>
  scoreSeats(standOn(table.debate, position.floor).standing.seats, wouldWiden(table, side));

const wouldWiden = (table: Table, side: string): boolean => voiceOf(table, side).wants === 'wider';

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
function recordedMoves(table: Table, position: Position, moves: readonly IndexedMove[]): readonly IndexedMove[] {
  const { debate } = table;
  const { fresh, turn } = position;
  const answers = moves.filter(
    ({ move, claim }) =>
      speaks(move) &&
      fresh !== undefined &&
      debate.claims[claim]!.strikes.some(
        (e) => debate.edges[e]!.to === fresh && debate.edges[e]!.basis === 'record' && !debate.edges[e]!.mutual,
      ),
  );
  if (answers.length > 0) return answers;
  const order = debate.sitting.recorded[turn] ?? [];
  for (const id of order) {
    const next = moves.find(({ move }) => speaks(move) && move.claim === id);
    if (next) return [next];
  }
  return moves;
}

/** The worst that one reply can make of a position for a side; any number below `enough`, where it is below that. */
function afterReply(table: Table, position: Position, side: string, enough: number): number {
  const now = worth(table, position, side);
  if (now < enough || (isOver(position, table.burn) && position.turn === table.opener)) return now;
  const replies = forwardMoves(lookOut(table, position));
  // what is worst for a side is best for one who wants the opposite
  const wanted = { wider: !wouldWiden(table, side), most: 1, least: -now, enough: -enough };
  const [worst] = bestMoves(table, position, replies, wanted);
  return worst ? -worst.score : now;
}

/** Of the best moves, that whose worst reply is least bad. */
function farSighted(table: Table, position: Position, best: readonly Scored[]): DebateMove {
  const [first, ...others] = best.map(({ known }) => known);
  let chosen = first!;
  let most = afterReply(table, applyMove(table, position, chosen.move), position.turn, -Infinity);
  for (const known of others) {
    const score = afterReply(table, applyMove(table, position, known.move), position.turn, most);
    if (score < most || (score === most && known.rank > chosen.rank)) continue;
    chosen = known;
    most = score;
  }
  return chosen.move;
}

/**
 * The move of the side to speak when the engine speaks for it: of what it may legally do, that which most
 * improves its lot, at the level set. With nothing that changes anything it gives way, aloud.
 */
export function chooseMove(table: Table, position: Position, level: Level): DebateMove {
  const moves = forwardMoves(lookOut(table, position));
  const wider = wouldWiden(table, position.turn);
  const now = worth(table, position, position.turn);
  // a move that is worth less than silence may yet be the best of all when its reply is known
  const { most, least } = level === 'formidable' ? { most: BREADTH, least: -Infinity } : { most: 1, least: now };
  const wanted = { wider, most, least, enough: Infinity };
  const ranked = bestMoves(table, position, moves, wanted);
  const best = ranked[0];
  if (!best || best.score <= now) return giveWay(table, position);
  if (level === 'recorded') {
    const [preferred] = bestMoves(table, position, recordedMoves(table, position, moves), wanted);
    return (preferred ?? best).known.move;
  }
  return level === 'shrewd' ? best.known.move : farSighted(table, position, ranked);
}
