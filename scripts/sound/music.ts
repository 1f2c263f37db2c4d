import { choir, type Sung } from './choir.ts';
import { drum } from './drum.ts';
import { around, filter } from './filter.ts';
import { lute } from './lute.ts';
import { organ } from './organ.ts';
import { random } from './random.ts';
import { church, loopInRoom, type Room } from './room.ts';
import { beatsOf, byHand, fifths, readNotes, type Note } from './score.ts';
import { even, lay, type Signal } from './signal.ts';
import { ballad, passamezzo, psalm } from './tunes.ts';
import { vowels } from './voice.ts';

/** A panelled room with people in it. Guessed. */
const parlour: Room = { decay: 0.8, wet: 0.24, dark: 5200 };

/** When a beat comes, in seconds, at a pace in beats a minute: a phrase of eight beats presses on and then gives. */
const pace =
  (perMinute: number) =>
  (beat: number): number =>
    (beat * 60) / perMinute - 0.02 * Math.sin((2 * Math.PI * beat) / 8);

type Strain = { readonly tune: string; readonly bass: string; readonly inner: string; readonly strong: number };

/** Strains one after another, from a beat: tune over bass and inner notes. */
function strains(all: readonly Strain[], from: number): { readonly notes: readonly Note[]; readonly end: number } {
  let end = from;
  const notes = all.flatMap(({ tune, bass, inner, strong }) => {
    const at = end;
    end += beatsOf(tune);
    return [
      ...readNotes(tune, strong, fifths.lute, at),
      ...readNotes(bass, strong * 0.72, fifths.lute, at),
      ...readNotes(inner, strong * 0.42, fifths.lute, at),
    ];
  });
  return { notes: notes.toSorted((a, b) => a.beat - b.beat || a.pitch - b.pitch), end };
}

/** One bar on the drum, for the start and for under a tune. */
const march = [
  [0, 1],
  [1, 0.55],
  [1.5, 0.35],
  [2, 0.9],
  [2.75, 0.3],
  [3, 0.5],
  [3.5, 0.4],
  [3.75, 0.45],
] as const;

/** The ballad on a lute, with a drum: it begins with the drum alone. */
export function title(): Signal {
  const chance = random(1643);
  const { air, divided, second, burden, airBass, secondBass, burdenBass } = ballad;
  const { airInner, secondInner, burdenInner } = ballad;
  const { notes, end } = strains(
    [
      { tune: air, bass: airBass, inner: airInner, strong: 0.62 },
      { tune: divided, bass: airBass, inner: airInner, strong: 0.66 },
      { tune: second, bass: secondBass, inner: secondInner, strong: 0.72 },
      { tune: burden, bass: burdenBass, inner: burdenInner, strong: 0.8 },
    ],
    4,
  );
  const time = pace(112);
  const length = (end * 60) / 112;
  const out = even(lute(byHand(notes, 0.014, chance), time, length, chance));
  const beaten = Array.from({ length: end / 4 }, (_, bar) => {
    const soft = bar === 0 ? 0.62 : bar < 5 ? 0.16 : bar < 9 ? 0.26 : 0.34;
    return march.map(([beat, strong]) => [bar * 4 + beat, strong * (strong > 0.85 ? 1 : 0.9) * soft] as const);
  });
  lay(out, drum(beaten.flat(), time, length, 1646), 0, 1.6);
  return around(loopInRoom(out, parlour), (sound) => filter(sound, 'high', 70));
}

/** Divisions on a ground, on a lute alone. */
export function night(): Signal {
  const chance = random(1584);
  const { air, divided, bass, inner, innerDivided } = passamezzo;
  const { notes, end } = strains(
    [
      { tune: air, bass, inner, strong: 0.5 },
      { tune: divided, bass, inner: innerDivided, strong: 0.55 },
    ],
    0,
  );
  const time = pace(84);
  const out = lute(byHand(notes, 0.018, chance), time, (end * 60) / 84, chance);
  return around(loopInRoom(out, { ...parlour, wet: 0.3, decay: 1.1 }), (sound) => filter(sound, 'high', 70));
}

/** One part of the psalm. */
function part(lines: readonly string[], strong: number): readonly Note[] {
  const text = lines.flatMap((line) => line.split(' ').map((name, i) => `${name}:${psalm.lengths[i] ?? 1}`));
  return readNotes(text.join(' '), strong, fifths.organ);
}

/** Notes of a part with the vowels of the words, an octave lower where men sing the tune. */
const sung = (notes: readonly Note[], lower: number): readonly Sung[] => {
  const words = psalm.vowels.flatMap((line) => line.split(' ')) as (keyof typeof vowels)[];
  return notes.map((note, i) => ({
    ...note,
    pitch: note.pitch / lower,
    strong: 0.8 + 0.2 * Math.sin((Math.PI * (i % 8)) / 7),
    vowel: vowels[words[i] ?? 'hud'],
  }));
};

/** The psalm on a chamber organ, and men who sing it low. */
export function ending(): Signal {
  const chance = random(1551);
  const { treble, mean, tenor, bass } = psalm;
  const [tune, low] = [part(treble, 0.5), part(bass, 0.42)];
  const lines = psalm.lengths.reduce((sum, beats) => sum + beats, 0) * treble.length;
  const time = pace(94);
  const length = ((lines + 2) * 60) / 94;
  const played = [tune, part(mean, 0.3), part(tenor, 0.3), low].flatMap((notes) => byHand(notes, 0.012, chance));
  const out = even(organ(played, time, length, chance));
  lay(out, even(choir(6, sung(tune, 2), time, length, chance)), 0, 0.85);
  lay(out, even(choir(3, sung(low, 1), time, length, chance)), 0, 0.45);
  return around(loopInRoom(out, { ...church, wet: 0.42, decay: 1.9 }), (sound) => filter(sound, 'high', 70));
}
