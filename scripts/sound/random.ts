/** A repeatable stream of chance, so that a sound made twice is the same sound. */
export type Random = {
  /** A number from 0 up to 1. */
  readonly next: () => number;
  /** A number from low up to high. */
  readonly between: (low: number, high: number) => number;
  /** A number round 0 with a spread of 1, bell-shaped. */
  readonly bell: () => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
};

/** Starts a stream from a whole number; the generator is mulberry32 (T. Ettinger, public domain). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + (high - low) * next();
  return {
    next,
    between,
    // Irwin-Hall: four even draws are bell enough for ears, and need no rejection.
    bell: () => (next() + next() + next() + next() - 2) * Math.sqrt(3),
    pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
  };
}
