import type { CueId } from '../core/view/cues.ts';
import { PART } from './shelf.ts';
import type { Shelf } from './shelf.ts';

/** Silence between one cue and the next, ms. */
const BREATH = 150;
/** A cue that takes longer than this to load comes too late to be understood, and is not heard. */
const LATE = 1500;

/** Plays sounds of things that happen, one after another. */
export class CuePlayer {
  readonly #shelf: Shelf;
  #volume = 0;
  #next: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was asked for, so that a cue that loads after a later one is not heard. */
  #turn = 0;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** 0 to 1. */
  volume(volume: number): void {
    this.#volume = volume;
  }

  /** Plays cues one after another; those of before that have not begun are dropped. */
  play(cues: readonly CueId[]): void {
    clearTimeout(this.#next);
    const turn = ++this.#turn;
    const [first, ...rest] = cues;
    const howl = first === undefined ? undefined : this.#shelf.take(`cue-${first}`, false);
    if (!howl) return;
    const asked = Date.now();
    const begin = (): void => {
      if (turn !== this.#turn || Date.now() - asked > LATE) return;
      howl.stop();
      howl.volume(this.#volume);
      howl.play(PART);
      this.#next = setTimeout(
        () => {
          this.play(rest);
        },
        howl.duration() * 1000 + BREATH,
      );
    };
    if (howl.state() === 'loaded') begin();
    else howl.once('load', begin);
  }

  /** Plays nothing more of what was asked for. */
  stop(): void {
    clearTimeout(this.#next);
    this.#turn += 1;
  }
}
