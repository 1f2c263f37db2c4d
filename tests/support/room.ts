import { applyMove } from '../../src/core/debate/apply.ts';
import type { FaultKind } from '../../src/core/debate/fault.ts';
import { countHall, stanceOf } from '../../src/core/debate/hall.ts';
import type { Hall } from '../../src/core/debate/hall.ts';
import { isDebateMove as isDebate, moveId, parseMoveId, speaks } from '../../src/core/debate/move.ts';
import type { DebateMove, Move } from '../../src/core/debate/move.ts';
import { debateMoves, faultOf } from '../../src/core/debate/moves.ts';
import { openPosition } from '../../src/core/debate/position.ts';
import type { Position } from '../../src/core/debate/position.ts';
import type { Table } from '../../src/core/debate/table.ts';
import { labelOf } from '../../src/core/debate/weighing.ts';
import type { Label } from '../../src/core/debate/weighing.ts';
import { tableFor } from '../../src/core/play/scenario-index.ts';
import { makeScenario } from './make-scenario.ts';
import type { Sketch } from './make-scenario.ts';
import { must } from './must.ts';

/** A point of a debate, and what can be seen from it. */
export interface Moment {
  readonly table: Table;
  readonly position: Position;
  readonly hall: Hall;
  readonly seats: readonly number[];
  /** The widest option a member takes. */
  readonly stance: (member?: string) => string;
  readonly label: (claim: string, member?: string) => Label;
  readonly legal: readonly string[];
  readonly fault: (move: string) => FaultKind | undefined;
  /** Why a claim can't be made, whatever kind of move would make it. */
  readonly claimFault: (claim: string) => FaultKind | undefined;
  /** Moves in turn, each side after the other: a move's id; a claim's id, made by whatever move makes it; `-` yields. */
  readonly next: (...moves: readonly string[]) => Moment;
}

export const isDebateMove = (move: Move | undefined): move is DebateMove => move !== undefined && isDebate(move);

function read(id: string): DebateMove {
  const move = parseMoveId(id);
  if (!isDebateMove(move)) throw new Error(`${id} is no move of a debate`);
  return move;
}

function play(table: Table, position: Position, word: string): Position {
  const legal = debateMoves(table, position);
  const id = word === '-' ? 'yield' : word;
  const move = legal.find((m) => moveId(m) === id || (speaks(m) && m.claim === id));
  if (!move) throw new Error(`${word} is not legal here; there are ${legal.map(moveId).join(' ')}`);
  return applyMove(table, position, move);
}

/** What can be seen at a position. */
export function momentOf(table: Table, position: Position): Moment {
  const { debate } = table;
  const hall = countHall(debate, position.floor);
  const index = (member = 'm') => must(debate.memberIndex.get(member), member);
  return {
    table,
    position,
    hall,
    seats: hall.seats,
    stance: (member) => must(debate.options[stanceOf(debate, hall, index(member))]),
    label: (claim, member) => {
      const at = position.floor.spoken.findIndex((s) => s.claim === debate.indexOf.get(claim));
      if (at < 0) throw new Error(`${claim} has not been said`);
      return labelOf(debate, hall, index(member), at);
    },
    legal: debateMoves(table, position).map(moveId),
    fault: (move) => faultOf(table, position, read(move))?.kind,
    claimFault: (claim) => faultOf(table, position, { kind: 'assert', claim })?.kind,
    next: (...moves) =>
      momentOf(
        table,
        moves.reduce((at, word) => play(table, at, word), position),
      ),
  };
}

/** The beginning of the debate of a scenario described. */
export function sit(sketch: Sketch, role = 'as-alice'): Moment {
  const table = tableFor(makeScenario(sketch), 'meeting', role);
  return momentOf(table, openPosition(table.debate, table.opener));
}

/** The debate of a scenario described, after some moves. */
export const after = (sketch: Sketch, ...moves: readonly string[]): Moment => sit(sketch).next(...moves);
