import type * as Phaser from 'phaser';

/** Frames a second while only the flame moves. */
const FLAME_FPS = 12;
/** How long the flame moves on when all else is still, and how long a change is drawn, ms. */
const LINGER = 2500;
const DRAWN = 250;

/** Lets the game's loop run only while there is something to see. */
export class Power {
  readonly #game: Phaser.Game;
  readonly #fps: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `fps` while men move; 0 for as many as the display shows. */
  constructor(game: Phaser.Game, fps: number) {
    this.#game = game;
    this.#fps = fps;
  }

  /** Runs until told otherwise. */
  run(): void {
    clearTimeout(this.#timer);
    this.#wake(this.#fps);
  }

  /** Runs just long enough to draw what has changed, or a little longer for the flame; then calls back and sleeps. */
  rest(linger: boolean, asleep: () => void): void {
    clearTimeout(this.#timer);
    this.#wake(linger ? FLAME_FPS : this.#fps);
    this.#timer = setTimeout(
      () => {
        asleep();
        this.#game.loop.sleep();
      },
      linger ? LINGER : DRAWN,
    );
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#game.loop.sleep();
  }

  #wake(fps: number): void {
    const { loop } = this.#game;
    loop.setFPSLimit(fps);
    if (!loop.running) loop.wake();
  }
}
