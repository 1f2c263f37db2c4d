import { applyMove } from '../debate/apply.ts';
import { countHall, divide } from '../debate/hall.ts';
import type { DebateMove } from '../debate/move.ts';
import { speaks } from '../debate/move.ts';
import { chooseMove } from '../debate/opponent.ts';
import { isOver, openPosition } from '../debate/position.ts';
import type { Position } from '../debate/position.ts';
import { receiptsFor } from '../debate/receipt.ts';
import type { Half } from '../debate/receipt.ts';
import { aimOf } from '../debate/telegraph.ts';
import type { Table } from '../debate/table.ts';
import { holds } from '../scene/condition.ts';
import { tableFor } from './scenario-index.ts';
import type { Scenario } from './scenario-index.ts';
import type { Exchange, SittingState, State } from './state.ts';

export const tableOf = (scenario: Scenario, state: State, sitting: SittingState): Table =>
  tableFor(scenario, sitting.id, state.role, state.hearings);

/** Interjections whose moment has come and that have not been made. */
function interjectionsNow(scenario: Scenario, state: State): readonly string[] {
  const { sitting } = state;
  if (!sitting) return [];
  const made = new Set([...sitting.prelude, ...sitting.exchanges.flatMap((e) => e.interjections)]);
  const all = scenario.sittings.get(sitting.id)?.interjections ?? [];
  return all.filter((i) => !made.has(i.id) && holds(scenario, state, i.when)).map((i) => i.id);
}

/** Most interjections made after one exchange. */
const MOST_INTERJECTIONS = 2;

/** If the engine opens the exchange, it speaks now. */
function openExchange(table: Table, state: State, sitting: SittingState): SittingState {
  if (sitting.position.turn !== table.opponent.side || isOver(sitting.position, table.burn)) return sitting;
  const move = chooseMove(table, sitting.position, state.settings.level);
  return { ...sitting, position: applyMove(table, sitting.position, move), pending: [move] };
}

/** Opens a sitting: the state with its floor as it stands before the first exchange. */
export function openSitting(scenario: Scenario, state: State, id: string): State {
  const table = tableFor(scenario, id, state.role, state.hearings);
  const position = openPosition(table.debate, table.opener);
  const blank: SittingState = {
    id,
    position,
    hall: countHall(table.debate, position.floor),
    exchanges: [],
    pending: [],
    aim: { value: undefined, faction: undefined, kind: 'none' },
    prelude: [],
  };
  const begun = openExchange(table, state, blank);
  const sitting: SittingState = { ...begun, aim: aimOf(table, begun.position, state.settings.level) };
  const entered: State = { ...state, place: { at: 'sitting' }, sitting };
  const prelude = interjectionsNow(scenario, entered).slice(0, MOST_INTERJECTIONS);
  return { ...entered, sitting: { ...sitting, prelude } };
}

/** Plays moves on from a position, keeping the hall on either side of each. */
function playHalves(
  table: Table,
  start: Position,
  moves: readonly DebateMove[],
): readonly { half: Half; position: Position }[] {
  let position = start;
  let hall = countHall(table.debate, start.floor);
  return moves.map((move) => {
    const side = position.turn;
    const before = { floor: position.floor, hall };
    position = applyMove(table, position, move);
    hall = countHall(table.debate, position.floor);
    return { half: { side, move, before, after: { floor: position.floor, hall } }, position };
  });
}

const speakerOf = (table: Table, half: Half): string => {
  const { move, side } = half;
  const claim = speaks(move) ? table.debate.indexOf.get(move.claim) : undefined;
  const spoken = half.after.floor.spoken.find((s) => s.claim === claim);
  return spoken?.by ?? (side === table.player.side ? table.player : table.opponent).people[0]!;
};

/** The position at which the exchange under way began. */
function startOf(table: Table, sitting: SittingState): Position {
  return sitting.pending.length === 0 ? sitting.position : rewind(table, sitting);
}

function rewind(table: Table, sitting: SittingState): Position {
  let position = openPosition(table.debate, table.opener);
  for (const exchange of sitting.exchanges)
    for (const { move } of exchange.moves) position = applyMove(table, position, move);
  return position;
}

/** A whole exchange: the player's move and the engine's, in the order of the sitting, and what they did to the hall. */
export function playExchange(scenario: Scenario, state: State, move: DebateMove): State {
  const sitting = state.sitting!;
  const table = tableOf(scenario, state, sitting);
  const start = startOf(table, sitting);
  const mine = applyMove(table, sitting.position, move);
  const reply =
    mine.turn === table.opponent.side && mine.exchange === start.exchange
      ? [chooseMove(table, mine, state.settings.level)]
      : [];
  const played = playHalves(table, start, [...sitting.pending, move, ...reply]);
  const halves = played.map((p) => p.half);
  const { position } = played.at(-1)!;
  const hall = halves.at(-1)!.after.hall;
  const exchange: Exchange = {
    number: position.exchange,
    moves: halves.map((half) => ({ side: half.side, by: speakerOf(table, half), move: half.move })),
    receipts: receiptsFor(table.debate, halves),
    seats: hall.seats,
    interjections: [],
  };
  const counted: SittingState = {
    ...sitting,
    position,
    hall,
    exchanges: [...sitting.exchanges, exchange],
    pending: [],
  };
  const over = isOver(position, table.burn);
  const next = over ? counted : openExchange(table, state, counted);
  const aimed: SittingState = { ...next, aim: aimOf(table, next.position, state.settings.level) };
  const after: State = { ...state, sitting: aimed, place: over ? { at: 'division' } : { at: 'sitting' } };
  const interjections = interjectionsNow(scenario, after).slice(0, MOST_INTERJECTIONS);
  const exchanges = [...sitting.exchanges, { ...exchange, interjections }];
  const resolved = over
    ? { ...state.resolutions, [sitting.id]: table.debate.options[divide(table.debate, hall.seats)]! }
    : state.resolutions;
  return { ...after, sitting: { ...aimed, exchanges }, resolutions: resolved };
}
