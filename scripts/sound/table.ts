import { between, filter, ring, type Mode } from './filter.ts';
import { random, type Random } from './random.ts';
import { inRoom, near } from './room.ts';
import { curve, even, lay, noise, peak, rate, scale, shape, silence, type Signal } from './signal.ts';

/** A thick oak table top under knuckles. */
export const oak: readonly Mode[] = [
  [187, 1, 38],
  [311, 0.9, 52],
  [468, 0.8, 70],
  [742, 0.9, 105],
  [1105, 0.8, 150],
  [1690, 0.6, 240],
  [2650, 0.35, 420],
];

/** The chair knocks three times. */
export function knock(): Signal {
  const chance = random(1031);
  const out = silence(0.95);
  [0.01, 0.215, 0.425].forEach((time, i) => {
    const tap = shape(noise(0.35, chance), (t) => Math.exp(-t * 650));
    const bent = chance.between(0.98, 1.02);
    const body = ring(
      tap,
      oak.map(([f, a, d]): Mode => [f * bent, a, d]),
    );
    lay(out, even(body), time, [1, 0.8, 0.95][i] ?? 1);
    lay(out, even(filter(tap, 'band', 2400, 0.8)), time, 0.28);
  });
  return filter(inRoom(out, near), 'high', 90);
}

/** Many small folds giving way: clicks at a rate a second that follows a curve. */
export function crackle(seconds: number, often: (time: number) => number, chance: Random): Signal {
  const out = silence(seconds).map((_, i) => (chance.next() < often(i / rate) / rate ? chance.bell() : 0));
  const folds = ring(out, [
    [1450, 0.5, 900],
    [2380, 0.8, 1300],
    [3710, 0.9, 1700],
    [5230, 0.6, 2300],
  ]);
  return scale(folds, 1 / (peak(folds) || 1));
}

/** A leaf is lifted, swept over, and falls flat. */
export function page(): Signal {
  const chance = random(1032);
  const seconds = 0.8;
  const lift = curve([0, 0], [0.06, 1], [0.18, 0.3], [0.3, 0.9], [0.42, 1], [0.5, 0.25], [0.56, 0.5], [0.7, 0]);
  const sweep = curve([0, 0], [0.12, 0.25], [0.26, 0.45], [0.4, 1], [0.5, 0.3], [0.72, 0]);
  const low = shape(between(noise(seconds, chance), 500, 2200), sweep);
  const high = shape(between(noise(seconds, chance), 2200, 7000), (time) => sweep(time + 0.03));
  const out = silence(seconds);
  lay(out, even(low), 0, 0.6);
  lay(out, even(high), 0, 0.5);
  lay(
    out,
    crackle(seconds, (time) => 900 * lift(time), chance),
    0,
    5,
  );
  const flat = shape(between(noise(0.2, chance), 180, 900), (time) => Math.exp(-time * 45));
  lay(out, even(flat), 0.5, 0.5);
  return inRoom(out, { ...near, wet: 0.15 });
}

/** A candle flame flutters in a draught, spits, and steadies. */
export function candle(): Signal {
  const chance = random(1033);
  const seconds = 1.2;
  const draught = curve([0, 0], [0.08, 1], [0.35, 0.7], [0.6, 0.85], [1.15, 0]);
  const beat = even(filter(filter(noise(seconds, chance), 'low', 11), 'low', 11));
  const flutter = (time: number): number => Math.max(0.06, 0.6 + 0.55 * (beat[Math.round(time * rate)] ?? 0));
  const flame = shape(between(noise(seconds, chance), 170, 1100), (time) => draught(time) * flutter(time));
  const out = silence(seconds);
  lay(out, even(flame), 0, 1);
  lay(
    out,
    even(shape(between(noise(seconds, chance), 1500, 5000), (time) => draught(time) * flutter(time) ** 2)),
    0,
    0.16,
  );
  lay(
    out,
    crackle(seconds, (time) => 16 * draught(time), chance),
    0,
    2.2,
  );
  return inRoom(out, { ...near, wet: 0.12 });
}
