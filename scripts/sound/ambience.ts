import { around, between, filter, ring } from './filter.ts';
import { random, type Random } from './random.ts';
import { church, loopInRoom } from './room.ts';
import { even, lay, noise, rate, shape, silence, type Signal } from './signal.ts';
import { phrase } from './talk.ts';
import { man, voice, vowels } from './voice.ts';

/** Seconds; a whole number of Opus frames of 20 ms, so that no frame is part empty at the seam. */
export const length = 12;

/** Men talking low, each in phrases with rests between, laid round the loop. */
export function murmur(men: number, chance: Random): Signal {
  const out = silence(length);
  for (let i = 0; i < men; i++) {
    const who = man(chance);
    const dull = chance.between(1300, 4200);
    const far = chance.between(0.3, 1) ** 1.3;
    for (let time = chance.between(0, 2), end = time + length; time < end - 1.2;) {
      const seconds = Math.min(chance.between(1.1, 3.6), end - time);
      const said = filter(phrase(who, seconds, chance), 'low', dull);
      lay(out, even(said), time % length, far * chance.between(0.6, 1), true);
      time += seconds + chance.between(0.25, 1.8);
    }
  }
  return out;
}

/** How loud one bark of a cough is at a time, when it comes at another and dies away in some seconds. */
const bark = (time: number, at: number, lasts: number): number =>
  time < at ? 0 : Math.exp(-(time - at) / lasts) * Math.min(1, (time - at) / 0.008);

/** A man coughs twice, far off. */
export function cough(chance: Random): Signal {
  const who = { ...man(chance), rough: 0.09 };
  return voice(
    who,
    0.75,
    (time) => {
      const loud = bark(time, 0.02, 0.07) + 0.7 * bark(time, 0.36, 0.09);
      return { vowel: vowels.head, pitch: 135 - 60 * (time % 0.36), voiced: 0.5 * loud, breath: 3 * loud };
    },
    chance,
  );
}

/** A bench gives under a man: wood that sticks and slips, faster and then slower. */
function creak(chance: Random): Signal {
  const slips = silence(0.9);
  for (let time = 0.04; time < 0.75;) {
    const part = time / 0.75;
    const at = Math.round(time * rate);
    slips[at] = Math.sin(Math.PI * part) * chance.between(0.4, 1);
    time += 1 / (34 + 55 * Math.sin(Math.PI * part) + chance.between(-9, 9));
  }
  return ring(slips, [
    [322, 1, 180],
    [547, 0.8, 220],
    [811, 0.9, 260],
    [1307, 0.5, 380],
    [2113, 0.25, 520],
  ]);
}

/** The air of the place: a dull hush that moves a little. */
function air(chance: Random): Signal {
  const hush = around(noise(length, chance), (sound) => between(sound, 110, 520));
  // Whole turns in the loop, or the swell would jump at the seam.
  return shape(
    even(hush),
    (time) =>
      1 + 0.18 * Math.sin((2 * Math.PI * 3 * time) / length) + 0.1 * Math.sin((2 * Math.PI * 7 * time) / length),
  );
}

/** The loop begun at its quietest moment, where a codec that starts afresh is heard least. */
export function fromQuiet(loop: Signal): Signal {
  const reach = Math.round(0.012 * rate);
  const n = loop.length;
  const power = (i: number): number => (loop[(i + n) % n] ?? 0) ** 2;
  let sum = 0;
  for (let k = -reach; k < reach; k++) sum += power(k);
  let least = sum;
  let start = 0;
  for (let i = 1; i < n; i++) {
    sum += power(i + reach - 1) - power(i - reach - 1);
    if (sum < least) [least, start] = [sum, i];
  }
  const out = new Float64Array(n);
  lay(out, loop, (n - start) / rate, 1, true);
  return out;
}

/** A full stone room before anyone has the floor: a loop. */
export function hall(): Signal {
  const chance = random(29);
  const dry = even(murmur(26, chance));
  lay(dry, even(cough(chance)), 5.3, 0.5, true);
  lay(dry, even(cough(chance)), 10.6, 0.3, true);
  lay(dry, even(creak(chance)), 8.6, 0.5, true);
  const loop = loopInRoom(dry, church);
  lay(loop, air(chance), 0, 0.11);
  return fromQuiet(around(loop, (sound) => filter(sound, 'high', 110)));
}
