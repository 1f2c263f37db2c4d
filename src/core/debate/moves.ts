import type { Fault } from './fault.ts';
import { fault } from './fault.ts';
import type { IndexedMove } from './indexed-move.ts';
import { judge, judgeClaim, lookOut } from './judge-claim.ts';
import type { Outlook } from './judge-claim.ts';
import { judgeConcession, judgeMotion, judgeQuestion, judgeRetraction } from './legal.ts';
import { GRANTED, OWN, THEIRS } from './marks.ts';
import { moveId, speaks } from './move.ts';
import type { DebateMove } from './move.ts';
import type { Position } from './position.ts';
import type { Table } from './table.ts';

/** What the side to speak may say, ask, grant or move: every legal move but to take back its own words, or yield. */
export function forwardMoves(outlook: Outlook): IndexedMove[] {
  const { table, position, plan, marks, stock } = outlook;
  const { fresh, floor } = position;
  const { options } = table.debate;
  const out: IndexedMove[] = [];
  for (const stocked of stock) {
    const found = stocked && judge(outlook, stocked);
    if (typeof found === 'object') out.push(found);
  }
  if (fresh !== undefined && !judgeQuestion(table, position, fresh)) out.push(plan.moves.question[fresh]!);
  for (const { claim } of floor.spoken)
    if ((marks[claim]! & (THEIRS | GRANTED)) === THEIRS) out.push(plan.moves.concede[claim]!);
  for (let option = 0; option < options.length; option++)
    if (!judgeMotion(table, position, option)) out.push(plan.moves.propose[option]!);
  return out;
}

/** Every legal move of the side to speak, in a fixed order: claims, questions, concessions, motions, retractions, yield. */
export function debateMoves(table: Table, position: Position): readonly DebateMove[] {
  const outlook = lookOut(table, position);
  const { plan, marks } = outlook;
  const moves = forwardMoves(outlook).map((m) => m.move);
  for (const { claim } of position.floor.spoken)
    if ((marks[claim]! & OWN) !== 0 && !plan.opening.has(claim)) moves.push(plan.moves.retract[claim]!.move);
  moves.push(plan.moves.yield.move);
  return moves;
}

/** A claim of a side's that it cannot make now, and why not. */
export interface LockedClaim {
  readonly claim: string;
  readonly fault: Fault;
}

/** Claims the side to speak might have made but for a fault, leaving out what has been said and what is not its own. */
export function lockedClaims(table: Table, position: Position): readonly LockedClaim[] {
  const outlook = lookOut(table, position);
  return table.debate.claims.flatMap((node) => {
    const verdict = judgeClaim(outlook, node);
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
    const verdict = judgeClaim(lookOut(table, position), debate.claims[index]!);
    if ('fault' in verdict) return verdict.fault;
    return moveId(verdict.move) === moveId(move) ? undefined : fault('out-of-order', [move.claim]);
  }
  if (move.kind === 'question') return judgeQuestion(table, position, index);
  if (move.kind === 'concede') return judgeConcession(position, index);
  return judgeRetraction(table, position, index);
}
