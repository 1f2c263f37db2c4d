import type { Needs } from '../scenario/debate-data.ts';
import { bears } from './debate.ts';
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
import { voiceOf } from './table.ts';
import type { Table, Voice } from './table.ts';

/** Whether one of some claims, if any are named, bears a mark. */
function oneHas(marks: Uint8Array, claims: readonly number[] | undefined, mark: number): boolean {
  if (!claims) return true;
  for (const claim of claims) if ((marks[claim]! & mark) !== 0) return true;
  return false;
}

/** The need of a claim that is still wanting: which list of its needs; undefined when none is. */
function wanting(plan: Plan, marks: Uint8Array, claim: number): keyof Needs | undefined {
  const needs = plan.needs[claim];
  if (!needs) return undefined;
  if (!oneHas(marks, needs.said, SAID)) return 'said';
  if (!oneHas(marks, needs.questioned, QUESTIONED)) return 'questioned';
  return oneHas(marks, needs.conceded, WON) ? undefined : 'conceded';
}

/** Whether a move that burns more than an ordinary one leaves candle enough: for one exchange more, unless this is the last. */
function affords(table: Table, position: Position, extra: number): boolean {
  if (extra === 0) return true;
  const left = position.candle - position.extra - table.burn.move - extra;
  const last = position.candle < 2 * table.burn.move;
  return left >= (last ? 0 : table.burn.move);
}

/** Inches a claim burns beyond an ordinary exchange. */
export const extraFor = (table: Table, node: ClaimNode, called: boolean): number =>
  (called ? table.burn.call : 0) + (node.data.accuses ? table.burn.accuse : 0);

/** What the side to speak has before it when it judges its claims, one after another. */
export interface Outlook {
  readonly table: Table;
  readonly position: Position;
  readonly plan: Plan;
  /** How each claim stands to the side; good until the next outlook is taken. */
  readonly marks: Uint8Array;
  readonly voice: Voice;
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
    marks: markClaims(plan, position.floor, position.turn),
    voice: voiceOf(table, position.turn),
    closing: isClosing(table.debate, position, table.burn),
  };
}

/** Marks of all of some claims together. */
function marksOf(marks: Uint8Array, claims: readonly number[]): number {
  let all = 0;
  for (const claim of claims) all |= marks[claim]!;
  return all;
}

const isAny = (people: readonly string[], among: readonly string[]): boolean => {
  for (const person of people) if (among.includes(person)) return true;
  return false;
};

/** The move by which the side to speak may make a claim now; or the kind of fault that forbids it. */
export function judge(outlook: Outlook, claim: number): IndexedMove | FaultKind {
  const { table, position, plan, marks } = outlook;
  const node = table.debate.claims[claim]!;
  const { side, speakers, paper } = node.data;
  if (side !== 'any' && side !== position.turn) return 'not-your-side';
  if ((marks[claim]! & SAID) !== 0) return 'already-said';
  if ((marks[claim]! & WITHDRAWN) !== 0) return 'withdrawn';
  if (wanting(plan, marks, claim)) return 'not-yet';
  const struck = marksOf(marks, plan.targets[claim]!);
  if ((struck & GRANTED) !== 0) return 'already-conceded';
  const answers = (struck & THEIRS) !== 0;
  if (!answers && (marksOf(marks, node.supports) & OWED) === 0) {
    if (outlook.closing) return 'too-late';
    if (!bears(node)) return 'does-not-answer';
  }
  const { moves } = plan;
  if (isAny(speakers, outlook.voice.people)) {
    if (!affords(table, position, extraFor(table, node, false))) return 'no-candle';
    return (paper !== undefined ? moves.produce : answers ? moves.answer : moves.assert)[claim]!;
  }
  const friend = speakers.findIndex((p) => !position.called.includes(p));
  if (friend < 0) return 'friend-has-spoken';
  return affords(table, position, extraFor(table, node, true)) ? moves.call[claim]![friend]! : 'no-candle';
}

/** A fault found in a claim, with the claims that it concerns. */
function explain({ table, position, plan, marks }: Outlook, node: ClaimNode, kind: FaultKind): Fault {
  const lacks = wanting(plan, marks, node.index);
  if (kind === 'not-yet') return fault(kind, lacks && node.data.needs?.[lacks]);
  if (kind !== 'already-conceded') return fault(kind);
  const targets = answered(table.debate, position.floor, node, position.turn);
  const granted = targets.filter((t) => hasConceded(position.floor, position.turn, t));
  return fault(
    kind,
    granted.map((t) => table.debate.claims[t]!.id),
  );
}

export type Verdict = { readonly move: DebateMove } | { readonly fault: Fault };

/** Whether the side to speak may make a claim now, and as what kind of move; or the fault that forbids it, and why. */
export function judgeClaim(table: Table, position: Position, node: ClaimNode): Verdict {
  const outlook = lookOut(table, position);
  const found = judge(outlook, node.index);
  return typeof found === 'string' ? { fault: explain(outlook, node, found) } : { move: found.move };
}
