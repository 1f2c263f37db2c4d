import type { Scenario } from '../core/play/scenario-index.ts';
import { tableOf } from '../core/play/sitting-step.ts';
import type { State } from '../core/play/state.ts';
import { hallView } from '../core/view/hall-view.ts';

/** Blocks of benches in the hall, from the left, where the narrowest option sits. */
export const BLOCKS = 4;

/** Ranks in which men stand about before they are seated. */
const RANKS = 3;

/** Where a man is, before it is known how the hall is drawn: a place in a block of benches, or on the open floor. */
export type Spot =
  | { readonly at: 'bench'; readonly block: number; readonly place: number }
  | { readonly at: 'floor'; readonly rank: number; readonly column: number; readonly columns: number };

/** A member and his place. */
export interface Seat {
  readonly member: string;
  readonly spot: Spot;
}

export const sameSpot = (a: Spot, b: Spot): boolean => spotKey(a) === spotKey(b);

/** A spot as a text that no other spot has. */
export const spotKey = (spot: Spot): string =>
  spot.at === 'bench' ? `bench ${spot.block} ${spot.place}` : `floor ${spot.rank} ${spot.column}`;

/** The block of an option, by its number from the narrowest; options share blocks where there are more than blocks. */
export const blockOf = (option: number, options: number): number =>
  options < 2 ? 0 : Math.round((option * (BLOCKS - 1)) / (options - 1));

/** Whether the men are on their benches: in a sitting and until the play has left it. */
export const isSeated = (state: State): boolean => state.sitting !== undefined && state.place.at !== 'scene';

/** Men stand in knots by faction, three deep, with a gap between one faction and the next. */
function gathered(scenario: Scenario): readonly Seat[] {
  const { factions, members } = scenario.data;
  const knots = factions.map(({ id }) => members.filter((m) => m.faction === id)).filter((knot) => knot.length > 0);
  const widths = knots.map((knot) => Math.ceil(knot.length / RANKS));
  const columns = widths.reduce((sum, width) => sum + width + 1, -1);
  let from = 0;
  return knots.flatMap((knot, k) => {
    const start = from;
    from += (widths[k] ?? 0) + 1;
    return knot.map(({ id }, i): Seat => {
      const rank = i % RANKS;
      return { member: id, spot: { at: 'floor', rank, column: start + Math.floor(i / RANKS), columns } };
    });
  });
}

/** Men in their blocks, each with a place that nobody else has. */
class Benches {
  readonly #taken = Array.from({ length: BLOCKS }, () => new Set<number>());
  readonly #seats = new Map<string, { readonly block: number; readonly place: number }>();

  leave(member: string): void {
    const seat = this.#seats.get(member);
    if (seat) this.#taken[seat.block]?.delete(seat.place);
    this.#seats.delete(member);
  }

  /** Takes the first free place of a block. */
  enter(member: string, block: number): void {
    const taken = this.#taken[block] ?? new Set();
    let place = 0;
    while (taken.has(place)) place += 1;
    taken.add(place);
    this.#seats.set(member, { block, place });
  }

  list(members: readonly string[]): readonly Seat[] {
    return members.flatMap((member) => {
      const seat = this.#seats.get(member);
      return seat ? [{ member, spot: { at: 'bench', ...seat } }] : [];
    });
  }
}

/**
 * The place of every member in a state. In a sitting it is worked out from the sitting itself, exchange by exchange:
 * who leaves a block gives up his place, who comes into it takes the first that is free, and nobody else stirs. So
 * the same state has the same places, whether it was played or opened from a save.
 */
export function seatsFor(scenario: Scenario, state: State): readonly Seat[] {
  const { sitting } = state;
  const hall = hallView(scenario, state);
  if (!hall || !sitting || !isSeated(state)) return gathered(scenario);
  const { options } = tableOf(scenario, state, sitting).debate;
  const blockFor = (option: string): number => blockOf(options.indexOf(option), options.length);
  const members = hall.seats.map((seat) => seat.member);
  // what each man took when the sitting opened, found by taking the exchanges back
  const stances = new Map(hall.seats.map((seat) => [seat.member, seat.option]));
  for (const { receipts } of [...sitting.exchanges].reverse())
    for (const { member, from } of receipts) stances.set(member, from);
  const benches = new Benches();
  for (const [member, option] of stances) benches.enter(member, blockFor(option));
  for (const { receipts } of sitting.exchanges) {
    const movers = receipts.filter(({ from, to }) => blockFor(from) !== blockFor(to));
    for (const { member } of movers) benches.leave(member);
    for (const { member, to } of movers) benches.enter(member, blockFor(to));
  }
  return benches.list(members);
}
