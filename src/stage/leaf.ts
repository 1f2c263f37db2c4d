import type * as Phaser from 'phaser';
import { HEIGHT, WIDTH } from './ground.ts';
import { LAYER } from './layers.ts';

const INK = 0x221a16;
/** Width of the line of ink along the leaf's edge. */
const LINE = 3;
/** The leaf is as high as any view could show. */
const HIGH = HEIGHT * 4;

/** A leaf of paper that is turned over the picture: it comes from the right, covers all, and goes on to the left. */
export class Leaf {
  readonly #paper: Phaser.GameObjects.Rectangle;
  readonly #edge: Phaser.GameObjects.Rectangle;

  constructor(scene: Phaser.Scene) {
    const part = (width: number, colour: number): Phaser.GameObjects.Rectangle =>
      scene.add
        .rectangle(0, HEIGHT - HIGH, width, HIGH, colour)
        .setOrigin(0)
        .setDepth(LAYER.leaf)
        .setVisible(false);
    this.#paper = part(WIDTH, 0xffffff);
    this.#edge = part(LINE, INK);
  }

  paint(colour: number): void {
    this.#paper.setFillStyle(colour);
  }

  /** Where it is when a share of its turning, 0 to 1, is done; at the half it covers all. */
  turn(share: number): void {
    const left = WIDTH * (1 - 2 * share);
    this.#paper.setVisible(true).setX(left);
    this.#edge.setVisible(true).setX(share < 0.5 ? left : left + WIDTH - LINE);
  }

  hide(): void {
    this.#paper.setVisible(false);
    this.#edge.setVisible(false);
  }
}
