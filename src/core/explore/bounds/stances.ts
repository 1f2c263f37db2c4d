import type { ClaimNode, Debate } from '../../debate/debate.ts';
import { PER_VALUE } from '../../debate/plan.ts';
import type { Member } from '../../scenario/debate-data.ts';
import type { Sayable } from './sayable.ts';

/** The narrowest and the widest option, as indexes, that a member can come to as the widest he takes. */
export interface Stances {
  readonly least: number;
  readonly most: number;
}

/** What bounds the reasons that can be counted in a sitting. */
export interface Bounds {
  readonly debate: Debate;
  readonly sayable: Sayable;
  /** Exchanges whose claims count as reasons. */
  readonly exchanges: number;
}

/** Most reasons a member could ever count of some claims: two of a value he weighs, and one for each turn to speak. */
function mostReasons({ debate, sayable, exchanges }: Bounds, man: Member, claims: readonly ClaimNode[]): number {
  const weighed = man.ranking.slice(0, man.weighs);
  const counted = claims.filter((c) => sayable.can(c.index) && weighed.includes(debate.values[c.value] ?? ''));
  const byValue = new Map<number, number>();
  const bySide = new Map<string, number>();
  let opening = 0;
  for (const { value, data } of counted) {
    byValue.set(value, Math.min(PER_VALUE, (byValue.get(value) ?? 0) + 1));
    if (debate.sitting.opening.some((o) => o.claim === data.id)) opening++;
    else bySide.set(data.side, (bySide.get(data.side) ?? 0) + 1);
  }
  const turns = [...bySide].reduce((n, [side, of]) => n + Math.min(of, exchanges * (side === 'any' ? 2 : 1)), 0);
  const ofValues = [...byValue.values()].reduce((n, of) => n + of, 0);
  return Math.min(ofValues, opening + turns);
}

/** Options that somebody may move, as indexes: a tie goes with the motion before the house. */
function movable({ debate, sayable, exchanges }: Bounds): readonly number[] {
  if (exchanges === 0) return [];
  return debate.options.flatMap((_, o) => (sayable.sides.some((s) => debate.movers[o]?.includes(s)) ? [o] : []));
}

/** Whether a member could be persuaded of an option, and whether he could refuse it, by his proof standard. */
function open(bounds: Bounds, man: Member, option: number): { readonly persuaded: boolean; readonly refuses: boolean } {
  const { debate } = bounds;
  const pro = mostReasons(
    bounds,
    man,
    debate.claims.filter((c) => c.pro.includes(option)),
  );
  const con = mostReasons(
    bounds,
    man,
    debate.claims.filter((c) => c.con.includes(option)),
  );
  const prior = debate.options.indexOf(man.prior) >= option;
  // with reasons only on one side: the most that could be, for him and against him
  if (man.standard !== 'preponderance') return { persuaded: prior || pro > 0, refuses: !prior || con > 0 };
  const motions = movable(bounds);
  const [held, opposed] = prior ? [man.settled, 0] : [0, man.settled];
  const tieFor = prior || motions.some((m) => option <= m);
  const tieAgainst = !prior || motions.some((m) => option > m);
  return {
    persuaded: pro + held > opposed || (pro + held === opposed && tieFor),
    refuses: con + opposed > held || (con + opposed === held && tieAgainst),
  };
}

/** Bounds of a member's stance whatever is said: he may not come to each option between, and comes to none beyond. */
export function stancesOf(bounds: Bounds, man: Member): Stances {
  const { options, sitting } = bounds.debate;
  const prior = options.indexOf(man.prior);
  if (sitting.steadfast?.includes(man.id) === true) return { least: prior, most: prior };
  let least = 0;
  let most = 0;
  // who takes a wider option takes a narrower one too
  for (let option = 1; option < options.length; option++) {
    const { persuaded, refuses } = open(bounds, man, option);
    if (!refuses) least = option;
    if (persuaded) most = option;
  }
  return { least, most };
}
