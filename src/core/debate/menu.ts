import { majorityOf } from './hall.ts';
import type { IndexedMove } from './indexed-move.ts';
import { lookOut } from './judge-claim.ts';
import type { Outlook } from './judge-claim.ts';
import { OWED, THEIRS } from './marks.ts';
import { speaks } from './move.ts';
import type { DebateMove } from './move.ts';
import { forwardMoves } from './moves.ts';
import type { Position } from './position.ts';
import { standOn } from './stand-on.ts';
import type { Table } from './table.ts';

/** Moves on the menu at the most and, where there are so many, at the least; and how many answer the claim just made. */
const MOST = 6;
const LEAST = 4;
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
  readonly known: IndexedMove;
  readonly sort: Sort;
  readonly value: number;
  readonly order: number;
}

/** Whether a claim answers the claim just made, or stands in support of one of its own side's that is questioned. */
function answersNow({ position, stock, marks }: Outlook, claim: number): boolean {
  const { fresh } = position;
  const { targets, supports } = stock[claim]!;
  if (fresh !== undefined && (marks[fresh]! & THEIRS) !== 0 && targets.includes(fresh)) return true;
  return supports.some((c) => (marks[c]! & OWED) !== 0);
}

function itemsOf(outlook: Outlook, moves: readonly IndexedMove[]): readonly Item[] {
  const { claims } = outlook.table.debate;
  const { open } = outlook.plan;
  const items: Item[] = [];
  for (const known of moves) {
    if (!speaks(known.move)) continue;
    const node = claims[known.claim]!;
    const called = known.move.kind === 'call';
    const sort: Sort = answersNow(outlook, known.claim) ? 'answer' : called ? 'call' : 'reason';
    // one's own words before a friend's; then the order of the record; then each claim in its turn, another every exchange
    const turn = (node.index + outlook.position.exchange * STRIDE) % open;
    const order = (called ? 1_000_000 : 0) + Math.min(node.priority, LATER) * 1000 + turn;
    items.push({ known, sort, value: node.value, order });
  }
  return items.sort((a, b) => a.order - b.order);
}

/** The first few of a sort, each of another value than those already on the menu. */
function take(items: readonly Item[], sort: Sort, most: number, values: Set<number>): IndexedMove[] {
  const out: IndexedMove[] = [];
  for (const item of items) {
    if (out.length === most) break;
    if (item.sort !== sort || values.has(item.value)) continue;
    values.add(item.value);
    out.push(item.known);
  }
  return out;
}

/** A concession is offered where some option meets the objection granted; of several, of the claim made last. */
function concession({ debate }: Table, moves: readonly IndexedMove[]): IndexedMove | undefined {
  const met = moves.filter((m) => m.move.kind === 'concede' && debate.claims[m.claim]!.meets.length > 0);
  return met.at(-1);
}

/** Of the motions that may be made, that of the option nearest to carrying, and not yet carried. */
function motion(
  { debate }: Table,
  { exchange, floor }: Position,
  moves: readonly IndexedMove[],
): IndexedMove | undefined {
  if (exchange < MOTION_FROM) return undefined;
  const { seats } = standOn(debate, floor).standing;
  const short = (m: IndexedMove) => majorityOf(debate.members.length) - seats[m.option]!;
  return moves.filter((m) => m.move.kind === 'propose' && short(m) > 0).sort((a, b) => short(a) - short(b))[0];
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
  const outlook = lookOut(table, position);
  const moves = forwardMoves(outlook);
  const items = itemsOf(outlook, moves);
  const values = new Set<number>();
  const spoken = [
    ...take(items, 'answer', ANSWERS, values),
    ...take(items, 'reason', REASONS, values),
    ...take(items, 'call', CALLS, values),
  ];
  const question = moves.find((m) => m.move.kind === 'question');
  const others = [question, concession(table, moves), motion(table, position, moves)].filter((m) => m !== undefined);
  const room = MOST - Math.min(others.length, outlook.closing ? 0 : OTHERS);
  const menu = [...spoken.slice(0, room), ...others].slice(0, MOST);
  const rest = menu.length < LEAST ? items.map((i) => i.known).filter((m) => !menu.includes(m)) : [];
  const filled = [...menu, ...rest, outlook.plan.moves.yield];
  return filled.slice(0, Math.max(menu.length, LEAST)).map((m) => m.move);
}
