import type * as Phaser from 'phaser';
import { HEIGHT, WIDTH } from './ground.ts';
import type { Ground } from './ground.ts';

/** Side of the round of light as it is drawn. */
export const GLOW = 220;

/** The picture's size, a fourth of it: a soft thing needs no more. */
const SOFT = { width: Math.ceil(WIDTH / 4), height: HEIGHT / 4 };

/** Draws a picture of light once. */
function paintTexture(
  scene: Phaser.Scene,
  key: string,
  { width, height }: { readonly width: number; readonly height: number },
  draw: (pen: CanvasRenderingContext2D) => void,
): void {
  const texture = scene.textures.createCanvas(key, width, height);
  const pen = texture?.getContext();
  if (!texture || !pen) return;
  draw(pen);
  texture.refresh();
}

/** A round of warm light. */
export function paintGlow(scene: Phaser.Scene): void {
  paintTexture(scene, 'glow', { width: GLOW, height: GLOW }, (pen) => {
    const light = pen.createRadialGradient(GLOW / 2, GLOW / 2, 4, GLOW / 2, GLOW / 2, GLOW / 2);
    light.addColorStop(0, 'rgba(252, 214, 104, 0.55)');
    light.addColorStop(0.35, 'rgba(224, 150, 70, 0.22)');
    light.addColorStop(1, 'rgba(224, 150, 70, 0)');
    pen.fillStyle = light;
    pen.fillRect(0, 0, GLOW, GLOW);
  });
}

/** Dusk that comes in from the corners of the hall, and leaves the candle's round. */
export function addGloom(scene: Phaser.Scene, candle: Ground['candle'], depth: number): Phaser.GameObjects.Image {
  paintTexture(scene, 'gloom', SOFT, (pen) => {
    pen.setTransform(1, 0, 0, 0.5, 0, 0);
    const [x, y] = [candle.x / 4, (candle.y - candle.height) / 2];
    const dusk = pen.createRadialGradient(x, y, 20, x, y, SOFT.width * 0.62);
    dusk.addColorStop(0, 'rgba(30, 18, 12, 0)');
    dusk.addColorStop(0.35, 'rgba(30, 18, 12, 0.3)');
    dusk.addColorStop(1, 'rgba(30, 18, 12, 1)');
    pen.fillStyle = dusk;
    pen.fillRect(0, 0, SOFT.width, SOFT.height * 2);
  });
  return scene.add.image(0, 0, 'gloom').setOrigin(0).setScale(4).setDepth(depth).setVisible(false);
}
