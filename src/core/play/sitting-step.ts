import { applyMove } from '../debate/apply.ts';
import { countHall, divide, movedBetween, stanceOf } from '../debate/hall.ts';
import type { DebateMove } from '../debate/move.ts';
import { speaks } from '../debate/move.ts';
import { chooseMove } from '../debate/opponent.ts';
import { isOver, openPosition } from '../debate/position.ts';
import type { Position } from '../debate/position.ts';
import { receiptsFor } from '../debate/receipt.ts';
import type { Half } from '../debate/receipt.ts';
import type { Terms } from '../debate/compile.ts';
import { aimOf } from '../debate/telegraph.ts';
import type { Aim } from '../debate/telegraph.ts';
import type { Table } from '../debate/table.ts';
import { holds } from '../scene/condition.ts';
import { tableFor } from './scenario-index.ts';
import type { Scenario } from './scenario-index.ts';
import type { Exchange, SittingState, State } from './state.ts';

export const tableOf = (scenario: Scenario, state: State, sitting: SittingState): Table =>
  tableFor(scenario, sitting.id, state.role, sitting.terms);

/** What the play so far brings to a sitting that is opened now. */
export function termsOf(scenario: Scenario, { hearings, flags, stands }: State, id: string): Terms {
  const { claims = [], carries } = scenario.sittings.get(id) ?? {};
  const needed = claims.flatMap((claim) => scenario.claims.get(claim)?.needs?.flag ?? []);
  return {
    hearings,
    unlocked: [...new Set(needed)].filter((flag) => flags.includes(flag)),
    carried: carries === undefined ? undefined : stands[carries],
  };
}

/** Interjections whose moment has come and that have not been made. */
function interjectionsNow(scenario: Scenario, state: State): readonly string[] {
  const { sitting } = state;
  if (!sitting) return [];
  const made = new Set([...sitting.prelude, ...sitting.exchanges.flatMap((e) => e.interjections)]);
  const all = scenario.sittings.get(sitting.id)?.interjections ?? [];
  return all.filter((i) => !made.has(i.id) && holds(scenario, state, i.when)).map((i) => i.id);
}

const NO_AIM: Aim = { value: undefined, faction: undefined, kind: 'none' };

/** Most interjections made after one exchange. */
const MOST_INTERJECTIONS = 2;

/** If the engine opens the exchange, it speaks now. */
export function openExchange(table: Table, state: State, sitting: SittingState): SittingState {
  if (sitting.position.turn !== table.opponent.side || isOver(sitting.position, table.burn)) return sitting;
  const move = chooseMove(table, sitting.position, state.settings.level);
  return { ...sitting, position: applyMove(table, sitting.position, move), pending: [move] };
}

/** A sitting at the beginning of an exchange, with nothing told of what went before. */
export const sittingAt = (table: Table, id: string, terms: Terms, position: Position): SittingState => ({
  id,
  terms,
  position,
  start: position,
  hall: countHall(table.debate, position.floor),
  exchanges: [],
  moved: 0,
  pending: [],
  aim: NO_AIM,
  prelude: [],
});

/** Enters a sitting: its floor as it stands before the first exchange, and nothing said about it. */
export function enterSitting(scenario: Scenario, state: State, id: string): State {
  const terms = termsOf(scenario, state, id);
  const table = tableFor(scenario, id, state.role, terms);
  const sitting = sittingAt(table, id, terms, openPosition(table.debate, table.opener));
  return { ...state, place: { at: 'sitting' }, sitting: openExchange(table, state, sitting) };
}

/** Opens a sitting with all that is told of it: where the opponent is heading, and what is said in the room. */
export function openSitting(scenario: Scenario, state: State, id: string): State {
  const past = state.sitting ? { ...state, held: [...state.held, state.sitting] } : state;
  const bare = enterSitting(scenario, past, id);
  const begun = bare.sitting!;
  const sitting: SittingState = {
    ...begun,
    aim: aimOf(tableOf(scenario, bare, begun), begun.position, state.settings.level),
  };
  const entered: State = { ...bare, sitting };
  const prelude = interjectionsNow(scenario, entered).slice(0, MOST_INTERJECTIONS);
  return { ...entered, sitting: { ...sitting, prelude } };
}

/** Plays moves on from where the exchange under way began, keeping the hall on either side of each. */
function playHalves(
  table: Table,
  sitting: SittingState,
  moves: readonly DebateMove[],
): readonly { half: Half; position: Position }[] {
  let position = sitting.start;
  let { hall } = sitting;
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

/** What the engine answers to the player's move, where it has the second word. */
function replyTo(table: Table, state: State, before: Position, after: Position): readonly DebateMove[] {
  const answers = after.turn === table.opponent.side && after.exchange === before.exchange;
  return answers ? [chooseMove(table, after, state.settings.level)] : [];
}

/** Where every member of the scenario stands, as an option's index; -1: he has no seat. */
const standsIn = (scenario: Scenario, { debate }: Table, { hall }: SittingState): readonly number[] =>
  scenario.data.members.map((man) => {
    const m = debate.memberIndex.get(man.id);
    return m === undefined ? -1 : stanceOf(debate, hall, m);
  });

/** The state after an exchange has been counted: the next one, which the engine may open, or the division. */
function conclude(scenario: Scenario, table: Table, state: State, counted: SittingState): State {
  if (!isOver(counted.position, table.burn))
    return {
      ...state,
      sitting: openExchange(table, state, { ...counted, start: counted.position }),
      place: { at: 'sitting' },
    };
  const divided: State = {
    ...state,
    sitting: counted,
    place: { at: 'division' },
    stands: { ...state.stands, [counted.id]: standsIn(scenario, table, counted) },
  };
  // a class has still to vote
  if (state.settings.council === true) return divided;
  const resolution = table.debate.options[divide(table.debate, counted.hall.seats)]!;
  return { ...divided, resolutions: { ...state.resolutions, [counted.id]: resolution } };
}

/** A whole exchange and nothing said about it: where it leads, for those who walk through many. */
export function bareExchange(scenario: Scenario, state: State, move: DebateMove): State {
  const sitting = state.sitting!;
  const table = tableOf(scenario, state, sitting);
  const mine = applyMove(table, sitting.position, move);
  const position = replyTo(table, state, sitting.position, mine).reduce((at, m) => applyMove(table, at, m), mine);
  const hall = countHall(table.debate, position.floor);
  const moved = movedBetween(table.debate, sitting.hall, hall).length;
  return conclude(scenario, table, state, { ...sitting, position, hall, moved, pending: [] });
}

/** A whole exchange: the player's move and the engine's, in the order of the sitting, and what they did to the hall. */
export function playExchange(scenario: Scenario, state: State, move: DebateMove): State {
  const sitting = state.sitting!;
  const table = tableOf(scenario, state, sitting);
  const reply = replyTo(table, state, sitting.start, applyMove(table, sitting.position, move));
  const played = playHalves(table, sitting, [...sitting.pending, move, ...reply]);
  const halves = played.map((p) => p.half);
  const { position } = played.at(-1)!;
  const { hall } = halves.at(-1)!.after;
  const receipts = receiptsFor(table.debate, halves);
  const exchange: Exchange = {
    number: position.exchange,
    moves: halves.map((half) => ({ side: half.side, by: speakerOf(table, half), move: half.move })),
    receipts,
    seats: hall.seats,
    interjections: [],
  };
  const exchanges = [...sitting.exchanges, exchange];
  const counted: SittingState = { ...sitting, position, hall, exchanges, moved: receipts.length, pending: [] };
  const after = conclude(scenario, table, state, counted);
  const next = after.sitting!;
  const aimed: SittingState = { ...next, aim: aimOf(table, next.position, state.settings.level) };
  const told: State = { ...after, sitting: aimed };
  const interjections = interjectionsNow(scenario, told).slice(0, MOST_INTERJECTIONS);
  return { ...told, sitting: { ...aimed, exchanges: [...sitting.exchanges, { ...exchange, interjections }] } };
}
