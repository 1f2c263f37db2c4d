import { between, filter } from './filter.ts';
import type { Random } from './random.ts';
import { curve, even, noise, shape, type Signal } from './signal.ts';
import { voice, vowels } from './voice.ts';

/** A horse blows through its nose: breath, cut by its lips. */
export function snort(chance: Random): Signal {
  const seconds = chance.between(0.7, 0.95);
  const puff = curve([0, 0], [0.06, 1], [0.35, 0.55], [seconds, 0]);
  const flaps = chance.between(19, 24);
  return even(
    shape(
      between(noise(seconds, chance), 260, 1700),
      (time) => puff(time) * (0.55 + 0.45 * Math.sign(Math.sin(2 * Math.PI * flaps * time * (1 - 0.25 * time)))),
    ),
  );
}

/** A dog barks twice, a long way off. */
export function dog(chance: Random): Signal {
  const who = { tract: 1.25, rough: 0.05, pitch: 330 };
  const barks = curve([0, 0], [0.03, 1], [0.16, 0.5], [0.22, 0], [0.42, 0], [0.45, 0.9], [0.57, 0.4], [0.64, 0]);
  const heard = voice(
    who,
    0.8,
    (time) => ({
      vowel: time % 0.42 < 0.09 ? vowels.had : vowels.hood,
      pitch: 395 - 420 * (time % 0.42),
      voiced: barks(time),
      breath: 0.8 * barks(time),
    }),
    chance,
  );
  return even(filter(heard, 'low', 1300));
}
