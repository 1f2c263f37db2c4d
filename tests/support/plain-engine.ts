import { applyMove } from '../../src/core/debate/apply.ts';
import type { Floor } from '../../src/core/debate/floor.ts';
import { moveId, speaks } from '../../src/core/debate/move.ts';
import type { DebateMove } from '../../src/core/debate/move.ts';
import { giveWay } from '../../src/core/debate/opponent.ts';
import type { Level } from '../../src/core/debate/opponent.ts';
import { isClosing, isOver } from '../../src/core/debate/position.ts';
import type { Position } from '../../src/core/debate/position.ts';
import { voiceOf } from '../../src/core/debate/table.ts';
import type { Table } from '../../src/core/debate/table.ts';
import type { Claim } from '../../src/core/scenario/debate-data.ts';
import { must } from './must.ts';
import { attacks } from './naive.ts';

/**
 * What is legal, and what the engine chooses, written a second time from ids and lists: every claim judged by itself,
 * every move made and the whole hall counted after it, all of them ranked. It is what the quick way is held against.
 */
function plainClaimMove(table: Table, position: Position, claim: Claim): DebateMove | undefined {
  const { debate, burn } = table;
  const { floor, turn } = position;
  const claimAt = (index: number) => must(debate.claims[index]).data;
  const said = floor.spoken.map((s) => ({ claim: claimAt(s.claim), side: s.side }));
  const isSaid = (id: string) => said.some((s) => s.claim.id === id);
  const questioned = floor.questioned.map((c) => claimAt(c).id);
  const granted = (id: string, mine: boolean) =>
    floor.conceded.some((c) => claimAt(c.claim).id === id && (c.side === turn) === mine);

  if (claim.side !== 'any' && claim.side !== turn) return undefined;
  if (isSaid(claim.id) || floor.retracted.some((c) => claimAt(c).id === claim.id)) return undefined;
  const { needs } = claim;
  // what is won on the way to a sitting is not won where one is held by itself, as all of these are
  if (needs?.flag !== undefined) return undefined;
  if (needs?.said && !needs.said.some(isSaid)) return undefined;
  if (needs?.questioned && !needs.questioned.some((id) => questioned.includes(id))) return undefined;
  if (needs?.conceded && !needs.conceded.some((id) => granted(id, false))) return undefined;

  const answered = said.filter((s) => s.side !== turn && attacks(claim, s.claim)).map((s) => s.claim.id);
  if (answered.some((id) => granted(id, true))) return undefined;
  const backs = claim.supports.some(
    (id) => questioned.includes(id) && said.some((s) => s.claim.id === id && s.side === turn),
  );
  const bears = claim.value !== undefined && claim.for.length + claim.against.length > 0;
  if (answered.length === 0 && !backs && (isClosing(debate, position, burn) || !bears)) return undefined;

  const own = claim.speakers.find((p) => voiceOf(table, turn).people.includes(p));
  const friend = claim.speakers.find((p) => !position.called.includes(p));
  if (own === undefined && friend === undefined) return undefined;
  const extra = (own === undefined ? burn.call : 0) + (claim.accuses ? burn.accuse : 0);
  const left = position.candle - position.extra - burn.move - extra;
  if (extra > 0 && left < (position.candle < 2 * burn.move ? 0 : burn.move)) return undefined;
  if (own === undefined) return { kind: 'call', friend: must(friend), claim: claim.id };
  if (claim.paper !== undefined) return { kind: 'produce', claim: claim.id };
  return { kind: answered.length > 0 ? 'answer' : 'assert', claim: claim.id };
}

/** Every legal move of the side to speak, in the order in which they are always listed. */
export function plainMoves(table: Table, position: Position): readonly DebateMove[] {
  const { debate, burn } = table;
  const { floor, turn, fresh } = position;
  const closing = isClosing(debate, position, burn);
  const id = (claim: number) => must(debate.claims[claim]).id;
  const granted = (claim: number) => floor.conceded.some((c) => c.claim === claim && c.side === turn);
  const mayAsk = fresh !== undefined && !closing && !floor.questioned.includes(fresh) && !granted(fresh);
  const asks = mayAsk && (position.asked[turn] ?? 0) < debate.sitting.questions;
  const moved = (o: number) =>
    floor.motions.at(-1)?.option === o || floor.motions.some((m) => m.option === o && m.side === turn);
  return [
    ...debate.claims.flatMap((c) => plainClaimMove(table, position, c.data) ?? []),
    ...(asks ? [{ kind: 'question' as const, claim: id(fresh) }] : []),
    ...floor.spoken
      .filter((s) => s.side !== turn && !granted(s.claim))
      .map((s) => ({ kind: 'concede' as const, claim: id(s.claim) })),
    ...debate.options
      .filter((_, o) => debate.movers[o]?.includes(turn) === true && !closing && !moved(o))
      .map((option) => ({ kind: 'propose' as const, option })),
    ...floor.spoken
      .filter((s) => s.side === turn && !debate.sitting.opening.some((o) => o.claim === id(s.claim)))
      .map((s) => ({ kind: 'retract' as const, claim: id(s.claim) })),
    { kind: 'yield' },
  ];
}

/** How the seats of each option are counted on a floor, narrowest first. */
export type Count = (floor: Floor) => readonly number[];

/** How good a position is for a side: the widest option first. */
export function plainWorth(table: Table, count: Count, position: Position, side: string): number {
  const score = count(position.floor)
    .slice(1)
    .reduceRight((sum, seats) => sum * 128 + seats, 0);
  return voiceOf(table, side).wants === 'wider' ? score : -score;
}

interface Ranked {
  readonly move: DebateMove;
  readonly score: number;
}

/** Best first; what is as good goes by authored priority, then by id. */
function ranked(table: Table, scored: readonly Ranked[]): readonly Ranked[] {
  const priority = ({ move }: Ranked) =>
    speaks(move) ? must(table.debate.claims[must(table.debate.indexOf.get(move.claim))]).priority : 2000;
  return scored.toSorted(
    (a, b) => b.score - a.score || priority(a) - priority(b) || (moveId(a.move) < moveId(b.move) ? -1 : 1),
  );
}

const weighed = (table: Table, position: Position): readonly DebateMove[] =>
  plainMoves(table, position).filter((m) => m.kind !== 'yield' && m.kind !== 'retract');

/** The moves that the record shows: an answer to the claim just made; else the next of the side's own; else any. */
function recorded(table: Table, position: Position, moves: readonly DebateMove[]): readonly DebateMove[] {
  const { debate } = table;
  const fresh = position.fresh === undefined ? undefined : must(debate.claims[position.fresh]).id;
  const attacksOf = (move: DebateMove) =>
    speaks(move) ? must(debate.claims[must(debate.indexOf.get(move.claim))]).data.attacks : [];
  const answers = moves.filter((m) => attacksOf(m).some((a) => a.claim === fresh && a.basis === 'record'));
  if (answers.length > 0) return answers;
  const order = debate.sitting.recorded[position.turn] ?? [];
  const next = order.flatMap((id) => moves.filter((m) => speaks(m) && m.claim === id))[0];
  return next ? [next] : moves;
}

/** The choice of the engine at a level: every move made, the hall counted after each, and all of them ranked. */
export function plainChoice(table: Table, position: Position, level: Level, count: Count): DebateMove {
  const { turn } = position;
  const after = (at: Position, move: DebateMove) => plainWorth(table, count, applyMove(table, at, move), turn);
  const score = (moves: readonly DebateMove[]) =>
    ranked(
      table,
      moves.map((move) => ({ move, score: after(position, move) })),
    );
  const moves = weighed(table, position);
  const now = plainWorth(table, count, position, turn);
  const all = score(moves);
  const best = all[0];
  if (!best || best.score <= now) return giveWay(table, position);
  if (level === 'shrewd') return best.move;
  if (level === 'recorded') {
    const preferred = score(recorded(table, position, moves))[0];
    return preferred && preferred.score >= now ? preferred.move : best.move;
  }
  const worst = (move: DebateMove) => {
    const next = applyMove(table, position, move);
    const own = plainWorth(table, count, next, turn);
    if (isOver(next, table.burn) && next.turn === table.opener) return own;
    return Math.min(own, ...weighed(table, next).map((reply) => after(next, reply)));
  };
  const deep = all.slice(0, 6).map(({ move }) => ({ move, score: worst(move) }));
  return must(ranked(table, deep)[0]).move;
}
