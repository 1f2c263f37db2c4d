import { countHall, majorityOf, stanceOf } from '../debate/hall.ts';
import { openPosition } from '../debate/position.ts';
import type { Scenario } from '../play/scenario-index.ts';
import { tableOf } from '../play/sitting-step.ts';
import type { State } from '../play/state.ts';

/** Support for one option: seats, and how far they are from a majority. */
export interface OptionCount {
  readonly option: string;
  readonly seats: number;
  /** Seats gained since the exchange before; negative when lost. */
  readonly change: number;
  readonly carries: boolean;
  /** Men who must change for the result on this option to flip: those wanting to a majority, or over it. */
  readonly margin: number;
  readonly factions: readonly { readonly faction: string; readonly seats: number; readonly of: number }[];
}

/** A member and the widest option he takes. */
export interface Seat {
  readonly member: string;
  readonly option: string;
}

export interface HallView {
  readonly majority: number;
  readonly members: number;
  /** From the widest option to the narrowest, as they would be put; the narrowest itself is not put. */
  readonly options: readonly OptionCount[];
  /** The option that is left when none carries. */
  readonly narrowest: string;
  /** The option that would carry if the house divided now. */
  readonly standing: string;
  readonly seats: readonly Seat[];
}

/** The hall as last counted; undefined before any sitting. */
export function hallView(scenario: Scenario, state: State): HallView | undefined {
  const { sitting } = state;
  if (!sitting) return undefined;
  const { debate } = tableOf(scenario, state, sitting);
  const majority = majorityOf(debate.members.length);
  const stances = debate.members.map((_, m) => stanceOf(debate, sitting.hall, m));
  const opening = countHall(debate, openPosition(debate, debate.sitting.sides.player).floor).seats;
  const before = sitting.exchanges.length === 0 ? undefined : (sitting.exchanges.at(-2)?.seats ?? opening);
  const options = debate.options
    .map((option, o): OptionCount => {
      const seats = sitting.hall.seats[o]!;
      const factions = scenario.data.factions.map(({ id }) => {
        const own = debate.members.flatMap((man, m) => (man.faction === id ? [stances[m]!] : []));
        return { faction: id, seats: own.filter((s) => s >= o).length, of: own.length };
      });
      const carries = seats >= majority;
      const margin = carries ? seats - majority + 1 : majority - seats;
      return { option, seats, change: before ? seats - before[o]! : 0, carries, margin, factions };
    })
    .slice(1)
    .reverse();
  return {
    majority,
    members: debate.members.length,
    options,
    narrowest: debate.options[0]!,
    standing: options.find((o) => o.carries)?.option ?? debate.options[0]!,
    seats: debate.members.map((man, m) => ({ member: man.id, option: debate.options[stances[m]!]! })),
  };
}
