import { decibels, peak, rate, scale, shape, type Signal } from './signal.ts';

/** Cuts the tail where it has fallen 50 dB under the peak, and fades what is left of it to nothing. */
export function trim(sound: Signal): Signal {
  const least = peak(sound) * decibels(-50);
  let end = sound.length;
  while (end > 0 && Math.abs(sound[end - 1] ?? 0) < least) end--;
  const fade = Math.min(end, Math.round(0.15 * rate));
  return shape(sound.slice(0, end), (time) =>
    Math.min(1, time / 0.002, Math.max(0, end / rate - time) / (fade / rate)),
  );
}

/**
 * Holds peaks under a ceiling (full scale 1) by turning the sound down round them for 4 ms each
 * way, so that an even loudness does not cost a clipped boot.
 */
export function limit(sound: Signal, ceiling: number): Signal {
  if (peak(sound) <= ceiling) return sound;
  const reach = Math.round(0.004 * rate);
  const need = sound.map((x) => Math.min(1, ceiling / (Math.abs(x) || 1)));
  const held = new Float64Array(sound.length).fill(1);
  need.forEach((gain, i) => {
    if (gain === 1) return;
    for (let k = Math.max(0, i - reach); k <= Math.min(sound.length - 1, i + reach); k++)
      held[k] = Math.min(held[k] ?? 1, gain);
  });
  // The mean over the same reach keeps every held peak whole and rounds the corners.
  let sum = 0;
  const width = 2 * reach + 1;
  for (let k = -reach; k < reach; k++) sum += held[k] ?? 1;
  return sound.map((x, i) => {
    sum += held[i + reach] ?? 1;
    const gain = sum / width;
    sum -= held[i - reach] ?? 1;
    return x * Math.min(gain, need[i] ?? 1);
  });
}

/**
 * A loop with some of its end before it and some of its start after it. A codec is at its worst
 * where a file begins and ends, so the loop is played from inside: any window as long as the loop is seamless.
 */
export const padLoop = (loop: Signal, seconds: number): Signal => {
  const pad = Math.round(seconds * rate);
  return new Float64Array(loop.length + 2 * pad).map((_, i) => loop[(i - pad + loop.length) % loop.length] ?? 0);
};

/** The sound louder or softer by some decibels. */
export const turn = (sound: Signal, db: number): Signal => scale(sound, decibels(db));
