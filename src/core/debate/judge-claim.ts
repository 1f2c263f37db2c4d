import type { ClaimNode } from './debate.ts';
import { fault } from './fault.ts';
import type { Fault, FaultKind } from './fault.ts';
import { hasConceded } from './floor.ts';
import type { IndexedMove } from './indexed-move.ts';
import { answered } from './legal.ts';
import { GRANTED, OWED, QUESTIONED, SAID, THEIRS, WITHDRAWN, WON, markClaims } from './marks.ts';
import type { DebateMove } from './move.ts';
import { planOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { isClosing } from './position.ts';
import type { Position } from './position.ts';
import { stockOf } from './stock.ts';
import type { NeededClaims, Stocked } from './stock.ts';
import { voiceOf } from './table.ts';
import type { Table } from './table.ts';

/** Inches a claim burns beyond an ordinary exchange. */
export const extraFor = (table: Table, accuses: boolean, called: boolean): number =>
  (called ? table.burn.call : 0) + (accuses ? table.burn.accuse : 0);

/** What the side to speak has before it when it judges its claims, one after another. */
export interface Outlook {
  readonly table: Table;
  readonly position: Position;
  readonly plan: Plan;
  /** What its voice may say, by claim. */
  readonly stock: readonly (Stocked | undefined)[];
  /** How each claim stands to it; good until the next outlook is taken. */
  readonly marks: Uint8Array;
  /** Only answers may be made. */
  readonly closing: boolean;
}

/** Looks at a position with the eyes of the side to speak. */
export function lookOut(table: Table, position: Position): Outlook {
  const plan = planOf(table.debate);
  return {
    table,
    position,
    plan,
    stock: stockOf(table.debate, voiceOf(table, position.turn)),
    marks: markClaims(plan, position.floor, position.turn),
    closing: isClosing(table.debate, position, table.burn),
  };
}

/** The marks of some claims, all together. */
function marksOf(marks: Uint8Array, claims: readonly number[]): number {
  let all = 0;
  for (let i = 0; i < claims.length; i++) all |= marks[claims[i]!]!;
  return all;
}

/** What a claim needs and has not: the list of which no claim bears the mark; undefined when nothing is wanting. */
function wanting(marks: Uint8Array, { said, questioned, conceded }: NeededClaims): keyof NeededClaims | undefined {
  if (said && (marksOf(marks, said) & SAID) === 0) return 'said';
  if (questioned && (marksOf(marks, questioned) & QUESTIONED) === 0) return 'questioned';
  return conceded && (marksOf(marks, conceded) & WON) === 0 ? 'conceded' : undefined;
}

/** Whether a move that burns more than an ordinary one leaves candle enough: for one exchange more, unless this is the last. */
function affords({ burn }: Table, position: Position, extra: number): boolean {
  if (extra === 0) return true;
  const left = position.candle - position.extra - burn.move - extra;
  const last = position.candle < 2 * burn.move;
  return left >= (last ? 0 : burn.move);
}

/** The first of a claim's speakers who has not been called yet, by number; -1 when all have been. */
function friendFor({ called }: Position, speakers: readonly string[]): number {
  for (let i = 0; i < speakers.length; i++) if (!called.includes(speakers[i]!)) return i;
  return -1;
}

/** The move by which the side to speak may make a claim of its stock now; or the kind of fault that forbids it. */
export function judge({ table, position, marks, closing }: Outlook, stocked: Stocked): IndexedMove | FaultKind {
  const mark = marks[stocked.claim]!;
  if ((mark & SAID) !== 0) return 'already-said';
  if ((mark & WITHDRAWN) !== 0) return 'withdrawn';
  if (stocked.locked) return 'not-won';
  if (stocked.needs && wanting(marks, stocked.needs)) return 'not-yet';
  const struck = marksOf(marks, stocked.targets);
  if ((struck & GRANTED) !== 0) return 'already-conceded';
  const answers = (struck & THEIRS) !== 0;
  if (!answers && (marksOf(marks, stocked.supports) & OWED) === 0) {
    if (closing) return 'too-late';
    if (!stocked.bears) return 'does-not-answer';
  }
  if (stocked.own) {
    if (!affords(table, position, extraFor(table, stocked.accuses, false))) return 'no-candle';
    return answers ? stocked.answer : stocked.outright;
  }
  const friend = friendFor(position, stocked.speakers);
  if (friend < 0) return 'friend-has-spoken';
  return affords(table, position, extraFor(table, stocked.accuses, true)) ? stocked.calls[friend]! : 'no-candle';
}

/** A fault found in a claim, with the claims that it concerns. */
function explain({ table, position, marks, stock }: Outlook, node: ClaimNode, kind: FaultKind): Fault {
  const needs = stock[node.index]?.needs;
  if (kind === 'not-won') return fault(kind, [node.id]);
  if (kind === 'not-yet' && needs) return fault(kind, node.data.needs?.[wanting(marks, needs)!]);
  if (kind !== 'already-conceded') return fault(kind);
  const { floor, turn } = position;
  const granted = answered(table.debate, floor, node, turn).filter((t) => hasConceded(floor, turn, t));
  return fault(
    kind,
    granted.map((t) => table.debate.claims[t]!.id),
  );
}

export type Verdict = { readonly move: DebateMove } | { readonly fault: Fault };

/** Whether the side to speak may make a claim now, and as what kind of move; or the fault that forbids it, and why. */
export function judgeClaim(outlook: Outlook, node: ClaimNode): Verdict {
  const stocked = outlook.stock[node.index];
  if (!stocked) return { fault: fault('not-your-side') };
  const found = judge(outlook, stocked);
  return typeof found === 'string' ? { fault: explain(outlook, node, found) } : { move: found.move };
}
