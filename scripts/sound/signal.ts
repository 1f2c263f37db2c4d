import type { Random } from './random.ts';

/** Samples a second: Opus works at this rate, so nothing is resampled. */
export const rate = 48_000;

/** Mono sound, full scale 1. */
export type Signal = Float64Array;

/** Silence of some seconds. */
export const silence = (seconds: number): Signal => new Float64Array(Math.round(seconds * rate));

/** Each sample from its time in seconds. */
export const draw = (seconds: number, at: (time: number) => number): Signal =>
  silence(seconds).map((_, i) => at(i / rate));

/** White noise with a level of 1 (root mean square). */
export const noise = (seconds: number, chance: Random): Signal => silence(seconds).map(() => chance.bell());

/** A new sound with every sample multiplied. */
export const scale = (sound: Signal, gain: number): Signal => sound.map((x) => x * gain);

/** A new sound whose loudness follows a curve of time in seconds. */
export const shape = (sound: Signal, loudness: (time: number) => number): Signal =>
  sound.map((x, i) => x * loudness(i / rate));

/** Lays a sound over another at a time in seconds, changing the other; what runs past the end is dropped, or comes round to the start when it wraps. */
export function lay(on: Signal, sound: Signal, seconds: number, gain = 1, wraps = false): void {
  const start = Math.round(seconds * rate);
  const end = wraps ? sound.length : Math.min(sound.length, on.length - start);
  for (let i = 0; i < end; i++) {
    const at = wraps ? (start + i) % on.length : start + i;
    on[at] = (on[at] ?? 0) + gain * (sound[i] ?? 0);
  }
}

/** Root mean square. */
export const level = (sound: Signal): number => Math.sqrt(sound.reduce((sum, x) => sum + x * x, 0) / sound.length);

/** The largest sample, without its sign. */
export const peak = (sound: Signal): number => sound.reduce((most, x) => Math.max(most, Math.abs(x)), 0);

/** The sound at a root mean square of 1; silence stays silence. */
export const even = (sound: Signal): Signal => scale(sound, 1 / (level(sound) || 1));

/** Decibels as a factor. */
export const decibels = (db: number): number => 10 ** (db / 20);

/** A curve through (time, value) points, straight between them, flat outside. */
export function curve(...points: readonly (readonly [number, number])[]): (time: number) => number {
  return (time) => {
    const next = points.findIndex(([t]) => t > time);
    const [t1, v1] = points[next] ?? points.at(-1) ?? [0, 0];
    const [t0, v0] = points[next - 1] ?? [t1, v1];
    return t1 === t0 ? v1 : v0 + ((v1 - v0) * (time - t0)) / (t1 - t0);
  };
}
