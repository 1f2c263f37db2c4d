import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Recording } from '../../src/sound/read-sounds.ts';
import { SoundBox } from '../../src/sound/sound-box.ts';

/** What was asked of every recording that was loaded, in order: its file, what, and how loud. */
const { done, ends, loaded } = vi.hoisted(() => ({
  done: [] as string[],
  ends: [] as (() => void)[],
  loaded: { value: true },
}));

vi.mock('howler', () => {
  class Howl {
    readonly #name: string;
    constructor({ src: [first = ''], sprite }: { src: string[]; sprite: { part: [number, number, boolean] } }) {
      this.#name = first.replace(/^.*\/|\.\w+$/g, '');
      done.push(`load ${this.#name}${sprite.part[2] ? ' to go round' : ''}`);
    }
    play(): number {
      done.push(`play ${this.#name}`);
      return 1;
    }
    stop(): void {
      done.push(`stop ${this.#name}`);
    }
    pause(): void {
      done.push(`pause ${this.#name}`);
    }
    fade(from: number, to: number): void {
      done.push(`fade ${this.#name} ${from} ${to}`);
    }
    volume(volume: number): void {
      done.push(`volume ${this.#name} ${volume}`);
    }
    once(kind: string, then: () => void): void {
      if (kind === 'end') ends.push(then);
      else setTimeout(then, 5000);
    }
    off(): void {
      ends.length = 0;
    }
    duration = (): number => 1;
    state = (): string => (loaded.value ? 'loaded' : 'loading');
    unload(): void {
      done.push(`unload ${this.#name}`);
    }
  }
  return { Howl, Howler: { volume: (volume: number) => done.push(`all ${volume}`) } };
});

const IDS = ['music-night', 'ambience-hall', 'ambience-river', 'cue-knock', 'cue-page'];
const RECORDINGS = IDS.map((id): Recording => ({
  id,
  files: [`${id}.webm`, `${id}.mp3`],
  duration: 12.5,
  loop: id.startsWith('cue-') ? undefined : { start: 0.25, end: 12.25 },
}));

/** A box, and what has been asked of it since the last look. */
function opened() {
  const box = new SoundBox('audio/', RECORDINGS, () => undefined);
  box.volumes({ music: 0.5, ambience: 0.7, cues: 0.9 });
  return { box, since: () => done.splice(0) };
}

beforeEach(() => {
  vi.useFakeTimers();
  done.length = 0;
  ends.length = 0;
  loaded.value = true;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a box of sounds', () => {
  it('loads nothing until it is to be heard, and then that alone', () => {
    const { box, since } = opened();
    expect(since()).toEqual([]);
    box.be({ ambience: 'hall', music: undefined });
    expect(since()).toEqual([
      'load ambience-hall to go round',
      'stop ambience-hall',
      'play ambience-hall',
      'fade ambience-hall 0 0.7',
    ]);
    box.be({ ambience: 'hall', music: undefined });
    expect(since()).toEqual([]);
  });

  it('lets one place go down while the next comes up, and stops it when it is silent', () => {
    const { box, since } = opened();
    box.be({ ambience: 'hall', music: undefined });
    since();
    box.be({ ambience: 'river', music: undefined });
    expect(since()).toContain('fade ambience-hall 0.7 0');
    vi.advanceTimersByTime(1000);
    expect(since()).toEqual(['stop ambience-hall']);
  });

  it('keeps a place that is come back to before it has gone silent', () => {
    const { box, since } = opened();
    for (const ambience of ['hall', 'river', 'hall'] as const) box.be({ ambience, music: undefined });
    since();
    vi.advanceTimersByTime(1000);
    expect(since()).toEqual(['stop ambience-river']);
  });

  it('plays music through, and after a rest again', () => {
    const { box, since } = opened();
    box.be({ ambience: undefined, music: 'night' });
    expect(since()).toContain('load music-night');
    for (const end of ends) end();
    vi.advanceTimersByTime(60_000);
    expect(since()).toEqual([]);
    vi.advanceTimersByTime(20_000);
    expect(since()).toContain('play music-night');
  });

  it('plays cues one after another, each as loud as it is set', () => {
    const { box, since } = opened();
    box.play(['page', 'knock']);
    expect(since()).toEqual(['load cue-page', 'stop cue-page', 'volume cue-page 0.9', 'play cue-page']);
    vi.advanceTimersByTime(1200);
    expect(since()).toContain('play cue-knock');
  });

  it('does not play a cue that comes too late to be understood', () => {
    const { box, since } = opened();
    loaded.value = false;
    box.play(['page']);
    vi.advanceTimersByTime(6000);
    expect(since()).toEqual(['load cue-page']);
  });

  it('changes what is being heard when its volume is changed, and that kind only', () => {
    const { box, since } = opened();
    box.be({ ambience: 'hall', music: 'night' });
    since();
    box.volumes({ music: 0.2, ambience: 0.7, cues: 0.9 });
    expect(since()).toEqual(['volume music-night 0.2']);
  });

  it('holds what goes on while the page is hidden, and goes on with it after', () => {
    const { box, since } = opened();
    box.be({ ambience: 'hall', music: 'night' });
    since();
    box.hold(true);
    expect(since()).toEqual(['pause ambience-hall', 'pause music-night']);
    box.hold(false);
    expect(since()).toEqual(['play ambience-hall', 'play music-night']);
  });

  it('goes down to silence at its end before it is given up', () => {
    const { box, since } = opened();
    box.be({ ambience: 'hall', music: undefined });
    since();
    box.end();
    expect(since()).toEqual(['fade ambience-hall 0.7 0']);
    vi.advanceTimersByTime(1000);
    expect(since()).toEqual(['stop ambience-hall', 'unload ambience-hall']);
  });
});
