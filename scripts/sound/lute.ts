import { filter, ring, type Mode } from './filter.ts';
import type { Random } from './random.ts';
import type { Note } from './score.ts';
import { even, lay, rate, scale, silence, type Signal } from './signal.ts';

/** The shell and belly of a lute. */
const body: readonly Mode[] = [
  [118, 0.5, 60],
  [187, 1, 75],
  [263, 0.8, 90],
  [395, 0.7, 130],
  [560, 0.5, 180],
  [830, 0.4, 260],
  [1270, 0.3, 420],
];

/** Where along the string the finger plucks. */
const plucked = 0.17;

/**
 * One gut string, plucked: a pulse goes round a loop as long as the string's period and loses a
 * little, the highs soonest (K. Karplus and A. Strong 1983, tuned by D. Jaffe and J. Smith 1983).
 */
function gut(pitch: number, seconds: number, strong: number, chance: Random): Signal {
  const out = silence(seconds + 0.12);
  const dull = 0.3;
  const length = rate / pitch - dull;
  const whole = Math.floor(length - 0.3);
  const part = length - whole;
  const allpass = (1 - part) / (1 + part);
  const rings = Math.min(4.5, 1.8 + 260 / pitch);
  const keeps = 10 ** (-3 / (pitch * rings));
  const stopped = Math.round(seconds * rate);
  const loop = new Float64Array(whole);
  const flesh = filter(filter(pulse(whole, chance), 'low', 1400 + 4200 * strong, 0.6), 'low', 7000, 0.6);
  const back = Math.round(plucked * whole);
  let before = 0;
  let passed = 0;
  let sent = 0;
  for (let i = 0; i < out.length; i++) {
    const at = i % whole;
    const round = loop[at] ?? 0;
    // a string that is stopped by the next note dies away in a tenth of a second
    const held = i < stopped ? keeps : keeps * 0.9;
    const lost = held * ((1 - dull) * round + dull * before);
    before = round;
    const tuned = allpass * lost + passed - allpass * sent;
    passed = lost;
    sent = tuned;
    const hand = i < flesh.length ? (flesh[i] ?? 0) - (i >= back ? (flesh[i - back] ?? 0) : 0) : 0;
    const x = tuned + hand;
    loop[at] = x;
    out[i] = x;
  }
  return out;
}

/** What a finger gives the string: a push, and the rasp of its skin. */
const pulse = (length: number, chance: Random): Signal =>
  new Float64Array(length).map((_, i) => (i < 5 ? 6 : 0.16 * chance.bell() * Math.exp(-i / 90)));

/** A course of two strings that are never quite in tune; a low one has its octave beside it. */
function course(pitch: number, seconds: number, strong: number, chance: Random): Signal {
  const out = gut(pitch, seconds, strong, chance);
  const second = pitch < 150 ? 2 * pitch : pitch;
  lay(
    out,
    gut(second * 2 ** (chance.between(-2.2, 2.2) / 1200), seconds, strong * 0.85, chance),
    0.004,
    pitch < 150 ? 0.4 : 0.7,
  );
  return out;
}

/** Notes on a lute. Each rings half as long again as it is written, as fingers are left down. */
export function lute(
  notes: readonly Note[],
  seconds: (beat: number) => number,
  length: number,
  chance: Random,
): Signal {
  const strings = silence(length);
  for (const { beat, beats, pitch, strong } of notes) {
    const from = seconds(beat);
    const lasts = Math.max(0.35, (seconds(beat + beats) - from) * 1.5);
    lay(strings, course(pitch, lasts, strong, chance), from, 0.25 + 0.75 * strong, true);
  }
  const out = scale(even(ring(strings, body)), 0.5);
  lay(out, even(strings), 0);
  return out;
}
