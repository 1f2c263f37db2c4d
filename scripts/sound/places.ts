import { cough, fromQuiet, length, murmur } from './ambience.ts';
import { dog, snort } from './beasts.ts';
import { stroke } from './drum.ts';
import { around, filter } from './filter.ts';
import { boot } from './floor.ts';
import { fire, water, wind } from './nature.ts';
import { random, type Random } from './random.ts';
import { church, loopInRoom, near, type Room } from './room.ts';
import { even, lay, scale, silence, type Signal } from './signal.ts';
import { bell, oar, quill, steps } from './things.ts';

/** No walls: what comes back from a bank or a row of houses. */
const outside: Room = { decay: 0.7, wet: 0.12, dark: 2600 };
/** A low room with a plaster ceiling. */
const low: Room = { decay: 0.5, wet: 0.25, dark: 3800 };

const finish = (loop: Signal, room: Room): Signal =>
  fromQuiet(around(loopInRoom(loop, room), (sound) => filter(sound, 'high', 90)));

/** A drum beaten a long way off: the blow alone, dulled by the air. */
function farDrum(beats: readonly number[], chance: Random): Signal {
  const out = silence(length);
  for (const at of beats) lay(out, stroke(chance.between(0.5, 0.8), chance), at, 1, true);
  return filter(filter(out, 'low', 420), 'low', 700);
}

/** The river at the ferry: water, oars, a bell over it. */
export function river(): Signal {
  const chance = random(2001);
  const out = scale(water(length, 9, chance), 0.55);
  for (const at of [0.6, 3.3, 6.1, 8.9]) lay(out, oar(chance), at + chance.between(0, 0.2), 0.34, true);
  lay(out, filter(bell(520, 4, chance), 'low', 1500), 4.8, 0.18, true);
  return finish(out, outside);
}

/** The camp: a fire near, horses, men at other fires, a drum far off. */
export function camp(): Signal {
  const chance = random(2002);
  const out = scale(fire(length, 7, chance), 0.5);
  lay(out, even(filter(murmur(6, chance), 'low', 1100)), 0, 0.24);
  for (const at of [2.2, 7.9]) lay(out, snort(chance), at, 0.36, true);
  for (const at of [4.4, 4.75, 9.6]) lay(out, even(filter(boot(chance), 'low', 900)), at, 0.12, true);
  lay(out, even(farDrum([5.6, 6.2, 6.5, 6.8, 10.3, 10.9, 11.2, 11.5], chance)), 0, 0.22);
  return finish(out, outside);
}

/** The inn: a hearth, and men talking low at more than one table. */
export function inn(): Signal {
  const chance = random(2003);
  const out = scale(even(murmur(11, chance)), 0.8);
  lay(out, fire(length, 5, chance), 0, 0.3);
  lay(out, even(cough(chance)), 7.2, 0.3, true);
  for (const at of [3.1, 9.4]) lay(out, even(boot(chance)), at, 0.12, true);
  return finish(out, low);
}

/** The street after dark or before light: wind at the corners, a dog, somebody walking home. */
export function street(): Signal {
  const chance = random(2004);
  const out = scale(wind(length, chance), 0.55);
  lay(out, dog(chance), 2.6, 0.32, true);
  lay(out, dog(chance), 3.9, 0.24, true);
  lay(out, steps(8, chance), 5.6, 0.15, true);
  return finish(out, { ...outside, wet: 0.2 });
}

/** A chamber: a fire that has burned low, and a pen. */
export function chamber(): Signal {
  const chance = random(2005);
  const out = scale(fire(length, 2.5, chance), 0.5);
  lay(out, quill(3.4, chance), 1.2, 0.14, true);
  lay(out, quill(2.6, chance), 7.4, 0.14, true);
  return finish(out, near);
}

/** An open field: wind, and drums a long way off. */
export function field(): Signal {
  const chance = random(2006);
  const out = scale(wind(length, chance), 0.7);
  const beats = [0, 0.9, 1.35, 1.8, 2.7, 3, 3.15].flatMap((at) => [at + 0.4, at + 4.4, at + 8.4]);
  lay(out, even(farDrum(beats, chance)), 0, 0.3);
  lay(out, snort(chance), 6.9, 0.12, true);
  return finish(out, { ...church, wet: 0.15 });
}
