import { filter } from './filter.ts';
import { random, type Random } from './random.ts';
import { church, inRoom } from './room.ts';
import { curve, even, lay, silence, type Signal } from './signal.ts';
import { phrase } from './talk.ts';
import { man, voice, vowels, type Man, type Vowel } from './voice.ts';

/** How one man says that he likes or mislikes a thing, without words. */
type Grunt = {
  readonly seconds: number;
  readonly from: Vowel;
  readonly to: Vowel;
  /** Pitch against his own, over the grunt. */
  readonly tune: (part: number) => number;
  readonly breath: number;
};

function grunt(who: Man, how: Grunt, chance: Random): Signal {
  const swell = curve([0, 0], [0.14, 1], [0.55, 0.8], [1, 0]);
  return voice(
    who,
    how.seconds,
    (time) => {
      const part = time / how.seconds;
      const mix = Math.min(1, Math.max(0, (part - 0.25) / 0.5));
      const vowel = how.from.map((f, k) => f + ((how.to[k] ?? f) - f) * mix) as unknown as Vowel;
      return { vowel, pitch: who.pitch * how.tune(part), voiced: swell(part), breath: how.breath * swell(part) };
    },
    chance,
  );
}

/** A loose chorus: each man a little after the first, some nearer than others. */
function chorus(
  men: number,
  seconds: number,
  late: number,
  dull: readonly [number, number],
  sound: (who: Man) => Signal,
  chance: Random,
): Signal {
  const out = silence(seconds);
  for (let i = 0; i < men; i++) {
    const heard = filter(sound(man(chance)), 'low', chance.between(...dull));
    lay(out, even(heard), Math.abs(chance.bell()) * late, chance.between(0.35, 1));
  }
  return out;
}

/** How many of a crowd do a thing, at least one. */
const some = (men: number, part: number): number => Math.max(1, Math.round(men * part));

/** Men hum that they like it, some with half a word. */
export function assent(men: number): Signal {
  const chance = random(1028 + 10 * men);
  const rise = curve([0, 0.94], [0.35, 1.14], [1, 0.9]);
  const hum = (who: Man): Signal =>
    grunt(
      who,
      {
        seconds: chance.between(0.7, 1.15),
        from: vowels.hum,
        to: chance.pick<Vowel>([vowels.hum, vowels.hum, vowels.hud]),
        tune: rise,
        breath: 0.15,
      },
      chance,
    );
  const aye = (who: Man): Signal =>
    grunt(
      who,
      { seconds: chance.between(0.45, 0.7), from: vowels.hod, to: vowels.hid, tune: rise, breath: 0.3 },
      chance,
    );
  const out = chorus(some(men, 0.55), 1.6, 0.16, [2600, 4800], hum, chance);
  lay(out, chorus(some(men, 0.3), 1.6, 0.22, [3000, 5500], aye, chance), 0.08, 0.75);
  lay(
    out,
    chorus(some(men, 0.15), 1.6, 0.3, [2000, 4500], (who) => phrase(who, 0.9, chance), chance),
    0.15,
    0.5,
  );
  return inRoom(out, { ...church, wet: 0.45 });
}

/** Men groan and grumble: low, open, falling. */
export function dissent(men: number): Signal {
  const chance = random(1029 + 10 * men);
  const fall = curve([0, 1.02], [0.2, 1], [1, 0.74]);
  const groan = (who: Man): Signal =>
    grunt(
      who,
      {
        seconds: chance.between(0.9, 1.45),
        from: chance.pick<Vowel>([vowels.hawed, vowels.hod, vowels.hud]),
        to: vowels.hood,
        tune: fall,
        breath: 0.5,
      },
      chance,
    );
  const out = chorus(some(men, 0.7), 1.9, 0.2, [2000, 4500], groan, chance);
  lay(
    out,
    chorus(
      some(men, 0.3),
      1.9,
      0.25,
      [1800, 4000],
      (who) => phrase({ ...who, pitch: who.pitch * 0.85, rough: 0.05 }, 1.3, chance),
      chance,
    ),
    0.2,
    0.7,
  );
  return inRoom(out, { ...church, wet: 0.45 });
}
