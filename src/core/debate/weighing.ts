import type { Debate } from './debate.ts';
import type { Floor } from './floor.ts';
import { reasonsOn } from './hall.ts';
import type { Hall } from './hall.ts';
import { PER_VALUE } from './plan.ts';

export type Label = 'in' | 'out' | 'undecided';

/** How one member labels the claim at a position of the floor. */
export function labelOf(debate: Debate, hall: Hall, member: number, position: number): Label {
  const at = position * debate.words + (member >> 5);
  const bit = member & 31;
  if ((hall.labels.inn[at]! >> bit) & 1) return 'in';
  return (hall.labels.out[at]! >> bit) & 1 ? 'out' : 'undecided';
}

/** The claims, by index, that one member counts for and against an option: in, in a value he weighs, two of a value. */
export interface Weighing {
  readonly pro: readonly number[];
  readonly con: readonly number[];
}

export function weighingOf(debate: Debate, floor: Floor, hall: Hall, member: number, option: number): Weighing {
  const weighs = (value: number) => (debate.weighs[value * debate.words + (member >> 5)]! >> (member & 31)) & 1;
  const count = (positions: readonly number[]) => {
    const perValue = new Map<number, number>();
    return positions.flatMap((position) => {
      const { claim } = floor.spoken[position]!;
      const { value } = debate.claims[claim]!;
      const sofar = perValue.get(value) ?? 0;
      if (sofar >= PER_VALUE || !weighs(value) || labelOf(debate, hall, member, position) !== 'in') return [];
      perValue.set(value, sofar + 1);
      return [claim];
    });
  };
  const reasons = reasonsOn(debate, floor, option);
  return { pro: count(reasons.pro), con: count(reasons.con) };
}
