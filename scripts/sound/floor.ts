import { between, filter, ring, type Mode } from './filter.ts';
import { random, type Random } from './random.ts';
import { church, inRoom } from './room.ts';
import { curve, even, lay, noise, rate, scale, shape, silence, type Signal } from './signal.ts';

/** An oak bench on boards: the scrape excites these. */
const bench: readonly Mode[] = [
  [178, 1, 70],
  [263, 0.9, 90],
  [417, 0.8, 120],
  [596, 0.7, 150],
  [883, 0.8, 200],
  [1290, 0.8, 280],
  [1970, 0.6, 420],
  [2840, 0.4, 600],
];

/** A bench leg dragged: it sticks and slips, and grates. */
export function scrape(seconds: number, pace: number, chance: Random): Signal {
  const slips = silence(seconds);
  for (
    let time = 0;
    time < seconds;
    time += 1 / (pace * (0.75 + 0.5 * Math.sin((Math.PI * time) / seconds)) + chance.between(-18, 18))
  ) {
    slips[Math.round(time * rate)] = chance.between(0.3, 1);
  }
  const grate = filter(noise(seconds, chance), 'band', 1500, 0.6);
  lay(slips, grate, 0, 0.05);
  const push = curve([0, 0], [0.06, 1], [seconds * 0.7, 0.7], [seconds, 0]);
  return even(shape(ring(slips, bench), push));
}

/** One boot on boards: heel, then sole. */
export function boot(chance: Random): Signal {
  const tap = shape(noise(0.3, chance), (time) => Math.exp(-time * 320));
  const size = chance.between(0.88, 1.14);
  const heel = ring(
    tap,
    (
      [
        [126, 1, 34],
        [214, 0.9, 42],
        [347, 0.7, 60],
        [521, 0.5, 85],
        [905, 0.7, 130],
        [1640, 0.6, 240],
      ] as const
    ).map(([f, a, d]): Mode => [f * size, a, d]),
  );
  const sole = shape(between(noise(0.16, chance), 700, 3200), curve([0, 0], [0.02, 0.9], [0.14, 0]));
  const out = scale(even(heel), 1);
  lay(out, even(sole), chance.between(0.05, 0.08), chance.between(0.2, 0.4));
  lay(out, even(heel), chance.between(0.09, 0.12), 0.35);
  return out;
}

/** A bench scrapes and men cross the floor. */
export function move(): Signal {
  const chance = random(1030);
  const out = silence(2.7);
  lay(out, scrape(0.42, 88, chance), 0.03, 0.85);
  lay(out, scrape(0.26, 112, chance), 0.52, 0.5);
  for (let who = 0; who < 6; who++) {
    const stride = chance.between(0.44, 0.56);
    const heavy = chance.between(0.45, 1);
    for (
      let time = 0.4 + who * 0.12 + chance.between(0, 0.15);
      time < 2.2;
      time += stride * chance.between(0.95, 1.05)
    ) {
      lay(out, boot(chance), time, heavy * (1 - 0.25 * time));
    }
  }
  const cloth = shape(between(noise(2.3, chance), 900, 4200), curve([0, 0], [0.4, 1], [1.2, 0.6], [2.2, 0]));
  lay(out, even(cloth), 0.1, 0.09);
  return filter(filter(inRoom(out, { ...church, wet: 0.35 }), 'high', 110), 'high', 110);
}
