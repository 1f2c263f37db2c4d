import { Howl, Howler } from 'howler';
import type { CueId } from './cues.ts';
import type { Recording } from './read-sounds.ts';

const SWELL = 1500;
const EBB = 900;
/** Silence between one cue and the next, ms. */
const BREATH = 150;
const LOOP = 'loop';

/** The recordings that are loaded, and what of them is being heard. */
export class SoundBox {
  readonly #caption: (text: string) => void;
  readonly #cues = new Map<string, { readonly howl: Howl; readonly recording: Recording }>();
  readonly #murmur: { readonly howl: Howl; readonly caption: string } | undefined;
  #murmuring = false;
  #murmurId: number | undefined;
  #next: ReturnType<typeof setTimeout> | undefined;
  #ebb: ReturnType<typeof setTimeout> | undefined;

  constructor(folder: string, recordings: readonly Recording[], caption: (text: string) => void, failed: () => void) {
    this.#caption = caption;
    for (const recording of recordings) {
      const { id, files, loop } = recording;
      const options = { src: files.map((file) => folder + file), onloaderror: failed };
      if (loop) {
        // only the part between the points: the whole file has silence at either end
        const sprite = {
          [LOOP]: [loop.start * 1000, (loop.end - loop.start) * 1000, true] as [number, number, boolean],
        };
        this.#murmur ??= { howl: new Howl({ ...options, sprite }), caption: recording.caption };
      } else this.#cues.set(id, { howl: new Howl(options), recording });
    }
  }

  /** 0 to 1, over everything. */
  volume(volume: number): void {
    Howler.volume(volume);
  }

  /** Lets the room be heard, or fall silent. */
  murmur(on: boolean): void {
    if (!this.#murmur || on === this.#murmuring) return;
    this.#murmuring = on;
    clearTimeout(this.#ebb);
    const { howl, caption } = this.#murmur;
    if (on) {
      howl.stop();
      this.#murmurId = howl.play(LOOP);
      howl.fade(0, 1, SWELL, this.#murmurId);
      this.#caption(caption);
      return;
    }
    howl.fade(1, 0, EBB, this.#murmurId);
    this.#ebb = setTimeout(() => {
      howl.stop();
    }, EBB);
  }

  /** Plays cues one after another; those of before that have not begun are dropped. */
  play(cues: readonly CueId[]): void {
    clearTimeout(this.#next);
    const [first, ...rest] = cues;
    const cue = first === undefined ? undefined : this.#cues.get(`cue-${first}`);
    if (!cue) return;
    cue.howl.stop();
    cue.howl.play();
    this.#caption(cue.recording.caption);
    this.#next = setTimeout(
      () => {
        this.play(rest);
      },
      cue.recording.duration * 1000 + BREATH,
    );
  }

  /** Holds everything while the page can't be seen, and lets the room be heard again after. */
  hold(hidden: boolean): void {
    if (hidden) {
      clearTimeout(this.#next);
      for (const { howl } of this.#cues.values()) howl.stop();
      this.#murmur?.howl.pause();
    } else if (this.#murmuring && this.#murmurId !== undefined) this.#murmur?.howl.play(this.#murmurId);
  }

  /** Stops everything and gives it up. */
  unload(): void {
    clearTimeout(this.#next);
    clearTimeout(this.#ebb);
    for (const { howl } of this.#cues.values()) howl.unload();
    this.#murmur?.howl.unload();
  }
}
