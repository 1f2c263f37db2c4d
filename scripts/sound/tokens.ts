import { between, filter } from './filter.ts';
import { lute } from './lute.ts';
import { random } from './random.ts';
import { church, inRoom, near } from './room.ts';
import { readNotes } from './score.ts';
import { curve, even, lay, noise, shape, silence, type Signal } from './signal.ts';
import { page } from './table.ts';
import { bell } from './things.ts';

const lutes = (text: string, seconds: number, seed: number): Signal =>
  lute(readNotes(text, 0.6), (beat) => beat * 0.34, seconds, random(seed));

/** A promise is given: one hand is struck in another. */
export function given(): Signal {
  const chance = random(1051);
  const out = silence(0.7);
  const clap = shape(
    between(noise(0.3, chance), 280, 2600),
    (time) => Math.min(1, time / 0.004) * Math.exp(-time * 60),
  );
  lay(out, even(clap), 0.04);
  const cloth = shape(between(noise(0.5, chance), 700, 3200), curve([0, 0], [0.1, 0.6], [0.25, 0.2], [0.5, 0]));
  lay(out, even(cloth), 0.1, 0.22);
  return inRoom(out, { ...near, wet: 0.2 });
}

/** A promise is kept: a lute, a fifth and then the whole chord. */
export const kept = (): Signal => inRoom(lutes('D3:.5 A3:.5 D4+F#4+A4:3', 1.9, 1052), { ...near, wet: 0.25 });

/** A promise is broken: a lute goes down to a note that does not fit, stopped short; its string slackens. */
export function broken(): Signal {
  const out = lutes('A3:.5 F3:.5 C#3+D3:2', 1.7, 1053);
  return inRoom(shape(out, curve([0, 1], [1, 1], [1.5, 0])), { ...near, wet: 0.25 });
}

/** A new part: a heavy leaf is turned, and its binding gives. */
export function leaf(): Signal {
  const chance = random(1054);
  const out = silence(1.4);
  const turned = page();
  lay(out, turned, 0);
  lay(out, turned, 0.17, 0.6);
  const board = shape(between(noise(0.4, chance), 90, 700), (time) => Math.min(1, time / 0.005) * Math.exp(-time * 28));
  lay(out, even(board), 0.78, 0.12);
  return filter(inRoom(out, near), 'high', 80);
}

/** The end: the bell of the church, once. */
export const toll = (): Signal => inRoom(bell(392, 2.6, random(1055)), { ...church, wet: 0.3 });
