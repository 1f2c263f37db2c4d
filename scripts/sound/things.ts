import { between, filter, ring, type Mode } from './filter.ts';
import { boot } from './floor.ts';
import type { Random } from './random.ts';
import { curve, even, lay, noise, rate, shape, silence, type Signal } from './signal.ts';

/** A bell struck once: its hum, prime, tierce, quint, nominal and what lies above, of a strike note in Hz. */
export function bell(strike: number, seconds: number, chance: Random): Signal {
  const blow = shape(noise(seconds, chance), (time) => Math.exp(-time * 700));
  const partials: readonly (readonly [number, number, number])[] = [
    [0.5, 0.5, 0.8],
    [1, 0.55, 1.3],
    [1.004, 0.3, 1.4],
    [1.19, 0.6, 1.7],
    [1.5, 0.25, 2.6],
    [2, 0.7, 2.3],
    [2.52, 0.25, 3.6],
    [3.01, 0.25, 4.6],
    [4.16, 0.14, 6.5],
    [5.43, 0.08, 9],
  ];
  const rung = ring(
    blow,
    partials.map(([f, a, d]): Mode => [f * strike, a, d]),
  );
  return shape(even(rung), (time) => Math.min(1, (seconds - time) / 0.4));
}

/** A quill writes: short strokes that scratch, with its nib lifted between. */
export function quill(seconds: number, chance: Random): Signal {
  const out = silence(seconds);
  for (let time = 0.02; time < seconds - 0.2;) {
    const lasts = chance.between(0.06, 0.17);
    const f = chance.between(2300, 3900);
    const turns = chance.between(1, 3);
    const scratch = shape(
      between(noise(lasts, chance), f * 0.6, f * 1.5),
      (t) => Math.sin((Math.PI * t) / lasts) ** 0.7 * (1 + 0.5 * Math.sin((2 * Math.PI * turns * t) / lasts)),
    );
    lay(out, even(scratch), time, chance.between(0.4, 1));
    time += lasts + (chance.next() < 0.22 ? chance.between(0.14, 0.3) : chance.between(0.02, 0.05));
  }
  return even(out);
}

/** One pull of an oar: wood turns in its rowlock, the blade goes in, water runs off it. */
export function oar(chance: Random): Signal {
  const slips = silence(1.9);
  for (let time = 0.05; time < 0.5; time += 1 / (26 + 30 * time + chance.between(-5, 5)))
    slips[Math.round(time * rate)] = chance.between(0.4, 1) * Math.sin((Math.PI * time) / 0.5);
  const out = even(
    ring(slips, [
      [240, 1, 150],
      [415, 0.8, 190],
      [730, 0.5, 260],
      [1130, 0.25, 380],
    ]),
  );
  const dip = shape(
    between(noise(1.3, chance), 300, 2200),
    curve([0, 0], [0.05, 1], [0.2, 0.4], [0.7, 0.25], [1.3, 0]),
  );
  lay(out, even(dip), 0.3, 0.7);
  return even(out);
}

/** Somebody walks by on a hard road: steps that come nearer and go. */
export function steps(count: number, chance: Random): Signal {
  const pace = chance.between(0.5, 0.58);
  const out = silence(count * pace + 0.6);
  for (let i = 0; i < count; i++)
    lay(out, boot(chance), i * pace + chance.between(0, 0.03), Math.sin((Math.PI * (i + 0.7)) / (count + 0.4)));
  return even(filter(out, 'high', 180));
}
