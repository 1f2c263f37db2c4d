import { majorityOf } from '../debate/hall.ts';
import { PER_VALUE } from '../debate/plan.ts';
import type { Claim, Member, Sitting } from '../scenario/debate-data.ts';
import type { ScenarioData } from '../scenario/scenario.ts';
import { sayableClaims } from './sayable.ts';

/** What a member might come to, whatever is said in a sitting. */
export interface StanceBounds {
  /** Whether he might take an option, by index, and whether he might not take it. */
  readonly mayTake: readonly boolean[];
  readonly mayRefuse: readonly boolean[];
}

/** What a sitting might come to. */
export interface SittingBounds {
  readonly sayable: ReadonlySet<string>;
  readonly members: ReadonlyMap<string, StanceBounds>;
  /** Least and most seats for each option. */
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** Whether the house might resolve in an option. */
  readonly mayResolve: readonly boolean[];
}

/** A member with every value that any night might bring him to weigh, and as unsettled as they might leave him. */
interface Widened {
  readonly weighs: ReadonlySet<string>;
  readonly settled: number;
}

function widen(data: ScenarioData, member: Member): Widened {
  const heard = data.scenes
    .flatMap((s) => s.beats.flatMap((b) => b.choices.flatMap((c) => c.effects)))
    .flatMap((e) => ('hear' in e && e.hear.members.includes(member.id) ? [e.hear.value] : []));
  const own = member.ranking.slice(0, member.weighs);
  // one hearing may be had again wherever a scene goes round: nothing is left of his settled mind
  return { weighs: new Set([...own, ...heard]), settled: heard.length > 0 ? 0 : member.settled };
}

/** Most reasons of some claims that he could ever weigh: two of a value. */
function mostReasons(claims: readonly Claim[], weighs: ReadonlySet<string>): number {
  const counts = new Map<string, number>();
  for (const { value } of claims)
    if (value !== undefined && weighs.has(value)) counts.set(value, Math.min(PER_VALUE, (counts.get(value) ?? 0) + 1));
  return [...counts.values()].reduce((a, b) => a + b, 0);
}

/** Whether so many reasons against him, and none for him, could turn a man from the stance he came with. */
function mayTurn(member: Member, settled: number, reasons: number, byMotion: boolean): boolean {
  if (member.standard !== 'preponderance') return reasons > 0;
  return reasons > settled || (byMotion && reasons === settled);
}

function boundMember(data: ScenarioData, sitting: Sitting, said: readonly Claim[], member: Member): StanceBounds {
  const { weighs, settled } = widen(data, member);
  const prior = data.options.findIndex((o) => o.id === member.prior);
  const steadfast = sitting.steadfast?.includes(member.id) ?? false;
  const motions = data.options.map((o) => Object.keys(o.motion ?? {}).length > 0);
  const mayTake = data.options.map((option, o) => {
    if (o <= prior) return true;
    if (steadfast) return false;
    const reasons = mostReasons(
      said.filter((c) => c.for.includes(option.id)),
      weighs,
    );
    // a motion for this option or a wider one carries those in two minds
    return mayTurn(member, settled, reasons, motions.slice(o).some(Boolean));
  });
  const mayRefuse = data.options.map((option, o) => {
    if (o === 0) return false;
    if (o > prior) return true;
    if (steadfast) return false;
    const reasons = mostReasons(
      said.filter((c) => c.against.includes(option.id)),
      weighs,
    );
    return mayTurn(member, settled, reasons, motions.slice(0, o).some(Boolean));
  });
  // who takes a wider option takes a narrower one; who refuses a narrower one refuses a wider one
  return {
    mayTake: mayTake.map((_, o) => mayTake.slice(o).some(Boolean)),
    mayRefuse: mayRefuse.map((may, o) => may && mayRefuse.slice(o).every(Boolean)),
  };
}

/**
 * Bounds on what a sitting might come to, from what can be said at all and what each man weighs: an abstraction
 * that takes every reason on his side and none on the other, in whatever play, role or level (Cousot and Cousot
 * 1977). What it excludes is impossible; what it allows need not be possible.
 */
export function boundSitting(data: ScenarioData, sitting: Sitting): SittingBounds {
  const sayable = sayableClaims(data, sitting);
  const said = data.claims.filter((c) => sayable.has(c.id));
  const members = new Map(data.members.map((m) => [m.id, boundMember(data, sitting, said, m)]));
  const all = [...members.values()];
  const most = data.options.map((_, o) => all.filter((m) => m.mayTake[o]).length);
  const least = data.options.map((_, o) => all.filter((m) => !m.mayRefuse[o]).length);
  const majority = majorityOf(data.members.length);
  const mayResolve = data.options.map(
    (_, o) => (o === 0 || most[o]! >= majority) && least.slice(o + 1).every((n) => n < majority),
  );
  return { sayable, members, least, most, mayResolve };
}
