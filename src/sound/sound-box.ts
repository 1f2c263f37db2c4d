import { Howler } from 'howler';
import type { CueId } from '../core/view/cues.ts';
import type { Soundscape } from '../core/view/soundscape.ts';
import { Bed } from './bed.ts';
import { CuePlayer } from './cue-player.ts';
import type { Recording } from './read-sounds.ts';
import { Shelf } from './shelf.ts';

/** Between the end of a piece of music and its beginning again, ms: who reads on for long has quiet too. */
const REST = 75_000;

/** How loud each kind of sound is, 0 to 1. */
export interface Volumes {
  readonly music: number;
  readonly ambience: number;
  readonly cues: number;
}

const named = (kind: string, id: string | undefined): string | undefined => id && `${kind}-${id}`;

/** All that may be heard: music, what is heard of the place, and what happens. */
export class SoundBox {
  readonly #shelf: Shelf;
  readonly #music: Bed;
  readonly #ambience: Bed;
  readonly #cues: CuePlayer;

  constructor(folder: string, recordings: readonly Recording[], failed: () => void) {
    this.#shelf = new Shelf(folder, recordings, failed);
    this.#music = new Bed(this.#shelf, REST);
    this.#ambience = new Bed(this.#shelf);
    this.#cues = new CuePlayer(this.#shelf);
  }

  /** How loud each kind is. */
  volumes({ music, ambience, cues }: Volumes): void {
    this.#music.volume(music);
    this.#ambience.volume(ambience);
    this.#cues.volume(cues);
  }

  /** How much of everything is let through, 0 to 1. */
  through(part: number): void {
    Howler.volume(part);
  }

  /** Lets a soundscape be heard from here on. */
  be({ ambience, music }: Soundscape): void {
    this.#ambience.be(named('ambience', ambience));
    this.#music.be(named('music', music));
  }

  /** Plays cues one after another. */
  play(cues: readonly CueId[]): void {
    this.#cues.play(cues);
  }

  /** Holds everything while the page can't be seen. */
  hold(hidden: boolean): void {
    if (hidden) this.#cues.stop();
    this.#ambience.hold(hidden);
    this.#music.hold(hidden);
  }

  /** Lets everything go down to silence, and gives it up. */
  end(): void {
    this.#cues.stop();
    const silent = Math.max(this.#ambience.end(), this.#music.end());
    setTimeout(() => {
      this.#shelf.unload();
    }, silent);
  }
}
