import { stanceOf } from '../core/debate/hall.ts';
import { optionPut, resolvedByClass } from '../core/play/council.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import { tableOf } from '../core/play/sitting-step.ts';
import type { State } from '../core/play/state.ts';
import { companyIn } from './company.ts';
import type { Company } from './company.ts';
import { BLOCKS, blockOf, seatsFor } from './seats.ts';
import type { Spot } from './seats.ts';
import { speakerIn } from './speaker.ts';

/** A man as he is to be seen: where, whether he sits or stands, and which way he looks. */
export interface Figure {
  readonly member: string;
  readonly spot: Spot;
  readonly pose: 'seated' | 'standing';
  readonly faces: 'left' | 'right';
}

/** All that the stage shows of a state when nothing moves. */
export interface Picture {
  /** The place that is shown, and who is there; undefined: the hall. */
  readonly company: Company | undefined;
  /** The men of the hall, seen there or not. */
  readonly figures: readonly Figure[];
  /** The member who has spoken last and is picked out. */
  readonly speaker: string | undefined;
  /** What is left of the candle, 0 to 1. */
  readonly candle: number;
}

/** Members who are on their feet once the house has divided: those who take what carried. */
function standing(scenario: Scenario, state: State): ReadonlySet<string> {
  const { sitting } = state;
  if (state.place.at !== 'division' || !sitting) return new Set();
  // a class that votes has not resolved yet
  if (optionPut(scenario, state) !== undefined) return new Set();
  const { debate } = tableOf(scenario, state, sitting);
  const resolution = resolvedByClass(scenario, state, sitting) ?? state.resolutions[sitting.id];
  const carried = debate.options.indexOf(resolution ?? '');
  const stands = (stance: number): boolean => (carried > 0 ? stance >= carried : stance === 0);
  return new Set(debate.members.flatMap((man, m) => (stands(stanceOf(debate, sitting.hall, m)) ? [man.id] : [])));
}

/** What is left of the candle of a sitting under way or last held; whole before any. */
function candleLeft(scenario: Scenario, { sitting }: State): number {
  const whole = sitting && scenario.sittings.get(sitting.id)?.candle;
  if (!sitting || whole === undefined || whole <= 0) return 1;
  return Math.min(1, Math.max(0, sitting.position.candle / whole));
}

/** How far to the right a spot is, 0 to 1. */
const across = (spot: Spot): number =>
  spot.at === 'bench' ? (spot.block + 0.5) / BLOCKS : (spot.column + 0.5) / spot.columns;

/** Men look to who speaks, from other benches than his; to the middle of the hall otherwise. */
function facing(spot: Spot, speaks: Spot | undefined): Figure['faces'] {
  const to = speaks === undefined || across(speaks) === across(spot) ? 0.5 : across(speaks);
  return to < across(spot) ? 'left' : 'right';
}

/** What the stage has of a state. */
export function pictureOf(scenario: Scenario, state: State): Picture {
  const speaker = speakerIn(scenario, state);
  const up = standing(scenario, state);
  const seats = seatsFor(scenario, state);
  const speaks = seats.find((seat) => seat.member === speaker)?.spot;
  const figures = seats.map(({ member, spot }): Figure => {
    const stands = spot.at === 'floor' || member === speaker || up.has(member);
    return { member, spot, pose: stands ? 'standing' : 'seated', faces: facing(spot, speaks) };
  });
  return { company: companyIn(scenario, state), figures, speaker, candle: candleLeft(scenario, state) };
}

/** Blocks in the order in which they rise at a division: the widest option is put first. */
export function divisionOrder(scenario: Scenario, state: State): readonly number[] {
  const { sitting } = state;
  if (state.place.at !== 'division' || !sitting) return [];
  const { options } = tableOf(scenario, state, sitting).debate;
  return [...new Set(options.map((_, option) => blockOf(option, options.length)))].reverse();
}
