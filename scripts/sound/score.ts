import type { Random } from './random.ts';

/** One note: beats from the start and for how long, Hz, and how strongly from 0 to 1. */
export type Note = {
  readonly beat: number;
  readonly beats: number;
  readonly pitch: number;
  readonly strong: number;
};

/** How wide a fifth is, in cents: narrower than pure, so that thirds are sweet (meantone). */
export const fifths = { lute: 698.37, organ: 696.58 } as const;

/** Fifths from D, which lies in the middle of what is used. */
const line: Readonly<Record<string, number>> = { F: -3, C: -2, G: -1, D: 0, A: 1, E: 2, B: 3 };

/** Cents of A above D, when A is 440 Hz in every tuning. */
const octave = 1200;

/** The pitch in Hz of a note's name, as `F#4`: the octave is counted from C, and A4 is 440 Hz. */
export function pitchOf(name: string, fifth: number = fifths.lute): number {
  const [, letter = '', bent = '', high = ''] = /^([A-G])([#b]?)(\d)$/.exec(name) ?? [];
  const step = line[letter];
  if (step === undefined) throw new RangeError(`“${name}” is not a note.`);
  const along = step + (bent === '#' ? 7 : bent === 'b' ? -7 : 0);
  const fromA = (along - 1) * fifth;
  // the octave that the name means: what equal steps would give, to the nearest octave of this tuning
  const degree = 'C D EF G A B'.indexOf(letter) + (bent === '#' ? 1 : bent === 'b' ? -1 : 0);
  const even = (degree - 9 + 12 * (Number(high) - 4)) * 100;
  return 440 * 2 ** ((fromA + octave * Math.round((even - fromA) / octave)) / octave);
}

/** Reads notes one after another: `G4:1.5` for a beat and a half, `D3+A3:2` for a chord, `r:1` for a rest; bars are for the eye. */
export function readNotes(text: string, strong: number, fifth?: number, from = 0): readonly Note[] {
  let beat = from;
  return text
    .split(/[\s|]+/)
    .filter((token) => token !== '')
    .flatMap((token) => {
      const [names = '', length = ''] = token.split(':');
      const beats = Number(length);
      if (!(beats > 0)) throw new RangeError(`“${token}” has no length.`);
      const at = beat;
      beat += beats;
      return names === 'r'
        ? []
        : names.split('+').map((name): Note => ({ beat: at, beats, pitch: pitchOf(name, fifth), strong }));
    });
}

/** Beats that a text of notes lasts. */
export const beatsOf = (text: string): number =>
  [...text.matchAll(/:([\d.]+)/g)].reduce((sum, [, beats]) => sum + Number(beats), 0);

/** The same notes as a hand would play them: a little early or late, a little more or less; a chord is spread from its lowest. */
export function byHand(notes: readonly Note[], loose: number, chance: Random): readonly Note[] {
  let last = -1;
  let spread = 0;
  return notes.map((note) => {
    spread = note.beat === last ? spread + chance.between(0.025, 0.05) : 0;
    last = note.beat;
    return {
      ...note,
      beat: note.beat + spread + loose * chance.bell(),
      strong: Math.min(1, Math.max(0.05, note.strong * (1 + 0.09 * chance.bell()))),
    };
  });
}
