import { between, filter } from './filter.ts';
import type { Random } from './random.ts';
import type { Note } from './score.ts';
import { lay, noise, rate, silence, type Signal } from './signal.ts';

/** Strength of each partial of a stopped wooden pipe at 8 feet, and of an open one at 4. */
const stopped = [1, 0.06, 0.34, 0.03, 0.11, 0.015, 0.04] as const;
const open = [0.4, 0.16, 0.06, 0.03, 0.012] as const;

/** One pipe: it speaks a little late, its low partials last, with a breath of wind at its mouth. */
function pipe(pitch: number, partials: readonly number[], seconds: number, chance: Random): Signal {
  const out = silence(seconds + 0.14);
  const speaks = 0.03 + 5 / pitch;
  const drift = chance.between(0, 6.28);
  const cents = chance.between(-2, 2);
  partials.forEach((strength, k) => {
    const hz = pitch * (k + 1) * 2 ** (cents / 1200);
    if (hz > 9000) return;
    const rises = speaks / (1 + 0.35 * k);
    let turn = chance.next() * 2 * Math.PI;
    for (let i = 0; i < out.length; i++) {
      const time = i / rate;
      // the wind is not quite even
      turn += (2 * Math.PI * hz * (1 + 0.0006 * Math.sin(2.1 * time + drift))) / rate;
      const swell = Math.min(1, time / rises) ** 2 * Math.min(1, Math.max(0, (seconds + 0.12 - time) / 0.12));
      out[i] = (out[i] ?? 0) + strength * swell * Math.sin(turn);
    }
  });
  const chiff = between(noise(0.09, chance), pitch * 1.6, Math.min(8000, pitch * 5)).map(
    (x, i) => x * Math.exp(-i / (0.018 * rate)) * Math.min(1, i / 200),
  );
  lay(out, chiff, 0, 0.1);
  return out;
}

/** Notes on a chamber organ of two ranks of wooden pipes. */
export function organ(
  notes: readonly Note[],
  seconds: (beat: number) => number,
  length: number,
  chance: Random,
): Signal {
  const out = silence(length);
  for (const { beat, beats, pitch, strong } of notes) {
    const from = seconds(beat);
    // a finger leaves the key a little before the next
    const lasts = Math.max(0.1, seconds(beat + beats) - from - 0.05);
    lay(out, pipe(pitch, stopped, lasts, chance), from, strong, true);
    lay(out, pipe(2 * pitch, open, lasts, chance), from, strong * 0.55, true);
  }
  return filter(out, 'low', 6500);
}
