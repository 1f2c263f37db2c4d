import { filter } from './filter.ts';
import type { Random } from './random.ts';
import type { Note } from './score.ts';
import { even, lay, rate, silence, type Signal } from './signal.ts';
import { man, voice, type Moment, type Vowel } from './voice.ts';

/** A note that is sung, and the vowel of its syllable. */
export type Sung = Note & { readonly vowel: Vowel };

const smooth = (x: number): number => {
  const t = Math.min(1, Math.max(0, x));
  return t * t * (3 - 2 * t);
};

/** One man sings: he slides into each note, wavers a little on a long one, and shuts his mouth between syllables. */
function singer(notes: readonly Sung[], seconds: (beat: number) => number, length: number, chance: Random): Signal {
  const who = { ...man(chance), rough: chance.between(0.006, 0.013) };
  const late = 0.028 * Math.abs(chance.bell());
  const flat = chance.between(-9, 7);
  const waver = chance.between(4.6, 5.6);
  const turn = chance.between(0, 6.28);
  const starts = notes.map((note) => seconds(note.beat) + late + 0.012 * chance.bell());
  let at = 0;
  const moment = (time: number): Moment => {
    while (at < notes.length - 1 && time >= (starts[at + 1] ?? length)) at++;
    const now = notes[at];
    const from = starts[at] ?? 0;
    if (now === undefined) return { vowel: [500, 1200, 2400], pitch: 120, voiced: 0, breath: 0 };
    const last = notes[at - 1] ?? now;
    const ends = Math.min(starts[at + 1] ?? length, from + seconds(now.beat + now.beats) - seconds(now.beat));
    const within = time - from;
    const slid = smooth((within + 0.02) / 0.07);
    const pitch = last.pitch * (now.pitch / last.pitch) ** slid;
    const wavers = 11 * smooth((within - 0.35) / 0.4) * Math.sin(2 * Math.PI * waver * time + turn);
    const mouth = smooth(within / 0.06) * smooth((ends - time) / 0.07);
    return {
      vowel: now.vowel,
      pitch: pitch * 2 ** ((flat + wavers) / 1200),
      voiced: within < 0 ? 0 : now.strong * mouth,
      breath: within < 0 ? 0 : 0.16 * mouth,
    };
  };
  return filter(voice(who, length, moment, chance), 'low', chance.between(2600, 3600));
}

/** The sound with its loud vowels brought nearer to its soft ones, as men who listen to one another do. */
function evened(sound: Signal): Signal {
  const fades = Math.exp(-1 / (0.12 * rate));
  let power = 0;
  const usual = sound.reduce((sum, x) => sum + x * x, 0) / sound.length;
  return sound.map((x) => {
    power = x * x + fades * (power - x * x);
    return x * Math.min(2, (power / usual + 0.05) ** -0.35);
  });
}

/** Some men sing the same notes, not quite together. */
export function choir(
  men: number,
  notes: readonly Sung[],
  seconds: (beat: number) => number,
  length: number,
  chance: Random,
): Signal {
  const out = silence(length);
  for (let i = 0; i < men; i++)
    lay(out, even(evened(singer(notes, seconds, length, chance))), 0, chance.between(0.6, 1), true);
  return out;
}
