import { compileDebate, NO_TERMS } from '../../debate/compile.ts';
import type { Terms } from '../../debate/compile.ts';
import { majorityOf } from '../../debate/hall.ts';
import type { Debate } from '../../debate/debate.ts';
import type { Effect } from '../../scenario/condition-data.ts';
import type { Sitting } from '../../scenario/debate-data.ts';
import type { Role, ScenarioData } from '../../scenario/scenario.ts';
import { sayableIn } from './sayable.ts';
import type { Sayable } from './sayable.ts';
import { stancesOf } from './stances.ts';
import type { Stances } from './stances.ts';

/** A range of whole numbers, both ends in it. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What can be known of a sitting that is played in a role, before anybody plays it. */
export interface Room {
  readonly sitting: Sitting;
  readonly debate: Debate;
  readonly sayable: Sayable;
  /** Exchanges when it is over. */
  readonly exchanges: Range;
  /** By member, in the order of the hall. */
  readonly stances: readonly Stances[];
}

/** Everything that anything in a scenario may do to a play. */
export const effectsIn = (data: ScenarioData): readonly Effect[] => [
  ...data.parts.flatMap((p) => p.given ?? []),
  ...data.scenes.flatMap((s) => s.beats.flatMap((b) => b.choices.flatMap((c) => c.effects))),
  ...data.sittings.flatMap((s) => Object.values(s.outcomes ?? {}).flat()),
];

/** Members whom a conversation or a resolution may have changed: nothing is known of them before it is played. */
const heard = (data: ScenarioData): ReadonlySet<string> =>
  new Set(effectsIn(data).flatMap((e) => ('hear' in e ? e.hear.members : 'settle' in e ? e.settle.members : [])));

/** All that could ever be unlocked is: what is shut in some plays may be open in others. */
const openTerms = (data: ScenarioData): Terms => ({
  ...NO_TERMS,
  unlocked: data.claims.flatMap((c) => c.needs?.flag ?? []),
});

/** What can be known of a sitting for a role. */
export function roomFor(data: ScenarioData, sitting: Sitting, role: Role): Room {
  const debate = compileDebate(data, sitting, openTerms(data));
  const sayable = sayableIn(debate, role);
  const { move } = sitting.burn[role.id] ?? sitting.burn.any;
  // a call or an accusation always leaves candle for one exchange more
  const exchanges = {
    least: sitting.candle < 2 * move ? 1 : 2,
    most: Math.max(1, Math.floor(sitting.candle / move)),
  };
  const bounds = { debate, sayable, exchanges: exchanges.most - (sitting.closing ? 1 : 0) };
  const changed = heard(data);
  const free: Stances = { least: 0, most: debate.options.length - 1 };
  const stances = debate.members.map((man) =>
    (changed.has(man.id) || sitting.carries !== undefined) && sitting.steadfast?.includes(man.id) !== true
      ? free
      : stancesOf(bounds, man),
  );
  return { sitting, debate, sayable, exchanges, stances };
}

/** How many members may take an option: those who must, and those who can. */
export function seatsIn({ debate, stances }: Room, option: number, faction?: string): Range {
  const of = stances.filter((_, m) => faction === undefined || debate.members[m]?.faction === faction);
  return {
    least: of.filter((s) => s.least >= option).length,
    most: of.filter((s) => s.most >= option).length,
  };
}

/** Options that the house might resolve in, as indexes: none that too few can take, and none narrower than what enough must. */
export function resolutionsIn(room: Room): readonly number[] {
  const majority = majorityOf(room.debate.members.length);
  const carried = room.debate.options.map((_, o) => seatsIn(room, o));
  const sure = carried.reduce((last, { least }, o) => (least >= majority ? o : last), 0);
  return carried.flatMap(({ most }, o) => (o >= sure && (o === 0 || most >= majority) ? [o] : []));
}

export const mayResolve = (room: Room, option: number): boolean => resolutionsIn(room).includes(option);
