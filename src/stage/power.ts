import type * as Phaser from 'phaser';

/** Frames a second while only the flame moves. */
const FLAME_FPS = 12;
/** How long the flame moves on when all else is still, ms. */
const LINGER = 2500;
/** Frames in which a change is sure to be drawn, however late the first of them comes. */
const DRAWN = 2;

/** Lets the game's loop run only while there is something to see. */
export class Power {
  readonly #game: Phaser.Game;
  readonly #fps: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Frames that are still to be drawn before the loop sleeps; none are counted while something moves. */
  #owed: number | undefined;

  /** `fps` while men move; 0 for as many as the display shows. */
  constructor(game: Phaser.Game, fps: number) {
    this.#game = game;
    this.#fps = fps;
    game.events.on('postrender', () => {
      if (this.#owed === undefined) return;
      this.#owed -= 1;
      if (this.#owed <= 0) this.stop();
    });
  }

  /** Runs until told otherwise. */
  run(): void {
    this.#cancel();
    this.#wake(this.#fps);
  }

  /** Runs until what has changed is drawn, or a little longer for the flame; then calls back, draws that and sleeps. */
  rest(linger: boolean, still: () => void): void {
    this.#cancel();
    this.#wake(linger ? FLAME_FPS : this.#fps);
    const settle = (): void => {
      still();
      this.#owed = DRAWN;
    };
    if (linger) this.#timer = setTimeout(settle, LINGER);
    else settle();
  }

  stop(): void {
    this.#cancel();
    this.#game.loop.sleep();
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#owed = undefined;
  }

  #wake(fps: number): void {
    const { loop } = this.#game;
    // told anew while it runs, the loop asks for its frames twice
    if (loop.fpsLimit !== fps) loop.setFPSLimit(fps);
    if (!loop.running) loop.wake();
  }
}
