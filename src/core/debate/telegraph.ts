import { applyMove } from './apply.ts';
import { countHall, movedBetween } from './hall.ts';
import type { Debate } from './debate.ts';
import type { Hall } from './hall.ts';
import { speaks } from './move.ts';
import { chooseMove } from './opponent.ts';
import type { Level } from './opponent.ts';
import { isOver } from './position.ts';
import type { Position } from './position.ts';
import type { Table } from './table.ts';

/** Where the opponent is heading: the value he will appeal to, and the faction it would move most. */
export interface Aim {
  readonly value: string | undefined;
  readonly faction: string | undefined;
  readonly kind: 'claim' | 'question' | 'motion' | 'none';
}

/** The faction in which most members differ in stance between two counts; ties go to the scenario's order of members. */
function mostMoved(debate: Debate, before: Hall, after: Hall): string | undefined {
  const counts = new Map<string, number>();
  for (const m of movedBetween(debate, before, after)) {
    const { faction } = debate.members[m]!;
    counts.set(faction, (counts.get(faction) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [faction, n] of counts) if (best === undefined || n > counts.get(best)!) best = faction;
  return best;
}

/**
 * The opponent's aim, announced one move ahead: what he would do next if the player yielded. It binds him to
 * nothing: a better answer to what the player does say goes before it.
 */
export function aimOf(table: Table, position: Position, level: Level): Aim {
  const none: Aim = { value: undefined, faction: undefined, kind: 'none' };
  if (isOver(position, table.burn)) return none;
  const idle = position.turn === table.player.side ? applyMove(table, position, { kind: 'yield' }) : position;
  if (idle.turn !== table.opponent.side) return none;
  const move = chooseMove(table, idle, level);
  const before = countHall(table.debate, idle.floor);
  const after = countHall(table.debate, applyMove(table, idle, move).floor);
  const faction = mostMoved(table.debate, before, after);
  if (speaks(move)) {
    const node = table.debate.claims[table.debate.indexOf.get(move.claim)!]!;
    return { value: node.data.value, faction, kind: 'claim' };
  }
  if (move.kind === 'question') return { value: undefined, faction, kind: 'question' };
  return move.kind === 'propose' ? { value: undefined, faction, kind: 'motion' } : none;
}
