import type { Debate } from './debate.ts';
import type { Floor } from './floor.ts';
import type { Plan } from './plan.ts';
import { standOn } from './stand-on.ts';

/**
 * How every member labels every claim on the floor: bit m of `inn` (or `out`) at `position * words + w`.
 * Neither bit set means undecided.
 */
export interface Labels {
  readonly inn: Int32Array;
  readonly out: Int32Array;
}

/** The labels of the floor that stands in a plan, in the order of speaking. */
export function labelsOf({ debate, standing }: Plan, floor: Floor): Labels {
  const { words } = debate;
  const inn = new Int32Array(floor.spoken.length * words);
  const out = new Int32Array(floor.spoken.length * words);
  for (let p = 0; p < floor.spoken.length; p++)
    for (let w = 0; w < words; w++) {
      const at = floor.spoken[p]!.claim * words + w;
      inn[p * words + w] = standing.inn[at]!;
      out[p * words + w] = standing.out[at]!;
    }
  return { inn, out };
}

/** The grounded labelling of the floor for every member. */
export const labelFloor = (debate: Debate, floor: Floor): Labels => labelsOf(standOn(debate, floor), floor);
