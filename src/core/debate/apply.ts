import type { Floor } from './floor.ts';
import { extraFor } from './judge-claim.ts';
import { speaks } from './move.ts';
import type { DebateMove } from './move.ts';
import { isClosing } from './position.ts';
import type { Position } from './position.ts';
import { otherSide, voiceOf } from './table.ts';
import type { Table } from './table.ts';

function nextFloor(table: Table, position: Position, move: DebateMove): Floor {
  const { debate } = table;
  const { floor, turn } = position;
  if (move.kind === 'yield') return floor;
  if (move.kind === 'propose')
    return { ...floor, motions: [...floor.motions, { option: debate.options.indexOf(move.option), side: turn }] };
  const claim = debate.indexOf.get(move.claim)!;
  if (move.kind === 'question') return { ...floor, questioned: [...floor.questioned, claim] };
  if (move.kind === 'concede') return { ...floor, conceded: [...floor.conceded, { claim, side: turn }] };
  if (move.kind === 'retract')
    return {
      ...floor,
      spoken: floor.spoken.filter((s) => s.claim !== claim),
      retracted: [...floor.retracted, claim],
    };
  const node = debate.claims[claim]!;
  const by =
    move.kind === 'call' ? move.friend : node.data.speakers.find((p) => voiceOf(table, turn).people.includes(p))!;
  const late = isClosing(debate, position, table.burn);
  return { ...floor, spoken: [...floor.spoken, { claim, side: turn, by, late }] };
}

/** The position after a legal move: half an exchange. The caller has judged the move. */
export function applyMove(table: Table, position: Position, move: DebateMove): Position {
  const { debate, burn, opener } = table;
  const { turn } = position;
  const said = speaks(move) ? debate.claims[debate.indexOf.get(move.claim)!]! : undefined;
  const extra = position.extra + (said ? extraFor(table, said.data.accuses, move.kind === 'call') : 0);
  const ends = turn !== opener;
  return {
    floor: nextFloor(table, position, move),
    candle: ends ? Math.max(0, position.candle - burn.move - extra) : position.candle,
    extra: ends ? 0 : extra,
    exchange: position.exchange + (ends ? 1 : 0),
    turn: otherSide(table, turn),
    fresh: said?.index,
    called: move.kind === 'call' ? [...position.called, move.friend] : position.called,
    asked: move.kind === 'question' ? { ...position.asked, [turn]: (position.asked[turn] ?? 0) + 1 } : position.asked,
  };
}
