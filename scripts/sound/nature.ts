import { around, between, filter, ring } from './filter.ts';
import type { Random } from './random.ts';
import { even, lay, noise, peak, rate, shape, silence, type Signal } from './signal.ts';

/** A slow swell that comes round whole in a loop: some turns in it, each deep from 0 to 1. */
const swell =
  (length: number, turns: readonly (readonly [count: number, deep: number, from: number])[]) =>
  (time: number): number =>
    Math.max(
      0.05,
      1 + turns.reduce((sum, [n, deep, from]) => sum + deep * Math.sin((2 * Math.PI * n * time) / length + from), 0),
    );

/** Wind over open ground, in gusts: a low rush, and a thin one that comes with the gusts only. */
export function wind(length: number, chance: Random): Signal {
  const gust = swell(length, [
    [1, 0.45, chance.between(0, 6)],
    [2, 0.3, chance.between(0, 6)],
    [5, 0.16, chance.between(0, 6)],
  ]);
  const low = around(noise(length, chance), (sound) => between(sound, 120, 420));
  const thin = around(noise(length, chance), (sound) => filter(sound, 'band', 760, 3));
  const out = shape(even(low), gust);
  lay(
    out,
    shape(even(thin), (time) => gust(time) ** 2.2),
    0,
    0.22,
  );
  return even(out);
}

/** Water against a bank and under boats: a hush, and bubbles that ring and rise (M. Minnaert 1933). */
export function water(length: number, often: number, chance: Random): Signal {
  const hush = around(noise(length, chance), (sound) => between(sound, 350, 1900));
  const out = shape(
    even(hush),
    swell(length, [
      [4, 0.35, chance.between(0, 6)],
      [7, 0.25, chance.between(0, 6)],
    ]),
  );
  for (let i = 0; i < often * length; i++) {
    const pitch = chance.between(380, 1500);
    const rises = chance.between(0.4, 2.4);
    const dies = chance.between(14, 45);
    let turn = 0;
    const bubble = silence(0.16).map((_, k) => {
      const time = k / rate;
      turn += (2 * Math.PI * pitch * (1 + rises * time)) / rate;
      return Math.sin(turn) * Math.exp(-time * dies) * Math.min(1, time / 0.003);
    });
    // a small wave brings several
    const wave = Math.floor(chance.next() * 9) / 9;
    lay(out, bubble, (wave * length + chance.between(0, 0.7)) % length, 1.5 * chance.next() ** 2, true);
  }
  return even(out);
}

/** A wood fire: a low breath, and embers that crack. */
export function fire(length: number, often: number, chance: Random): Signal {
  const breath = around(noise(length, chance), (sound) => between(sound, 90, 520));
  const out = shape(
    even(breath),
    swell(length, [
      [6, 0.2, chance.between(0, 6)],
      [11, 0.2, chance.between(0, 6)],
    ]),
  );
  const cracks = silence(length);
  for (let i = 0; i < often * length; i++) {
    const at = chance.next() * length;
    const loud = chance.next() ** 3;
    // one ember often cracks twice or thrice
    for (let k = 0; k < 1 + Math.floor(3 * loud); k++)
      cracks[Math.round((at + k * chance.between(0.012, 0.05)) * rate) % cracks.length] = loud * chance.between(0.4, 1);
  }
  const heard = around(cracks, (sound) =>
    ring(sound, [
      [1180, 0.6, 700],
      [2050, 1, 1100],
      [3300, 0.8, 1500],
      [5100, 0.4, 2300],
    ]),
  );
  // a crack is as loud as it is, however seldom
  lay(out, heard, 0, 5 / (peak(heard) || 1));
  return even(out);
}
