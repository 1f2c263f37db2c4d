import { hashText } from '../../core/save/hash.ts';

/** Somebody who can be dealt: what the balance of a room is kept by. */
export interface Dealt {
  readonly id: string;
  readonly faction: string;
  /** What he is for at first. */
  readonly opinion: string;
}

/** A student, by number, and the member that he or she is. */
export interface Hand {
  readonly number: number;
  readonly member: string;
}

export interface Deal {
  /** In the order of the numbers, from 1. */
  readonly hands: readonly Hand[];
  /** Members whom nobody is, in the order in which they were given. */
  readonly left: readonly string[];
}

/** Shares out a number in proportion to some sizes: what is left over goes to the largest remainders (Hare, Niemeyer). */
export function apportion(sizes: readonly number[], total: number): readonly number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all === 0) return sizes.map(() => 0);
  const exact = sizes.map((size) => (size * total) / all);
  const whole = exact.map(Math.floor);
  const over = total - whole.reduce((sum, n) => sum + n, 0);
  const first = exact
    .map((share, i) => ({ i, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
    .slice(0, over);
  return whole.map((n, i) => (first.some((one) => one.i === i) ? n + 1 : n));
}

/** Some of several in an order that a seed fixes. */
const shuffled = <T>(items: readonly T[], name: (item: T) => string, seed: string): readonly T[] =>
  items
    .map((item) => ({ item, key: hashText(`${seed}|${name(item)}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);

/** So many of some men, in proportion by each of some traits in turn. */
function choose(
  men: readonly Dealt[],
  count: number,
  seed: string,
  [trait, ...more]: readonly ('faction' | 'opinion')[],
): readonly Dealt[] {
  if (trait === undefined) return shuffled(men, ({ id }) => id, seed).slice(0, count);
  const groups = [...new Set(men.map((man) => man[trait]))].map((kind) => men.filter((man) => man[trait] === kind));
  const shares = apportion(
    groups.map((group) => group.length),
    count,
  );
  return groups.flatMap((group, g) => choose(group, shares[g] ?? 0, seed, more));
}

/**
 * Deals members to a class. Where students are fewer, parties are dealt in proportion, and the opinions within them,
 * so that the room keeps its balance; where they are more, some share a member, in the same proportion. The same seed
 * is the same deal.
 */
export function deal(men: readonly Dealt[], students: number, seed: string): Deal {
  if (men.length === 0) return { hands: [], left: [] };
  const chosen = new Set(choose(men, students % men.length, seed, ['faction', 'opinion']).map(({ id }) => id));
  const each = Math.floor(students / men.length);
  const copies = men.flatMap(({ id }) =>
    Array.from({ length: each + (chosen.has(id) ? 1 : 0) }, (_, copy) => ({ id, copy })),
  );
  const hands = shuffled(copies, ({ id, copy }) => `${copy} ${id}`, `${seed}|seat`);
  return {
    hands: hands.map(({ id }, n) => ({ number: n + 1, member: id })),
    left: men.flatMap(({ id }) => (each === 0 && !chosen.has(id) ? [id] : [])),
  };
}
