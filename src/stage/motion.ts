import type * as Phaser from 'phaser';
import type { Span } from './schedule.ts';

/** Whatever moves in a scene, and whether anything does. */
export class Motion {
  readonly #scene: Phaser.Scene;
  #running = 0;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  get on(): boolean {
    return this.#running > 0;
  }

  /** Calls with the share done, 0 to 1, while a span lasts, and at its end; the scene tells when nothing moves any more. */
  run(span: Span, onUpdate: (share: number) => void, onEnd: () => void): void {
    this.#running += 1;
    this.#scene.tweens.addCounter({
      from: 0,
      to: 1,
      ...span,
      onUpdate: (tween) => {
        onUpdate(tween.getValue() ?? 1);
      },
      onComplete: () => {
        this.#running -= 1;
        onEnd();
        if (this.#running === 0) this.#scene.events.emit('stilled');
      },
    });
  }

  /** Stops everything where it is. */
  end(): void {
    this.#scene.tweens.killAll();
    this.#running = 0;
  }
}

/** Quick at first, and gentle at its end. */
export const eased = (share: number): number => 1 - (1 - share) ** 3;

/** Up and down again. */
export const arch = (share: number): number => Math.sin(share * Math.PI);
