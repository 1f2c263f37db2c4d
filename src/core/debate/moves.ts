import type { ClaimNode } from './debate.ts';
import type { Fault } from './fault.ts';
import { fault } from './fault.ts';
import { judgeClaim, judgeConcession, judgeMotion, judgeQuestion, judgeRetraction } from './legal.ts';
import type { Verdict } from './legal.ts';
import { moveId, speaks } from './move.ts';
import type { DebateMove } from './move.ts';
import type { Position } from './position.ts';
import type { Table } from './table.ts';

const claimMoves = (table: Table, position: Position): DebateMove[] =>
  table.debate.claims.flatMap((node) => {
    const verdict = judgeClaim(table, position, node);
    return 'move' in verdict ? [verdict.move] : [];
  });

/** Every legal move of the side to speak, in a fixed order: claims, questions, concessions, motions, retractions, yield. */
export function debateMoves(table: Table, position: Position): readonly DebateMove[] {
  const { debate } = table;
  const moves = claimMoves(table, position);
  const { fresh, floor } = position;
  const id = (claim: number) => debate.claims[claim]!.id;
  if (fresh !== undefined && !judgeQuestion(table, position, fresh)) moves.push({ kind: 'question', claim: id(fresh) });
  for (const { claim } of floor.spoken)
    if (!judgeConcession(position, claim)) moves.push({ kind: 'concede', claim: id(claim) });
  debate.options.forEach((option, o) => {
    if (!judgeMotion(table, position, o)) moves.push({ kind: 'propose', option });
  });
  for (const { claim } of floor.spoken)
    if (!judgeRetraction(table, position, claim)) moves.push({ kind: 'retract', claim: id(claim) });
  moves.push({ kind: 'yield' });
  return moves;
}

/** A claim of a side's that it cannot make now, and why not. */
export interface LockedClaim {
  readonly claim: string;
  readonly fault: Fault;
}

/** Claims the side to speak might have made but for a fault, leaving out what has been said and what is not its own. */
export function lockedClaims(table: Table, position: Position): readonly LockedClaim[] {
  return table.debate.claims.flatMap((node: ClaimNode) => {
    const verdict: Verdict = judgeClaim(table, position, node);
    if ('move' in verdict) return [];
    const { kind } = verdict.fault;
    return kind === 'not-your-side' || kind === 'already-said' ? [] : [{ claim: node.id, fault: verdict.fault }];
  });
}

/** The fault for which a move is refused; undefined when it is legal. */
export function faultOf(table: Table, position: Position, move: DebateMove): Fault | undefined {
  const { debate } = table;
  if (move.kind === 'yield') return undefined;
  if (move.kind === 'propose') {
    const option = debate.options.indexOf(move.option);
    return option < 0 ? fault('unknown') : judgeMotion(table, position, option);
  }
  const index = debate.indexOf.get(move.claim);
  if (index === undefined) return fault('unknown');
  if (speaks(move)) {
    const verdict = judgeClaim(table, position, debate.claims[index]!);
    if ('fault' in verdict) return verdict.fault;
    return moveId(verdict.move) === moveId(move) ? undefined : fault('out-of-order', [move.claim]);
  }
  if (move.kind === 'question') return judgeQuestion(table, position, index);
  if (move.kind === 'concede') return judgeConcession(position, index);
  return judgeRetraction(table, position, index);
}
