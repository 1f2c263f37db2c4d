import { array, assert, constantFrom, float, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lute } from '../../scripts/sound/lute.ts';
import { random } from '../../scripts/sound/random.ts';
import { beatsOf, byHand, fifths, pitchOf, readNotes } from '../../scripts/sound/score.ts';
import { rate } from '../../scripts/sound/signal.ts';
import { ballad, passamezzo, psalm } from '../../scripts/sound/tunes.ts';

const cents = (a: number, b: number): number => 1200 * Math.log2(a / b);

describe('the pitch of a note', () => {
  it('has A at 440 Hz in every tuning, and octaves that are pure', () => {
    for (const fifth of Object.values(fifths)) {
      expect(pitchOf('A4', fifth)).toBeCloseTo(440);
      for (const name of ['G', 'Bb', 'F#', 'C', 'Eb'])
        expect(pitchOf(`${name}4`, fifth)).toBeCloseTo(2 * pitchOf(`${name}3`, fifth));
    }
  });

  it('is sweeter in its thirds than even steps are, most of all on the organ', () => {
    const wide = (fifth: number): number => cents(pitchOf('F#4', fifth), pitchOf('D4', fifth));
    expect(wide(fifths.organ)).toBeCloseTo(386.3, 0);
    expect(wide(fifths.lute)).toBeGreaterThan(wide(fifths.organ));
    expect(wide(fifths.lute)).toBeLessThan(400);
  });

  it('tells a flat from a sharp of the same key, and refuses what is no note', () => {
    expect(pitchOf('Eb4', fifths.organ)).toBeGreaterThan(pitchOf('D#4', fifths.organ));
    for (const name of ['H4', 'g4', 'G', 'G##4']) expect(() => pitchOf(name)).toThrow(RangeError);
  });
});

describe('the notes of the music', () => {
  it('are read one after another, with chords and rests', () => {
    const notes = readNotes('G4:1.5 r:.5 | D3+A3:2', 0.5);
    expect(notes.map(({ beat, beats }) => [beat, beats])).toEqual([
      [0, 1.5],
      [2, 2],
      [2, 2],
    ]);
    expect(() => readNotes('G4', 0.5)).toThrow(RangeError);
  });

  it('last as long in the bass and the middle as in the tune', () => {
    const { air, divided, second, burden, airBass, airInner, secondBass, secondInner, burdenBass, burdenInner } =
      ballad;
    for (const text of [
      air,
      divided,
      second,
      burden,
      airBass,
      airInner,
      secondBass,
      secondInner,
      burdenBass,
      burdenInner,
    ])
      expect(beatsOf(text)).toBe(16);
    for (const text of Object.values(passamezzo)) expect(beatsOf(text)).toBe(32);
  });

  it('have in every line of the psalm as many as it has lengths and words', () => {
    const { lengths, treble, mean, tenor, bass, vowels } = psalm;
    for (const lines of [treble, mean, tenor, bass, vowels])
      expect(lines.map((line) => line.split(' ').length)).toEqual(lines.map(() => lengths.length));
  });

  it('are played a little unevenly by hand, never far from where they stand, and the same each time', () => {
    const seconds = float({ min: Math.fround(0.25), max: 4, noNaN: true });
    const names = constantFrom('G3', 'A3', 'D4', 'F#4');
    assert(
      property(array(names, { minLength: 1, maxLength: 30 }), seconds, (tune, beats) => {
        const notes = readNotes(tune.map((name) => `${name}:${beats.toFixed(3)}`).join(' '), 0.6);
        const played = byHand(notes, 0.02, random(7));
        expect(played).toEqual(byHand(notes, 0.02, random(7)));
        played.forEach((note, i) => {
          expect(Math.abs(note.beat - (notes[i]?.beat ?? 0))).toBeLessThan(0.08);
        });
      }),
    );
  });
});

describe('a string of the lute', () => {
  it.each(['G2', 'D3', 'A3', 'G4', 'D5'])('sounds %s within two cents, and dies away', (name) => {
    const pitch = pitchOf(name);
    const sound = lute([{ beat: 0, beats: 2, pitch, strong: 0.6 }], (beat) => beat, 3, random(3));
    const alike = (lag: number): number => {
      let sum = 0;
      for (let i = 4000; i < 40_000; i++) sum += (sound[i] ?? 0) * (sound[i + lag] ?? 0);
      return sum;
    };
    // eight periods on, where the wave is most like itself, and between samples by a parabola
    const near = Math.round((8 * rate) / pitch);
    const lags = Array.from({ length: 2 * Math.ceil(near * 0.02) + 1 }, (_, k) => near - Math.ceil(near * 0.02) + k);
    const best = lags.reduce((a, b) => (alike(b) > alike(a) ? b : a));
    const [before, at, after] = [alike(best - 1), alike(best), alike(best + 1)];
    const lag = best + (0.5 * (before - after)) / (before - 2 * at + after);
    expect(Math.abs(cents((8 * rate) / lag, pitch))).toBeLessThan(2);
    const loud = (from: number): number => sound.slice(from, from + 4800).reduce((sum, x) => sum + x * x, 0);
    expect(loud(48_000)).toBeLessThan(0.2 * loud(0));
  });
});
