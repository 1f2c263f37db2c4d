import { Howl } from 'howler';
import type { Recording } from './read-sounds.ts';

/** The name of the part of a recording that is played. */
export const PART = 'part';

/** Recordings that may be heard: each is loaded when it is first asked for, and kept. */
export class Shelf {
  readonly #folder: string;
  readonly #recordings: ReadonlyMap<string, Recording>;
  readonly #failed: () => void;
  readonly #howls = new Map<string, Howl>();

  constructor(folder: string, recordings: readonly Recording[], failed: () => void) {
    this.#folder = folder;
    this.#recordings = new Map(recordings.map((one) => [one.id, one]));
    this.#failed = failed;
  }

  recording(id: string): Recording | undefined {
    return this.#recordings.get(id);
  }

  /** The sound of a recording; whether it goes round, where it has a part to repeat. */
  take(id: string, round: boolean): Howl | undefined {
    const recording = this.#recordings.get(id);
    const known = this.#howls.get(id);
    if (known || !recording) return known;
    const { files, duration, loop } = recording;
    // only the part between the points: the whole file has what a codec spoils at either end
    const { start, end } = loop ?? { start: 0, end: duration };
    const howl = new Howl({
      src: files.map((file) => this.#folder + file),
      sprite: { [PART]: [start * 1000, (end - start) * 1000, round && loop !== undefined] },
      onloaderror: this.#failed,
    });
    this.#howls.set(id, howl);
    return howl;
  }

  /** Stops everything and gives it up. */
  unload(): void {
    for (const howl of this.#howls.values()) howl.unload();
    this.#howls.clear();
  }
}
