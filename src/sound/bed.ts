import type { Howl } from 'howler';
import { PART } from './shelf.ts';
import type { Shelf } from './shelf.ts';

const SWELL = 1500;
const EBB = 900;

/** A sound that goes on, of which there is one at a time: the next comes up while the last goes down. */
export class Bed {
  readonly #shelf: Shelf;
  readonly #rest: number | undefined;
  readonly #ebbs = new Map<Howl, ReturnType<typeof setTimeout>>();
  #volume = 0;
  #id: string | undefined;
  #howl: Howl | undefined;
  #playing: number | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;

  /** With a rest, in ms, it is played through and begins again after that; without, it goes round. */
  constructor(shelf: Shelf, rest?: number) {
    this.#shelf = shelf;
    this.#rest = rest;
  }

  /** 0 to 1. */
  volume(volume: number): void {
    if (volume === this.#volume) return;
    this.#volume = volume;
    if (this.#playing !== undefined) this.#howl?.volume(volume, this.#playing);
  }

  /** Lets one recording be heard from here on, or none. */
  be(id: string | undefined): void {
    if (id === this.#id) return;
    this.#ebb();
    this.#id = id;
    this.#howl = id === undefined ? undefined : this.#shelf.take(id, this.#rest === undefined);
    this.#begin();
  }

  /** Holds it, or lets it be heard again. */
  hold(held: boolean): void {
    if (!held && this.#playing !== undefined) this.#howl?.play(this.#playing);
    else if (!held) this.#begin();
    else {
      clearTimeout(this.#again);
      if (this.#playing !== undefined) this.#howl?.pause(this.#playing);
    }
  }

  /** Lets it go down to silence; returns in how many ms it is there. */
  end(): number {
    this.be(undefined);
    return EBB;
  }

  #begin(): void {
    const howl = this.#howl;
    if (!howl) return;
    clearTimeout(this.#again);
    clearTimeout(this.#ebbs.get(howl));
    howl.stop();
    const playing = howl.play(PART);
    this.#playing = playing;
    howl.fade(0, this.#volume, SWELL, playing);
    if (this.#rest === undefined) return;
    howl.once(
      'end',
      () => {
        this.#playing = undefined;
        this.#again = setTimeout(() => {
          this.#begin();
        }, this.#rest);
      },
      playing,
    );
  }

  #ebb(): void {
    clearTimeout(this.#again);
    const [howl, playing] = [this.#howl, this.#playing];
    this.#playing = undefined;
    if (!howl || playing === undefined) return;
    howl.off('end', undefined, playing);
    howl.fade(this.#volume, 0, EBB, playing);
    this.#ebbs.set(
      howl,
      setTimeout(() => {
        howl.stop();
      }, EBB),
    );
  }
}
