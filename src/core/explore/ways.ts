import { applyMove } from '../debate/apply.ts';
import { countHall, stanceOf } from '../debate/hall.ts';
import { menuOf } from '../debate/menu.ts';
import { speaks } from '../debate/move.ts';
import type { DebateMove } from '../debate/move.ts';
import { debateMoves } from '../debate/moves.ts';
import { worth } from '../debate/opponent.ts';
import { isOver } from '../debate/position.ts';
import type { Position } from '../debate/position.ts';
import type { Table } from '../debate/table.ts';
import { shuffled } from './random.ts';
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

function bestBy(moves: readonly DebateMove[], score: (move: DebateMove) => number): DebateMove {
  let best = YIELD;
  let most = -Infinity;
  for (const move of moves) {
    const s = score(move);
    if (s > most) {
      most = s;
      best = move;
    }
  }
  return best;
}

/** The move after which the widest option has most seats, one ply deep; ties by chance. */
export const greedyWay =
  (table: Table, random: () => number): Way =>
  (position) =>
    bestBy(shuffled(debateMoves(table, position), random), (move) =>
      worth(table, applyMove(table, position, move), position.turn),
    );

/** Greedy among claims of a few values only; yields when there is none. */
export const valuesOnlyWay =
  (table: Table, random: () => number, values: readonly string[]): Way =>
  (position) =>
    bestBy(
      shuffled(
        debateMoves(table, position).filter((m) => values.includes(nodeOf(table, m)?.data.value ?? '')),
        random,
      ),
      (move) => worth(table, applyMove(table, position, move), position.turn),
    );

/**
 * Speaks to what men value and never counts a seat: a claim for the widest option scores by how high those not
 * yet won rank its value, and by the objections it answers for them.
 */
export const speakToValuesWay =
  (table: Table, random: () => number): Way =>
  (position) => {
    const { debate } = table;
    const widest = debate.options.length - 1;
    const hall = countHall(debate, position.floor);
    const unwon = debate.members.filter((_, m) => stanceOf(debate, hall, m) < widest);
    const objections = position.floor.spoken.filter(
      (s) => s.side !== position.turn && debate.claims[s.claim]!.con.includes(widest),
    );
    return bestBy(shuffled(debateMoves(table, position).filter(speaks), random), (move) => {
      const node = nodeOf(table, move)!;
      const answers = objections.filter((s) => node.strikes.some((e) => debate.edges[e]!.to === s.claim));
      let score = 0;
      for (const man of unwon) {
        const rank = node.data.value === undefined ? 0 : man.ranking.indexOf(node.data.value);
        if (node.pro.includes(widest)) score += rank < 3 ? 2 : rank < 4 ? 1 : 0;
        for (const s of answers) {
          const { value } = debate.claims[s.claim]!.data;
          if (value === undefined || rank <= man.ranking.indexOf(value)) score += 1;
        }
      }
      return score;
    });
  };

/** Plays listed claims in order, by whatever move makes them; yields when one can't be made. */
export function scriptedWay(table: Table, claims: readonly string[]): Way {
  return (position) => {
    const side = position.turn;
    const done = position.floor.spoken.filter((s) => s.side === side).map((s) => debateId(table, s.claim));
    const next = claims.find(
      (id) => !done.includes(id) && !position.floor.retracted.includes(table.debate.indexOf.get(id) ?? -1),
    );
    const move = debateMoves(table, position).find((m) => speaks(m) && m.claim === next);
    return move ?? YIELD;
  };
}

const debateId = (table: Table, claim: number): string => table.debate.claims[claim]!.id;

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
