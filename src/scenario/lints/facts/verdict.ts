import type { Condition } from '../../../core/scenario/condition-data.ts';
import { atomsOf } from '../../../core/explore/walk/relevance.ts';
import type { Atom } from '../../../core/explore/walk/relevance.ts';
import { constantOf, fitsResolution, implies } from './atoms.ts';
import type { Context } from './context.ts';

/** Most atoms whose worlds are tried, each way of their being true or false. */
export const MOST_ATOMS = 12;

/** One way that all atoms of some conditions may be together; undefined: not told apart. */
export interface World {
  readonly resolution: number | undefined;
  readonly truth: (atom: Atom) => boolean | undefined;
}

/** What a condition is in a world, in Kleene's logic of three values. */
export function valueIn(condition: Condition, world: World): boolean | undefined {
  if ('not' in condition) {
    const value = valueIn(condition.not, world);
    return value === undefined ? undefined : !value;
  }
  if ('several' in condition) {
    const { of, atLeast } = condition.several;
    const values = of.map((c) => valueIn(c, world));
    const sure = values.filter((v) => v === true).length;
    const open = values.filter((v) => v === undefined).length;
    return sure >= atLeast ? true : sure + open < atLeast ? false : undefined;
  }
  if ('all' in condition) {
    const values = condition.all.map((c) => valueIn(c, world));
    return values.includes(false) ? false : values.includes(undefined) ? undefined : true;
  }
  if ('any' in condition) {
    const values = condition.any.map((c) => valueIn(c, world));
    return values.includes(true) ? true : values.includes(undefined) ? undefined : false;
  }
  return world.truth(condition);
}

const keys = new WeakMap<Atom, string>();

/** An atom as a text, so that two that ask the same are one. */
function keyOf(atom: Atom): string {
  const key = keys.get(atom) ?? JSON.stringify(atom);
  keys.set(atom, key);
  return key;
}

/**
 * Each way of being true or false that the atoms' order allows, as the bits of the true ones; from both ends inwards,
 * for what is not always the same mostly differs there.
 */
function* assignments(context: Context, atoms: readonly Atom[]): Generator<number> {
  const forced = atoms.map((a) =>
    atoms.reduce((bits, b, i) => (a !== b && implies(context, a, b) ? bits | (1 << i) : bits), 0),
  );
  const allowed = (bits: number) => forced.every((f, i) => ((bits >> i) & 1) === 0 || (bits & f) === f);
  const count = 1 << atoms.length;
  for (let n = 0; n < count; n++) {
    const bits = n % 2 === 0 ? n / 2 : count - (n + 1) / 2;
    if (allowed(bits)) yield bits;
  }
}

/**
 * Every world of some conditions that a context allows. There may be worlds here that no play comes to, and none that
 * a play comes to is left out: what holds in all of them always holds. With more than a dozen open atoms the worlds
 * are not told apart, and less is known.
 */
export function* worldsOf(context: Context, conditions: readonly Condition[]): Generator<World> {
  const atoms = new Map(conditions.flatMap(atomsOf).map((a) => [keyOf(a), a]));
  const constants = new Map([...atoms].map(([key, a]) => [key, constantOf(context, a)]));
  const open = [...atoms].flatMap(([key, a]) =>
    constants.get(key) === undefined && !('resolution' in a) ? [{ key, a }] : [],
  );
  const place = new Map(open.map(({ key }, i) => [key, i]));
  const known = open.length <= MOST_ATOMS;
  const options = context.room?.debate.options ?? [];
  for (const resolution of context.resolutions) {
    const ways = known
      ? assignments(
          context,
          open.map((o) => o.a),
        )
      : [0];
    for (const bits of ways) {
      const truth = (atom: Atom): boolean | undefined => {
        if ('resolution' in atom) return resolution !== undefined && options[resolution] === atom.resolution;
        const key = keyOf(atom);
        return constants.get(key) ?? (known ? ((bits >> (place.get(key) ?? 0)) & 1) === 1 : undefined);
      };
      const fits =
        !known || [...atoms.values()].every((a) => fitsResolution(context, a, truth(a) === true, resolution));
      if (fits) yield { resolution, truth };
    }
  }
}

/** What a condition always comes to where it is asked; undefined when it may be either, or too much is open to tell. */
export function verdictOf(condition: Condition, contexts: readonly Context[]): boolean | undefined {
  let verdict: boolean | undefined;
  let first = true;
  for (const context of contexts)
    for (const world of worldsOf(context, [condition])) {
      const value = valueIn(condition, world);
      if (value === undefined || (!first && value !== verdict)) return undefined;
      verdict = value;
      first = false;
    }
  return verdict;
}
