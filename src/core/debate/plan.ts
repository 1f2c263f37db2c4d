import { listArrows } from './arrows.ts';
import type { Arrows } from './arrows.ts';
import type { ClaimNode, Debate } from './debate.ts';
import { indexMoves } from './indexed-move.ts';
import type { MoveIndex } from './indexed-move.ts';
import { blankStanding } from './standing.ts';
import type { Standing } from './standing.ts';

/**
 * A debate laid out for speed: what the rules ask of it over and over, by index, in flat arrays. It is worked out from
 * the debate when it is first asked for, so that a debate changed in a copy has a plan of its own.
 */
export interface Plan {
  readonly debate: Debate;
  readonly arrows: Arrows;
  /** The value of each claim; -1 for a matter of fact. */
  readonly value: Int32Array;
  /** Options, as bits, that each claim is a reason for and against, and those that meet it once it is granted. */
  readonly pro: Int32Array;
  readonly con: Int32Array;
  readonly meets: Int32Array;
  /** Claims that each claim attacks, whether or not it defeats them for anybody. */
  readonly targets: readonly (readonly number[])[];
  /** Claims said before the first exchange. */
  readonly opening: ReadonlySet<number>;
  readonly moves: MoveIndex;
  /** Claims that are not shut, nor wait for one that is: among so many the menu gives each its turn. */
  readonly open: number;
  /** Bit planes that hold any member's count of reasons, his settled opinion included. */
  readonly planes: number;
  /** Sides, each at the bit that stands for it. */
  readonly sides: string[];
  /** Labels of claims when none has been said: all out for everyone. */
  readonly unsaid: Int32Array;
  /** Working space: the floor counted last. */
  readonly standing: Standing;
  /** Working space: how each claim stands to the side about to speak. */
  readonly marks: Uint8Array;
}

/** Reasons of one value that a member counts at most ("He has heard enough of service"), and his settled opinion. */
export const PER_VALUE = 2;
const MOST_SETTLED = 3;

/** Options, and sides, are bits of one word; for values, room is kept. */
const MOST_OPTIONS = 31;
export const MOST_VALUES = 64;

const bitsOf = (numbers: readonly number[]): number => numbers.reduce((bits, n) => bits | (1 << n), 0);

/** Whether a claim needs one of some others to be said, and all of them are shut. */
const waitsForShut = ({ claims, indexOf }: Debate, { data }: ClaimNode): boolean =>
  data.needs?.said?.every((id) => claims[indexOf.get(id) ?? -1]?.locked === true) ?? false;

function makePlan(debate: Debate): Plan {
  const { claims, edges, indexOf, options, values, members, sitting, words, everyone } = debate;
  if (options.length > MOST_OPTIONS || values.length > MOST_VALUES)
    throw new RangeError(`a sitting has at the most ${MOST_OPTIONS} options and ${MOST_VALUES} values`);
  const arrows = listArrows(debate);
  const weighed = Math.max(0, ...members.map((m) => Math.min(m.weighs, values.length)));
  return {
    debate,
    arrows,
    value: Int32Array.from(claims, (c) => c.value),
    pro: Int32Array.from(claims, (c) => bitsOf(c.pro)),
    con: Int32Array.from(claims, (c) => bitsOf(c.con)),
    meets: Int32Array.from(claims, (c) => bitsOf(c.meets)),
    targets: claims.map((c) => c.strikes.map((e) => edges[e]!.to)),
    opening: new Set(sitting.opening.map((o) => indexOf.get(o.claim)!)),
    moves: indexMoves(debate),
    open: claims.filter((c) => !c.locked && !waitsForShut(debate, c)).length,
    planes: 32 - Math.clz32(PER_VALUE * weighed + MOST_SETTLED),
    sides: [sitting.sides.player, sitting.sides.opponent],
    unsaid: Int32Array.from({ length: claims.length * words }, (_, at) => everyone[at % words]!),
    standing: blankStanding(debate, arrows.to.length),
    marks: new Uint8Array(claims.length),
  };
}

const plans = new WeakMap<Debate, Plan>();

/** The plan of a debate. */
export function planOf(debate: Debate): Plan {
  const known = plans.get(debate);
  if (known) return known;
  const made = makePlan(debate);
  plans.set(debate, made);
  return made;
}

/** The bit that stands for a side. */
export function bitOfSide(plan: Plan, side: string): number {
  const { sides } = plan;
  for (let i = 0; i < sides.length; i++) if (sides[i] === side) return 1 << i;
  return 1 << (sides.push(side) - 1);
}
