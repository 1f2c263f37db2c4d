import type * as Phaser from 'phaser';
import type { Drawn } from './art.ts';
import { WIDTH } from './ground.ts';
import type { Box } from './ground.ts';
import { LAYER } from './layers.ts';

/** A double rule above the drawing: rows and thicknesses. */
const EDGE = [
  [-4, 4],
  [-12, 2],
] as const;
const INK = 0x221a16;

export function addTexture(scene: Phaser.Scene, key: string, image: Drawn['image']): Phaser.Textures.Texture | null {
  return image instanceof HTMLCanvasElement
    ? scene.textures.addCanvas(key, image)
    : scene.textures.addImage(key, image);
}

/** The top edge of the print, seen where a view is higher than the drawing. */
export function addEdge(scene: Phaser.Scene): void {
  for (const [y, line] of EDGE) scene.add.rectangle(0, y, WIDTH, line, INK).setOrigin(0).setDepth(LAYER.ground);
}

/** A drawing that fills the stage: its ground behind everybody, and what of it is in front. */
export class Print {
  readonly #scene: Phaser.Scene;
  readonly #key: string;
  readonly #parts: readonly Phaser.GameObjects.Image[];

  constructor(scene: Phaser.Scene, key: string, { image, density: d }: Drawn, front: readonly Box[]) {
    this.#scene = scene;
    this.#key = key;
    const texture = addTexture(scene, key, image);
    const part = (frame: string, x: number, y: number, depth: number): Phaser.GameObjects.Image =>
      scene.add
        .image(x, y, key, frame)
        .setOrigin(0)
        .setScale(1 / d)
        .setDepth(depth);
    this.#parts = [
      part('__BASE', 0, 0, LAYER.ground),
      ...front.map(({ x, y, width, height }, i) => {
        texture?.add(`front ${i}`, 0, x * d, y * d, width * d, height * d);
        return part(`front ${i}`, x, y, LAYER.front);
      }),
    ];
  }

  show(seen: boolean): void {
    for (const part of this.#parts) part.setVisible(seen);
  }

  /** Takes it away, and what it takes of the memory. */
  destroy(): void {
    for (const part of this.#parts) part.destroy();
    this.#scene.textures.remove(this.#key);
  }
}
