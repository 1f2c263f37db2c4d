import type { Random } from './random.ts';
import { rate, type Signal } from './signal.ts';

/** Three resonances of a man's mouth, in Hz. */
export type Vowel = readonly [f1: number, f2: number, f3: number];

/** Mean resonances of 33 men (G. Peterson and H. Barney 1952, table II), by the word they were measured in; and a closed-mouth hum. */
export const vowels = {
  heed: [270, 2290, 3010],
  hid: [390, 1990, 2550],
  head: [530, 1840, 2480],
  had: [660, 1720, 2410],
  hod: [730, 1090, 2440],
  hawed: [570, 840, 2410],
  hood: [440, 1020, 2240],
  hud: [640, 1190, 2390],
  heard: [490, 1350, 1690],
  hum: [255, 1050, 2150],
} as const satisfies Readonly<Record<string, Vowel>>;

/** What a mouth does at one moment. */
export type Moment = {
  readonly vowel: Vowel;
  /** Of the vocal folds, in Hz. */
  readonly pitch: number;
  readonly voiced: number;
  readonly breath: number;
};

/** One man: how long his throat is against the mean, and how rough his folds. */
export type Man = { readonly tract: number; readonly rough: number; readonly pitch: number };

/** A man by chance; pitch between 84 and 142 Hz. */
export const man = (chance: Random): Man => ({
  tract: chance.between(0.92, 1.08),
  rough: chance.between(0.008, 0.03),
  pitch: chance.between(84, 142),
});

const widths = [70, 100, 140, 240] as const;

/** Parts of a period in which the folds open and shut. */
const opens = 0.36;
const shuts = 0.14;

/** Slope of the air's flow at a part of the period, -2 at the moment the folds meet. */
const flowSlope = (phase: number): number => {
  if (phase < opens) return (6 * (phase / opens) * (1 - phase / opens) * shuts) / opens;
  return phase < opens + shuts ? (-2 * (phase - opens)) / shuts : 0;
};

/** How much of the slope the lips radiate, 0 to 1. */
const lips = 0.97;

/** Samples between two looks at what the mouth does. */
const step = 48;

/**
 * The sound of a man doing what the moments say: glottal pulses (A. Rosenberg 1971, shape B, its
 * slope) and breath through four resonators in a row (D. Klatt 1980). No word can be made out of it.
 */
export function voice(who: Man, seconds: number, moment: (time: number) => Moment, chance: Random): Signal {
  const out = new Float64Array(Math.round(seconds * rate));
  const memory = widths.map(() => [0, 0, 1, 0, 0] as [y1: number, y2: number, a: number, b: number, c: number]);
  let phase = chance.next();
  let period = 1;
  let loud = 1;
  let before = 0;
  let now = moment(0);
  for (let i = 0; i < out.length; i++) {
    if (i % step === 0) {
      now = moment(i / rate);
      const [f1, f2, f3] = now.vowel;
      [f1, f2, f3, 3400].forEach((f, k) => {
        const cell = memory[k];
        if (cell === undefined) return;
        const r = Math.exp((-Math.PI * (widths[k] ?? 100)) / rate);
        cell[4] = -r * r;
        cell[3] = 2 * r * Math.cos((2 * Math.PI * f * who.tract) / rate);
        cell[2] = 1 - cell[3] - cell[4];
      });
    }
    phase += (now.pitch * period) / rate;
    if (phase >= 1) {
      phase -= 1;
      period = 1 + who.rough * chance.bell();
      loud = 1 + 4 * who.rough * chance.bell();
    }
    const puff = chance.bell() * (phase < opens + shuts ? 1 : 0.35);
    let x = 0.3 * now.voiced * loud * flowSlope(phase) + 0.12 * now.breath * puff;
    for (const cell of memory) {
      const y = cell[2] * x + cell[3] * cell[0] + cell[4] * cell[1];
      cell[1] = cell[0];
      cell[0] = y;
      x = y;
    }
    // Sound leaves the lips as a slope of the flow, which lifts what is high.
    out[i] = x - lips * before;
    before = x;
  }
  return out;
}
