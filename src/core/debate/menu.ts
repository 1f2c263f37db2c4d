import type { ClaimNode } from './debate.ts';
import { countHall, majorityOf } from './hall.ts';
import { answered } from './legal.ts';
import { speaks } from './move.ts';
import type { DebateMove } from './move.ts';
import { debateMoves } from './moves.ts';
import type { Position } from './position.ts';
import { isClosing } from './position.ts';
import type { Table } from './table.ts';

/** Moves on the menu at the most, and of those how many answer the claim just made. */
const MOST = 6;
const ANSWERS = 3;
const REASONS = 2;
const CALLS = 1;
/** Places kept for a question, a concession or a motion, before the closing exchange. */
const OTHERS = 2;

/** Claims by which the turn moves on at each exchange: prime to most numbers of claims, so that all have their turn. */
const STRIDE = 31;

/** Where a claim that the record does not order comes in it. */
const LATER = 100;

/** No motion is offered before so many exchanges: first the matter, then the motion. */
const MOTION_FROM = 2;

/** What sort of thing a move is on the menu; each sort has its own share. */
type Sort = 'answer' | 'reason' | 'call' | 'other';

interface Item {
  readonly move: DebateMove;
  readonly sort: Sort;
  readonly value: number;
  readonly order: number;
}

function itemsOf(table: Table, position: Position, moves: readonly DebateMove[]): readonly Item[] {
  const { debate } = table;
  return moves.flatMap((move) => {
    if (!speaks(move)) return [];
    const node = debate.claims[debate.indexOf.get(move.claim)!]!;
    const answers =
      (position.fresh !== undefined &&
        answered(debate, position.floor, node, position.turn).includes(position.fresh)) ||
      grounds(position, node).length > 0;
    const sort: Sort = answers ? 'answer' : move.kind === 'call' ? 'call' : 'reason';
    // one's own words before a friend's; then the order of the record; then each claim in its turn, another every exchange
    const turn = (node.index + position.exchange * STRIDE) % debate.claims.length;
    const order = (move.kind === 'call' ? 1_000_000 : 0) + Math.min(node.priority, LATER) * 1000 + turn;
    return [{ move, sort, value: node.value, order }];
  });
}

/** One's own questioned claims for which a claim is support. */
function grounds(position: Position, node: ClaimNode): readonly number[] {
  const { questioned, spoken } = position.floor;
  return node.supports.filter(
    (c) => questioned.includes(c) && spoken.some((s) => s.claim === c && s.side === position.turn),
  );
}

/** The first few of a sort, each of another value than those already on the menu. */
function take(items: readonly Item[], sort: Sort, most: number, values: Set<number>): DebateMove[] {
  const out: DebateMove[] = [];
  for (const item of items) {
    if (out.length === most) break;
    if (item.sort !== sort || values.has(item.value)) continue;
    values.add(item.value);
    out.push(item.move);
  }
  return out;
}

/** A concession is offered where some option meets the objection granted. */
function concession(table: Table, position: Position, moves: readonly DebateMove[]): DebateMove | undefined {
  const { debate } = table;
  const spoken = position.floor.spoken.map((s) => debate.claims[s.claim]!.id);
  return moves
    .filter((m) => m.kind === 'concede' && debate.claims[debate.indexOf.get(m.claim)!]!.meets.length > 0)
    .sort((a, b) => ('claim' in a && 'claim' in b ? spoken.indexOf(b.claim) - spoken.indexOf(a.claim) : 0))[0];
}

/** Of the motions that may be made, that of the option nearest to carrying, and not yet carried. */
function motion(table: Table, position: Position, moves: readonly DebateMove[]): DebateMove | undefined {
  if (position.exchange < MOTION_FROM) return undefined;
  const { debate } = table;
  const { seats } = countHall(debate, position.floor);
  const short = (move: DebateMove) =>
    move.kind === 'propose' ? majorityOf(debate.members.length) - seats[debate.options.indexOf(move.option)]! : 0;
  return moves.filter((m) => m.kind === 'propose' && short(m) > 0).sort((a, b) => short(a) - short(b))[0];
}

/**
 * The four to six moves offered first, each another line of attack: up to three answers to what was just said
 * (to the claim made, or to a question of one's own), then up to two reasons, then a friend to call, each
 * appealing to another value (one's own words before a friend's, then the order of the record, then each claim
 * in its turn); then a question of the claim just made; then a concession that some option meets; then the
 * motion nearest to carrying. It looks at no seats but for the motion, so that the menu does not do the player's
 * thinking. What is not offered stands behind "more".
 */
export function menuOf(table: Table, position: Position): readonly DebateMove[] {
  const moves = debateMoves(table, position);
  const items = [...itemsOf(table, position, moves)].sort((a, b) => a.order - b.order);
  const values = new Set<number>();
  const spoken = [
    ...take(items, 'answer', ANSWERS, values),
    ...take(items, 'reason', REASONS, values),
    ...take(items, 'call', CALLS, values),
  ];
  const question = moves.find((m) => m.kind === 'question');
  const granted = concession(table, position, moves);
  const others = [question, granted, motion(table, position, moves)].filter((m) => m !== undefined);
  const room = MOST - Math.min(others.length, isClosing(table.debate, position, table.burn) ? 0 : OTHERS);
  const menu = [...spoken.slice(0, room), ...others].slice(0, MOST);
  if (menu.length >= 4) return menu;
  const rest = items.map((i) => i.move).filter((m) => !menu.includes(m));
  return [...menu, ...rest, ...moves.filter((m) => m.kind === 'yield')].slice(0, 4);
}
