import { dissent } from './crowd.ts';
import { between, filter, ring, type Mode } from './filter.ts';
import { boot, scrape } from './floor.ts';
import { random, type Random } from './random.ts';
import { church, inRoom, near } from './room.ts';
import { curve, even, lay, noise, shape, silence, type Signal } from './signal.ts';
import { crackle, oak } from './table.ts';
import { phrase } from './talk.ts';
import { quill } from './things.ts';
import { man, voice, vowels } from './voice.ts';

/** A fist on a bench: the same oak as the table, lower and looser. */
function fist(chance: Random): Signal {
  const blow = shape(noise(0.5, chance), (time) => Math.exp(-time * 260));
  const out = even(
    ring(
      blow,
      oak.map(([f, a, d]): Mode => [f * 0.62, a, d * 0.7]),
    ),
  );
  lay(out, even(filter(blow, 'band', 900, 0.6)), 0, 0.3);
  return out;
}

/** Somebody is accused: a fist comes down twice, and men cry out. */
export function accuse(): Signal {
  const chance = random(1041);
  const out = silence(1.9);
  lay(out, fist(chance), 0.02);
  lay(out, fist(chance), 0.3, 0.8);
  lay(out, even(dissent(8)), 0.28, 0.6);
  return filter(inRoom(out, { ...near, wet: 0.3 }), 'high', 90);
}

/** A question: benches creak as men lean in, and one clears his throat. */
export function question(): Signal {
  const chance = random(1042);
  const out = silence(1.1);
  const who = { ...man(chance), rough: 0.12 };
  const rasp = voice(
    who,
    0.5,
    (time) => {
      const loud = curve([0, 0], [0.05, 0.9], [0.14, 0.4], [0.24, 1], [0.45, 0])(time);
      return { vowel: vowels.hud, pitch: 105 + 30 * time, voiced: 0.6 * loud, breath: 2.2 * loud };
    },
    chance,
  );
  lay(out, even(filter(rasp, 'low', 3200)), 0.42, 0.8);
  lay(out, scrape(0.34, 60, chance), 0.02, 0.4);
  return filter(inRoom(out, { ...church, wet: 0.35 }), 'high', 110);
}

/** A point is granted: breath let go, a few low words, an open hand laid on the table. */
export function concede(): Signal {
  const chance = random(1043);
  const out = silence(1.2);
  for (let i = 0; i < 3; i++) {
    const sigh = shape(between(noise(0.6, chance), 350, 1900), curve([0, 0], [0.12, 1], [0.6, 0]));
    lay(out, even(sigh), 0.05 + 0.13 * i, 0.25);
  }
  lay(out, even(filter(phrase(man(chance), 0.7, chance), 'low', 2600)), 0.3, 0.4);
  const palm = shape(between(noise(0.2, chance), 120, 1100), (time) => Math.exp(-time * 55));
  lay(out, even(palm), 0.12, 0.7);
  return filter(inRoom(out, { ...near, wet: 0.3 }), 'high', 100);
}

/** A motion is taken down: the clerk's quill, and a knuckle on the table. */
export function motion(): Signal {
  const chance = random(1044);
  const out = silence(1.5);
  lay(out, quill(1.3, chance), 0.2, 0.4);
  const tap = shape(noise(0.3, chance), (time) => Math.exp(-time * 600));
  lay(out, even(ring(tap, oak)), 0.01, 0.9);
  return filter(inRoom(out, near), 'high', 90);
}

/** A paper is taken out, shaken open and held up. */
export function paper(): Signal {
  const chance = random(1045);
  const seconds = 1.25;
  const shaken = curve([0, 0], [0.08, 0.8], [0.25, 0.2], [0.4, 0.9], [0.55, 0.3], [0.72, 1], [0.95, 0.25], [1.2, 0]);
  const out = crackle(seconds, (time) => 1300 * shaken(time), chance).map((x) => 5 * x);
  lay(out, even(shape(between(noise(seconds, chance), 900, 6000), (time) => shaken(time) ** 2)), 0, 0.6);
  lay(out, even(shape(between(noise(seconds, chance), 250, 900), (time) => shaken(time) ** 3)), 0, 0.25);
  return inRoom(out, { ...near, wet: 0.16 });
}

/** The house divides: benches are pushed back, and all walk. */
export function division(): Signal {
  const chance = random(1046);
  const out = silence(3);
  for (let i = 0; i < 6; i++)
    lay(
      out,
      scrape(chance.between(0.28, 0.5), chance.between(70, 120), chance),
      0.02 + 0.17 * i,
      chance.between(0.4, 0.9),
    );
  for (let who = 0; who < 14; who++) {
    const stride = chance.between(0.44, 0.58);
    const heavy = chance.between(0.3, 0.8);
    for (let time = 0.5 + chance.between(0, 0.9); time < 2.6; time += stride * chance.between(0.95, 1.05))
      lay(out, boot(chance), time, heavy * curve([0, 1], [1.6, 1], [2.7, 0.2])(time));
  }
  return filter(filter(inRoom(out, { ...church, wet: 0.45 }), 'high', 110), 'high', 110);
}
