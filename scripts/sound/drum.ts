import { between, filter, ring, type Mode } from './filter.ts';
import { random, type Random } from './random.ts';
import { even, lay, noise, shape, silence, type Signal } from './signal.ts';

/** A deep field drum of calf skin, slack in damp air: modes of a round skin. */
const skin: readonly Mode[] = [
  [104, 1, 15],
  [165, 0.7, 20],
  [222, 0.55, 25],
  [239, 0.4, 28],
  [276, 0.35, 33],
  [333, 0.25, 40],
  [418, 0.2, 55],
  [612, 0.15, 80],
];

/** One stroke: stick, skin, and the one gut snare under it. */
export function stroke(strong: number, chance: Random): Signal {
  const tap = shape(noise(0.5, chance), (time) => Math.exp(-time * (900 - 500 * strong)));
  const bent = chance.between(0.985, 1.015);
  const out = even(
    ring(
      filter(tap, 'low', 900 + 2600 * strong),
      skin.map(([f, a, d]): Mode => [f * bent, a, d]),
    ),
  );
  const snare = shape(
    between(noise(0.3, chance), 900, 4600),
    (time) => Math.min(1, time / 0.006) * Math.exp(-time * 30),
  );
  lay(out, even(snare), 0.004, 0.22 + 0.2 * strong);
  lay(out, even(filter(tap.slice(0, 2400), 'band', 1900, 0.7)), 0, 0.14 * strong);
  return out.map((x) => x * strong);
}

/** Strokes at beats, each as strong as is said, over some seconds; a strong one has a grace before it. */
export function drum(
  strokes: readonly (readonly [beat: number, strong: number])[],
  seconds: (beat: number) => number,
  length: number,
  seed: number,
): Signal {
  const chance = random(seed);
  const out = silence(length);
  for (const [beat, strong] of strokes) {
    const at = Math.max(0, seconds(beat) + 0.006 * chance.bell());
    const hit = Math.min(1, strong * (1 + 0.1 * chance.bell()));
    if (strong > 0.85) lay(out, stroke(hit * 0.3, chance), Math.max(0, at - 0.05), 1, true);
    lay(out, stroke(hit, chance), at, 1, true);
  }
  return out;
}
