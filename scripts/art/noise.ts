/** Seeded noise and random numbers, so that one input always gives the same bytes. */
import { mix } from './vec.ts';

const hash = (i: number): number => {
  let h = Math.imul(i, 374761393) ^ 0x5bf03635;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
};

const lattice = (x: number, y: number, seed: number): number =>
  hash(Math.imul(x, 73856093) ^ Math.imul(y, 19349663) ^ Math.imul(seed, 83492791));

/** Gives smooth value noise in 0..1. */
export const noise = (x: number, y: number, seed = 0): number => {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  let fx = x - xi;
  let fy = y - yi;
  fx = fx * fx * (3 - 2 * fx);
  fy = fy * fy * (3 - 2 * fy);
  return mix(
    mix(lattice(xi, yi, seed), lattice(xi + 1, yi, seed), fx),
    mix(lattice(xi, yi + 1, seed), lattice(xi + 1, yi + 1, seed), fx),
    fy,
  );
};

/** Sums three octaves of value noise. */
export const fractalNoise = (x: number, y: number, seed = 0): number =>
  0.55 * noise(x, y, seed) + 0.3 * noise(x * 2.1, y * 2.1, seed + 1) + 0.15 * noise(x * 4.3, y * 4.3, seed + 2);

/** Makes a seeded generator of numbers in 0..1. */
export const makeRandom = (seed: number): (() => number) => {
  let s = seed >>> 0 || 1;
  return () => {
    s = (Math.imul(s ^ (s >>> 15), 2246822519) + 0x9e3779b9) | 0;
    let t = s ^ (s >>> 13);
    t = Math.imul(t, 3266489917);
    return ((t ^ (t >>> 16)) >>> 0) / 4294967296;
  };
};
