import type { AttackKind, Claim, Member, Sitting } from '../scenario/debate-data.ts';

/** A claim as the engine reads it: ids resolved to indexes. */
export interface ClaimNode {
  readonly index: number;
  /** Whether it needs a flag that has not been set. */
  readonly locked: boolean;
  readonly id: string;
  readonly data: Claim;
  /** Index of its value; -1 for a matter of fact. */
  readonly value: number;
  /** Option indexes it is a reason for, and against. */
  readonly pro: readonly number[];
  readonly con: readonly number[];
  readonly meets: readonly number[];
  /** Attacks it makes and suffers, as edge indexes. */
  readonly strikes: readonly number[];
  readonly struckBy: readonly number[];
  /** Claims that are support for it, and claims it supports. */
  readonly supporters: readonly number[];
  readonly supports: readonly number[];
  /** Place in its side's recorded order; large when it has none. */
  readonly priority: number;
}

/** One attack; `mutual` edges are the way back of a rebuttal between different values. */
export interface Edge {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly kind: AttackKind;
  readonly mutual: boolean;
  readonly basis: 'record' | 'ours';
}

/** Members are bits: member m is bit `m % 32` of word `m >> 5`. */
export interface Debate {
  readonly sitting: Sitting;
  readonly claims: readonly ClaimNode[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly edges: readonly Edge[];
  readonly members: readonly Member[];
  readonly memberIndex: ReadonlyMap<string, number>;
  readonly values: readonly string[];
  readonly options: readonly string[];
  /** Sides that may move each option. */
  readonly movers: readonly (readonly string[])[];
  readonly words: number;
  /** Members for whom edge e defeats, at `e * words + w`. */
  readonly defeats: Int32Array;
  /** Members who weigh value v, at `v * words + w`. */
  readonly weighs: Int32Array;
  /** Members whose prior stance takes option o, at `o * words + w`. */
  readonly prior: Int32Array;
  /** Settledness in two bit planes, at `plane * words + w`. */
  readonly settled: Int32Array;
  /** Members by standard: scintilla, preponderance, clear. */
  readonly standards: Int32Array;
  /** Members who keep their first stance whatever is said: those who lead. */
  readonly steadfast: Int32Array;
  /** All members. */
  readonly everyone: Int32Array;
}

/** What a conversation or a resolution changed in some members: a value they weigh, or only how settled they are. */
export type Hearing =
  | { readonly members: readonly string[]; readonly value: string }
  | { readonly members: readonly string[]; readonly by: 1 | -1 };

const MOST_SETTLED = 3;

/**
 * A member after a hearing. A good conversation about a value: it comes into the first four, or up one place, and he
 * is one step less settled. Any other: one step more or less settled, between 0 and 3.
 */
export function hear(member: Member, hearing: Hearing): Member {
  if ('by' in hearing) return { ...member, settled: Math.min(MOST_SETTLED, Math.max(0, member.settled + hearing.by)) };
  const { value } = hearing;
  const at = member.ranking.indexOf(value);
  if (at < 0) return member;
  const to = at >= member.weighs ? member.weighs - 1 : Math.max(0, at - 1);
  const ranking = member.ranking.filter((v) => v !== value);
  ranking.splice(to, 0, value);
  return { ...member, ranking, settled: Math.max(0, member.settled - 1) };
}

export const bitOf = (member: number): number => 1 << (member & 31);

/** Whether a claim bears on an option at all. */
export const bears = (node: ClaimNode): boolean => node.value >= 0 && node.pro.length + node.con.length > 0;
