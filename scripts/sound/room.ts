import { filter } from './filter.ts';
import { convolve } from './fourier.ts';
import { random } from './random.ts';
import { even, lay, level, noise, rate, scale, shape, silence, type Signal } from './signal.ts';

/** A room to hear a sound in. */
export type Room = {
  /** Seconds for the sound to fall by 60 dB. */
  readonly decay: number;
  /** The part of the sound that comes off the walls, 0 to 1. */
  readonly wet: number;
  /** Hz above which the walls swallow the tail sooner. */
  readonly dark: number;
};

/** A stone church full of men, whose coats swallow the highs. Guessed: no measurement of the old building exists. */
export const church: Room = { decay: 1.5, wet: 0.55, dark: 4200 };

/** The same church, close by: the table in front of us. */
export const near: Room = { decay: 1.1, wet: 0.22, dark: 4200 };

const early = [
  [0.011, 0.7],
  [0.019, 0.5],
  [0.027, 0.45],
  [0.041, 0.35],
  [0.058, 0.3],
] as const;

/** A fall of 60 dB in some seconds. */
const fall = (seconds: number) => (time: number) => 10 ** ((-3 * time) / seconds);

function response(room: Room): Signal {
  const length = room.decay * 1.1;
  const dull = shape(filter(noise(length, random(1647)), 'low', room.dark / 3), fall(room.decay));
  const bright = shape(filter(noise(length, random(1648)), 'low', room.dark), fall(room.decay * 0.55));
  const out = silence(length);
  lay(out, even(dull), 0.012, 0.8);
  lay(out, even(bright), 0.012, 0.6);
  for (const [time, gain] of early) {
    const at = Math.round(time * rate);
    out[at] = (out[at] ?? 0) + gain * 14;
  }
  return scale(out, 1 / Math.sqrt(out.reduce((sum, x) => sum + x * x, 0)));
}

/** A sound in a room, its tail kept. */
export function inRoom(sound: Signal, room: Room): Signal {
  const wet = convolve(sound, response(room));
  const gain = (room.wet * level(sound)) / (level(wet.subarray(0, sound.length)) || 1);
  const out = scale(wet, gain);
  lay(out, sound, 0, 1 - room.wet);
  return out;
}

/** A loop in a room: the tail comes round to the start, so that no seam is heard. */
export function loopInRoom(loop: Signal, room: Room): Signal {
  const out = new Float64Array(loop.length);
  lay(out, inRoom(loop, room), 0, 1, true);
  return out;
}
