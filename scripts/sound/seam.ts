import { round } from './measure.ts';
import { level, rate, type Signal } from './signal.ts';

/** How a loop meets itself. A step over the seam like any other step, and a level that stays, is a seam that nobody hears. */
export type Seam = {
  /** The step from the last sample to the first, against the root mean square of all steps. */
  readonly stepRatio: number;
  /** The part of all steps in the loop that are larger, 0 to 1. */
  readonly largerSteps: number;
  /** Change of slope at the seam, against the root mean square of all changes. */
  readonly bendRatio: number;
  /** Level of the 50 ms after against the 50 ms before, in dB, and the usual size of that change anywhere in the loop. */
  readonly levelChange: number;
  readonly usualLevelChange: number;
};

/** Measures the seam of a loop as a decoder gave it back. */
export function seam(loop: Signal): Seam {
  const n = loop.length;
  const steps = loop.map((x, i) => (loop[(i + 1) % n] ?? 0) - x);
  const bends = steps.map((x, i) => (steps[(i + 1) % n] ?? 0) - x);
  const last = Math.abs(steps[n - 1] ?? 0);
  const bend = Math.max(Math.abs(bends[n - 1] ?? 0), Math.abs(bends[n - 2] ?? 0));
  const span = Math.round(0.05 * rate);
  const pieces = Array.from(
    { length: Math.floor(n / span) },
    (_, k) => 20 * Math.log10(level(loop.subarray(k * span, (k + 1) * span)) + 1e-9),
  );
  const changes = pieces.map((db, k) => (pieces[(k + 1) % pieces.length] ?? db) - db);
  return {
    stepRatio: round(last / level(steps), 2),
    largerSteps: round(steps.filter((x) => Math.abs(x) > last).length / n, 3),
    bendRatio: round(bend / level(bends), 2),
    levelChange: round(changes.at(-1) ?? 0, 1),
    usualLevelChange: round(level(Float64Array.from(changes)), 1),
  };
}

/**
 * The sample, between two, from which a loop of some length meets itself best in every decoded file
 * at once: a codec's noise differs from one pass to the next, so some places fit better than others.
 */
export function bestStart(files: readonly Signal[], length: number, first: number, last: number): number {
  const fits = files.map((heard) => {
    const step = (i: number): number => (heard[i + 1] ?? 0) - (heard[i] ?? 0);
    const bend = (i: number): number => step(i + 1) - step(i);
    const all = Array.from({ length: last - first }, (_, k) => bend(first + k));
    const usual = level(Float64Array.from(all)) || 1;
    // What the ear would get: the jump from the end, carried on at its slope, to the start.
    return (start: number): number => {
      const end = start + length - 1;
      const jump = (heard[start] ?? 0) - (heard[end] ?? 0);
      return Math.max(Math.abs(jump - step(end - 1)), Math.abs(step(start) - jump)) / usual;
    };
  });
  let best = first;
  let least = Infinity;
  for (let start = first; start < last; start++) {
    const worst = Math.max(...fits.map((fit) => fit(start)));
    if (worst < least) [best, least] = [start, worst];
  }
  return best;
}
