import { applyMove } from '../../debate/apply.ts';
import type { ClaimNode } from '../../debate/debate.ts';
import { countHall, stanceOf } from '../../debate/hall.ts';
import { menuOf } from '../../debate/menu.ts';
import { speaks } from '../../debate/move.ts';
import type { DebateMove } from '../../debate/move.ts';
import { debateMoves } from '../../debate/moves.ts';
import { worth } from '../../debate/opponent.ts';
import { isOver } from '../../debate/position.ts';
import type { Position } from '../../debate/position.ts';
import { voiceOf } from '../../debate/table.ts';
import type { Table } from '../../debate/table.ts';
import type { Way } from './sitting-run.ts';

const YIELD: DebateMove = { kind: 'yield' };

const nodeOf = (table: Table, move: DebateMove) =>
  speaks(move) ? table.debate.claims[table.debate.indexOf.get(move.claim)!] : undefined;

/** Any legal move. */
export const randomWay =
  (table: Table, random: () => number): Way =>
  (position) => {
    const moves = debateMoves(table, position);
    return moves[Math.floor(random() * moves.length)]!;
  };

/** Any move of the menu: what a player does who presses without reading. */
export const randomMenuWay =
  (table: Table, random: () => number): Way =>
  (position) => {
    const menu = menuOf(table, position);
    return menu[Math.floor(random() * menu.length)] ?? YIELD;
  };

/** Any claim that may be made. */
export const randomClaimWay =
  (table: Table, random: () => number): Way =>
  (position) => {
    const moves = debateMoves(table, position).filter(speaks);
    return moves[Math.floor(random() * moves.length)] ?? YIELD;
  };

/** The moves that score highest; none are worth less than any. */
function bestBy(moves: readonly DebateMove[], score: (move: DebateMove) => number): readonly DebateMove[] {
  const scored = moves.map((move) => ({ move, score: score(move) }));
  const top = Math.max(...scored.map((s) => s.score));
  return scored.filter((s) => s.score === top).map((s) => s.move);
}

/** The moves after which one's own side stands best, one ply deep. */
export const greedyMoves = (table: Table, position: Position): readonly DebateMove[] =>
  bestBy(debateMoves(table, position), (move) => worth(table, applyMove(table, position, move), position.turn));

/** The best claims of a few values only; or one yields. */
export function valuesOnlyMoves(table: Table, position: Position, values: readonly string[]): readonly DebateMove[] {
  const own = debateMoves(table, position).filter((m) => values.includes(nodeOf(table, m)?.data.value ?? ''));
  if (own.length === 0) return [YIELD];
  return bestBy(own, (move) => worth(table, applyMove(table, position, move), position.turn));
}

/**
 * Claims that speak to what men value, no seat counted: a claim that points one's own way scores by how high those
 * not yet won rank its value, and by the claims of the other side that it answers for them.
 */
export function speakToValuesMoves(table: Table, position: Position): readonly DebateMove[] {
  const { debate } = table;
  const { turn, floor } = position;
  const widest = debate.options.length - 1;
  const wider = voiceOf(table, turn).wants === 'wider';
  const pointsTo = (claim: ClaimNode, side: 'pro' | 'con') =>
    side === 'pro' ? claim.pro.includes(widest) : claim.con.includes(widest);
  const [own, other] = wider ? (['pro', 'con'] as const) : (['con', 'pro'] as const);
  const hall = countHall(debate, floor);
  const unwon = debate.members.filter((_, m) => stanceOf(debate, hall, m) < widest === wider);
  const objections = floor.spoken.filter((s) => s.side !== turn && pointsTo(debate.claims[s.claim]!, other));
  const claims = debateMoves(table, position).filter(speaks);
  if (claims.length === 0) return [YIELD];
  return bestBy(claims, (move) => {
    const node = nodeOf(table, move)!;
    const answers = objections.filter((s) => node.strikes.some((e) => debate.edges[e]!.to === s.claim));
    let score = 0;
    for (const man of unwon) {
      const rank = node.data.value === undefined ? 0 : man.ranking.indexOf(node.data.value);
      if (pointsTo(node, own)) score += rank < 3 ? 2 : rank < 4 ? 1 : 0;
      for (const s of answers) {
        const { value } = debate.claims[s.claim]!.data;
        if (value === undefined || rank <= man.ranking.indexOf(value)) score += 1;
      }
    }
    return score;
  });
}

/** The first of some listed claims that has not been made, by whatever move makes it; or one yields. */
function scriptedMove(table: Table, position: Position, claims: readonly string[]): DebateMove {
  const { debate } = table;
  const side = position.turn;
  const done = position.floor.spoken.filter((s) => s.side === side).map((s) => debate.claims[s.claim]!.id);
  const next = claims.find(
    (id) => !done.includes(id) && !position.floor.retracted.includes(debate.indexOf.get(id) ?? -1),
  );
  return debateMoves(table, position).find((m) => speaks(m) && m.claim === next) ?? YIELD;
}

const pick = (moves: readonly DebateMove[], random: () => number): DebateMove =>
  moves[Math.floor(random() * moves.length)] ?? YIELD;

/** One of the greedy moves. */
export const greedyWay =
  (table: Table, random: () => number): Way =>
  (position) =>
    pick(greedyMoves(table, position), random);

/** Greedy among claims of a few values only; yields when there is none. */
export const valuesOnlyWay =
  (table: Table, random: () => number, values: readonly string[]): Way =>
  (position) =>
    pick(valuesOnlyMoves(table, position, values), random);

/** Speaks to what men value and never counts a seat. */
export const speakToValuesWay =
  (table: Table, random: () => number): Way =>
  (position) =>
    pick(speakToValuesMoves(table, position), random);

/** Plays listed claims in order, by whatever move makes them; yields when one can't be made. */
export const scriptedWay =
  (table: Table, claims: readonly string[]): Way =>
  (position) =>
    scriptedMove(table, position, claims);

/** Whether a floor has been reached: for merging equal positions in a search. */
export function positionKey(position: Position): string {
  const { floor, candle, exchange, called, turn, extra } = position;
  const sorted = (ids: readonly number[]) => [...ids].sort((a, b) => a - b).join();
  return [
    sorted(floor.spoken.map((s) => s.claim * 2 + (s.late ? 1 : 0))),
    sorted(floor.questioned),
    sorted(floor.conceded.map((c) => c.claim)),
    sorted(floor.retracted),
    floor.motions.map((m) => m.option).join(),
    candle,
    exchange,
    extra,
    turn,
    [...called].sort().join(),
    position.fresh,
  ].join('|');
}

/** Breadth-limited search over the rest of a sitting against a known opponent: how a far-sighted player plays. */
export function beamWay(table: Table, opponent: Way, width: number): Way {
  let plan: DebateMove[] | undefined;
  interface Node {
    readonly position: Position;
    readonly path: readonly DebateMove[];
    readonly score: number;
  }
  const search = (start: Position): DebateMove[] => {
    const side = start.turn;
    let best: Node = { position: start, path: [], score: -Infinity };
    let front: readonly Node[] = [best];
    while (front.length > 0) {
      const next = new Map<string, Node>();
      for (const node of front)
        for (const move of debateMoves(table, node.position)) {
          if (move.kind === 'yield') continue;
          let position = applyMove(table, node.position, move);
          if (position.turn !== side && !isOver(position, table.burn))
            position = applyMove(table, position, opponent(position));
          const key = positionKey(position);
          if (next.has(key)) continue;
          const made: Node = { position, path: [...node.path, move], score: worth(table, position, side) };
          next.set(key, made);
        }
      const ranked = [...next.values()].sort((a, b) => b.score - a.score);
      const over = ranked.find((n) => isOver(n.position, table.burn));
      if (over && over.score > best.score) best = over;
      front = ranked.filter((n) => !isOver(n.position, table.burn)).slice(0, width);
    }
    return [...best.path];
  };
  return (position) => {
    plan ??= search(position);
    return plan.shift() ?? YIELD;
  };
}
