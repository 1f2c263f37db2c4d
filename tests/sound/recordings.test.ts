import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AMBIENCES, MUSIC } from '../../src/core/view/soundscape.ts';
import { CUES } from '../../src/core/view/cues.ts';
import { AMBIENCE_WORDS, CUE_WORDS, MUSIC_WORDS } from '../../src/core/words/sound-words.ts';
import { readSounds } from '../../src/sound/read-sounds.ts';

interface Seam {
  readonly stepRatio: number;
  readonly bendRatio: number;
}

/** An entry of the index, as the makers write it. */
interface Entry {
  readonly id: string;
  readonly caption: string;
  readonly loop: boolean;
  readonly files: readonly string[];
  readonly bytes: readonly number[];
  readonly duration: number;
  readonly levelledBy: 'loudness' | 'peak';
  readonly lufs: number;
  readonly peak: number;
  readonly mp3: { readonly lufs: number; readonly peak: number };
  readonly seam?: { readonly webm: Seam; readonly mp3: Seam };
}

const folder = fileURLToPath(new URL('../../assets/audio', import.meta.url));
const data = JSON.parse(readFileSync(`${folder}/audio.json`, 'utf8')) as { readonly sounds: readonly Entry[] };
const kinds = {
  music: data.sounds.filter(({ id }) => id.startsWith('music-')),
  ambience: data.sounds.filter(({ id }) => id.startsWith('ambience-')),
  cue: data.sounds.filter(({ id }) => id.startsWith('cue-')),
};
const KB = 1000;
const weight = (sounds: readonly Entry[]): number => sounds.reduce((sum, { bytes }) => sum + (bytes[0] ?? 0), 0);

describe('the recordings that ship', () => {
  it('are those that a play may ask for, each with its words, and no others', () => {
    const asked = [
      ...MUSIC.map((id) => [`music-${id}`, MUSIC_WORDS[id]]),
      ...AMBIENCES.map((id) => [`ambience-${id}`, AMBIENCE_WORDS[id]]),
      ...CUES.map((id) => [`cue-${id}`, CUE_WORDS[id]]),
    ];
    expect(data.sounds.map(({ id, caption }) => [id, caption])).toEqual(asked);
    for (const [, words] of asked) expect(words).toMatch(/^[A-Z].*\.$/);
    expect(readSounds(data)).toHaveLength(asked.length);
  });

  it('are there in both forms, as heavy as the index says', () => {
    for (const { id, files, bytes } of data.sounds) {
      expect(files).toEqual([`${id}.webm`, `${id}.mp3`]);
      expect(files.map((file) => statSync(`${folder}/${file}`).size)).toEqual(bytes);
    }
    expect(readdirSync(folder).toSorted()).toEqual(['audio.json', ...data.sounds.flatMap((s) => s.files)].toSorted());
  });

  it.each(data.sounds.map((sound) => [sound.id, sound] as const))(
    '%s is levelled, and stays under -1 dBFS',
    (_, sound) => {
      expect(sound.peak).toBeLessThan(-1);
      expect(sound.mp3.peak).toBeLessThan(-1);
      // a short one is levelled by its peak: a meter has too little of it to go by
      const apart = sound.levelledBy === 'loudness' ? Math.abs(sound.lufs - sound.mp3.lufs) : 0;
      expect(apart).toBeLessThan(2.5);
    },
  );

  it('have music at -18 LUFS, and places well under it', () => {
    for (const { lufs } of kinds.music) expect(Math.abs(lufs + 18)).toBeLessThanOrEqual(0.3);
    for (const { lufs } of kinds.ambience) expect(Math.abs(lufs + 27)).toBeLessThanOrEqual(0.3);
  });

  it('have larger crowds that are louder', () => {
    const lufs = (id: string): number => data.sounds.find((s) => s.id === id)?.lufs ?? Number.NaN;
    for (const kind of ['cue-assent', 'cue-dissent']) {
      expect(lufs(`${kind}-few`)).toBeLessThan(lufs(kind));
      expect(lufs(kind)).toBeLessThan(lufs(`${kind}-many`));
    }
  });

  it('go round without a click: at the seam the wave steps and bends no more than it does all along', () => {
    for (const { loop, seam } of [...kinds.music, ...kinds.ambience]) {
      expect(loop).toBe(true);
      for (const { stepRatio, bendRatio } of [seam?.webm, seam?.mp3].flatMap((s) => s ?? [])) {
        expect(stepRatio).toBeLessThan(3);
        expect(bendRatio).toBeLessThan(3);
      }
      expect(seam).toBeDefined();
    }
  });

  it('keep to their weights, in the form that a present browser takes', () => {
    for (const { bytes } of kinds.music) expect(bytes[0]).toBeLessThanOrEqual(105 * KB);
    for (const { bytes } of kinds.ambience) expect(bytes[0]).toBeLessThanOrEqual(40 * KB);
    expect(weight(kinds.music)).toBeLessThanOrEqual(320 * KB);
    expect(weight(kinds.ambience)).toBeLessThanOrEqual(240 * KB);
    expect(weight(kinds.cue)).toBeLessThanOrEqual(120 * KB);
  });

  it.each([undefined, 4, {}, { sounds: 'none' }, { sounds: [{ id: 'x' }, null] }])('are none in %j', (other) => {
    expect(readSounds(other)).toEqual([]);
  });
});
