import * as Phaser from 'phaser';
import { StageScene } from './stage-scene.ts';
import type { Art } from './art.ts';
import type { Looks } from './looks.ts';
import type { Renderer } from './pick-renderer.ts';

/** A game that runs, and its one scene. */
export interface Booted {
  readonly game: Phaser.Game;
  readonly scene: StageScene;
}

/** Longest that starting may take, ms. */
const PATIENCE = 10_000;

/**
 * Phaser listens for the page's being hidden and never stops, and takes the window's focus handlers; the stage looks
 * after both itself, so neither is let in.
 */
class QuietGame extends Phaser.Game {
  protected override start(): void {
    const { onblur, onfocus } = window;
    document.addEventListener = () => undefined;
    super.start();
    // its own again, as every document has it
    Reflect.deleteProperty(document, 'addEventListener');
    Object.assign(window, { onblur, onfocus });
  }
}

/**
 * A canvas that the processor draws by itself. Where graphics are done in software, one left to the browser is drawn
 * by way of that software, which takes many times as long.
 */
function plainCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.getContext('2d', { willReadFrequently: true });
  return canvas;
}

/** Starts the game in a host; rejects when it can't. */
export function bootGame(host: HTMLElement, renderer: Renderer, art: Art, looks: Looks): Promise<Booted> {
  return new Promise((resolve, reject) => {
    let game: Phaser.Game | undefined;
    const late = setTimeout(() => {
      game?.destroy(true);
      reject(new Error('The stage did not start in time.'));
    }, PATIENCE);
    const scene = new StageScene(art, looks, () => {
      clearTimeout(late);
      if (game) resolve({ game, scene });
    });
    try {
      game = new QuietGame({
        type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
        parent: host,
        ...(renderer === 'canvas' ? { canvas: plainCanvas() } : {}),
        width: 2,
        height: 2,
        scale: { mode: Phaser.Scale.NONE },
        banner: false,
        audio: { noAudio: true },
        autoFocus: false,
        disableContextMenu: false,
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        antialias: true,
        antialiasGL: false,
        render: { powerPreference: 'low-power', maxTextures: 2 },
        scene,
      });
    } catch (error) {
      clearTimeout(late);
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}
