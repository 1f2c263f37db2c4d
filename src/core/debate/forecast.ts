import { applyMove } from './apply.ts';
import { bears } from './debate.ts';
import type { ClaimNode } from './debate.ts';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';
import { countHall, movedBetween, stanceOf } from './hall.ts';
import type { Hall } from './hall.ts';
import { extraFor } from './judge-claim.ts';
import { answered, contradicted } from './legal.ts';
import { speaks } from './move.ts';
import type { DebateMove } from './move.ts';
import type { Position } from './position.ts';
import type { Table } from './table.ts';

/** Some of a faction's members, by number. */
export interface Audience {
  readonly faction: string;
  readonly members: number;
}

/** A member who would change his stance. */
export interface Shift {
  readonly member: string;
  readonly from: string;
  readonly to: string;
}

/** What can be said of a move before it is made: whom it speaks to, which way, and why. */
export interface Forecast {
  /** Towards a wider resolution, a narrower one, or neither. */
  readonly direction: 'wider' | 'narrower' | 'none';
  /** The value it appeals to. */
  readonly value: string | undefined;
  /** Members not yet where it points who weigh its value, or for whom it defeats what it answers. */
  readonly audience: readonly Audience[];
  /** Claims on the floor that it answers, and for how many members it defeats each. */
  readonly answers: readonly { readonly claim: string; readonly members: number }[];
  /** Options it is a reason for and against. */
  readonly pro: readonly string[];
  readonly con: readonly string[];
  /** Inches of candle beyond an ordinary exchange. */
  readonly extra: number;
  readonly faults: readonly Fault[];
  /** Who would move at once, before any answer; for teachers who turn it on, and for the tools. */
  readonly wouldMove: readonly Shift[];
}

const has = (masks: Int32Array, row: number, words: number, member: number): boolean =>
  ((masks[row * words + (member >> 5)]! >> (member & 31)) & 1) === 1;

/** Members whose stance differs between two counts. */
export function shiftsBetween(table: Table, before: Hall, after: Hall): readonly Shift[] {
  const { debate } = table;
  const option = (hall: Hall, m: number) => debate.options[stanceOf(debate, hall, m)]!;
  return movedBetween(debate, before, after).map((m) => ({
    member: debate.members[m]!.id,
    from: option(before, m),
    to: option(after, m),
  }));
}

/** For whom each attack of a claim on the floor's claims defeats. */
function strikes(
  table: Table,
  position: Position,
  node: ClaimNode,
): readonly { readonly claim: number; readonly edge: number }[] {
  const { debate } = table;
  const targets = answered(debate, position.floor, node, position.turn);
  return node.strikes.flatMap((e) =>
    targets.includes(debate.edges[e]!.to) ? [{ claim: debate.edges[e]!.to, edge: e }] : [],
  );
}

/** Members a claim could tell upon: not yet at an option it points to, and open to it by what they weigh. */
function reach(table: Table, position: Position, hall: Hall, node: ClaimNode): readonly number[] {
  const { debate } = table;
  const { words } = debate;
  const struck = strikes(table, position, node);
  const wider = Math.max(0, ...node.pro);
  const narrower = node.con.length > 0 ? Math.min(...node.con) : debate.options.length;
  return debate.members.flatMap((_, m) => {
    // those who lead a side are not there to be won
    if (has(debate.steadfast, 0, words, m)) return [];
    const stance = stanceOf(debate, hall, m);
    const open = wider > 0 ? stance < wider : node.con.length > 0 ? stance >= narrower : true;
    if (bears(node)) return open && has(debate.weighs, node.value, words, m) ? [m] : [];
    return struck.some((s) => has(debate.defeats, s.edge, words, m)) ? [m] : [];
  });
}

function byFaction(table: Table, members: readonly number[]): readonly Audience[] {
  const counts = new Map<string, number>();
  for (const m of members) {
    const { faction } = table.debate.members[m]!;
    counts.set(faction, (counts.get(faction) ?? 0) + 1);
  }
  return [...counts].map(([faction, n]) => ({ faction, members: n })).sort((a, b) => b.members - a.members);
}

function faultsIn(table: Table, position: Position, node: ClaimNode, audience: readonly number[]): readonly Fault[] {
  const { debate } = table;
  const own = contradicted(debate, position.floor, node, position.turn);
  const faults: Fault[] =
    own.length > 0
      ? [
          fault(
            'contradicts-your-own',
            own.map((c) => debate.claims[c]!.id),
          ),
        ]
      : [];
  return audience.length === 0 ? [...faults, fault('outranked')] : faults;
}

/** Which way a move leans for the side that makes it. */
function directionOf(
  table: Table,
  position: Position,
  move: DebateMove,
  node: ClaimNode | undefined,
): Forecast['direction'] {
  const wants = (position.turn === table.player.side ? table.player : table.opponent).wants;
  if (node) {
    if (node.pro.length > 0 && node.con.length === 0) return 'wider';
    if (node.con.length > 0 && node.pro.length === 0) return 'narrower';
    return wants;
  }
  return move.kind === 'yield' || move.kind === 'concede' || move.kind === 'retract' ? 'none' : wants;
}

/** What is amiss with a legal move of the side to speak, though it is allowed: as its forecast has it, and no more. */
export function faultsOfMove(table: Table, position: Position, move: DebateMove): readonly Fault[] {
  const { debate } = table;
  const node = speaks(move) ? debate.claims[debate.indexOf.get(move.claim)!]! : undefined;
  if (!node) return [];
  return faultsIn(table, position, node, reach(table, position, countHall(debate, position.floor), node));
}

/** Forecasts a legal move of the side to speak. */
export function forecastMove(table: Table, position: Position, move: DebateMove): Forecast {
  const { debate } = table;
  const before = countHall(debate, position.floor);
  const after = countHall(debate, applyMove(table, position, move).floor);
  const wouldMove = shiftsBetween(table, before, after);
  const node = speaks(move) ? debate.claims[debate.indexOf.get(move.claim)!]! : undefined;
  const targeted =
    move.kind === 'question' || move.kind === 'concede' ? debate.claims[debate.indexOf.get(move.claim)!]! : undefined;
  const audience = node
    ? reach(table, position, before, node)
    : debate.members.flatMap((_, m) =>
        targeted && targeted.value >= 0 && has(debate.weighs, targeted.value, debate.words, m) ? [m] : [],
      );
  const count = (edge: number) => debate.members.filter((_, m) => has(debate.defeats, edge, debate.words, m)).length;
  return {
    direction: directionOf(table, position, move, node),
    value: (node ?? targeted)?.data.value,
    audience: byFaction(table, audience),
    answers: node
      ? strikes(table, position, node).map((s) => ({ claim: debate.claims[s.claim]!.id, members: count(s.edge) }))
      : [],
    pro: (node?.pro ?? []).map((o) => debate.options[o]!),
    con: (node?.con ?? []).map((o) => debate.options[o]!),
    extra: node ? extraFor(table, node.data.accuses, move.kind === 'call') : 0,
    faults: node ? faultsIn(table, position, node, audience) : [],
    wouldMove,
  };
}
