import type { Random } from './random.ts';
import type { Signal } from './signal.ts';
import { voice, vowels, type Man, type Moment, type Vowel } from './voice.ts';

type Syllable = {
  readonly start: number;
  readonly end: number;
  readonly vowel: Vowel;
  readonly from: Vowel;
  readonly shut: number;
  readonly hiss: number;
  readonly stress: number;
};

const spoken: readonly [Vowel, ...Vowel[]] = [
  vowels.heed,
  vowels.hid,
  vowels.head,
  vowels.had,
  vowels.hod,
  vowels.hawed,
  vowels.hood,
  vowels.hud,
  vowels.heard,
  vowels.hud,
  vowels.hid,
];

/** Where the resonances start after lips, tongue tip or tongue back close (the "loci" of P. Delattre and others 1955). */
const loci: readonly [Vowel, ...Vowel[]] = [
  [300, 750, 2200],
  [300, 1750, 2600],
  [300, 2200, 2500],
];

const blend = (a: Vowel, b: Vowel, part: number): Vowel => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
  a[2] + (b[2] - a[2]) * part,
];

const smooth = (x: number): number => {
  const t = Math.min(1, Math.max(0, x));
  return t * t * (3 - 2 * t);
};

function syllables(seconds: number, chance: Random): readonly Syllable[] {
  const out: Syllable[] = [];
  for (let start = 0; start < seconds - 0.12;) {
    const end = Math.min(seconds, start + chance.between(0.13, 0.27));
    out.push({
      start,
      end,
      vowel: chance.pick(spoken),
      from: chance.pick(loci),
      shut: chance.next() < 0.75 ? chance.between(0.02, 0.06) : 0,
      hiss: chance.next() < 0.3 ? chance.between(0.5, 1.6) : 0.1,
      stress: chance.between(0.55, 1),
    });
    start = end;
  }
  return out;
}

/** A phrase of speech-like sound with no words in it: the voice falls over the phrase and rises on stress. */
export function phrase(who: Man, seconds: number, chance: Random): Signal {
  const parts = syllables(seconds, chance);
  const sway = chance.between(0.06, 0.16);
  let at = 0;
  const moment = (time: number): Moment => {
    while (at < parts.length - 1 && time >= (parts[at]?.end ?? seconds)) at++;
    const now = parts[at];
    if (now === undefined) return { vowel: vowels.hud, pitch: who.pitch, voiced: 0, breath: 0 };
    const within = time - now.start;
    const opened = smooth((within - now.shut) / 0.05);
    const closing = smooth((now.end - time) / 0.04);
    const ends = smooth((seconds - time) / 0.15) * smooth(time / 0.04);
    return {
      vowel: blend(now.from, now.vowel, opened * 0.85 + 0.15),
      pitch:
        who.pitch *
        (1.1 -
          (0.22 * time) / seconds +
          sway * (now.stress - 0.75) * Math.sin((Math.PI * within) / (now.end - now.start))),
      voiced: now.stress * ends * (0.08 + 0.92 * opened) * (0.3 + 0.7 * closing),
      breath: ends * (0.15 + now.hiss * (1 - opened)),
    };
  };
  return voice(who, seconds, moment, chance);
}
