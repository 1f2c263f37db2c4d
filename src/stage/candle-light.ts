import * as Phaser from 'phaser';
import type { Ground } from './ground.ts';

/** One sway of the flame takes this long, ms: well under three a second. */
const SWAY = 900;
/** What is left to see of a candle that has burnt down. */
const STUMP = 0.08;

/** Lengths of candle that are told apart. */
const PIECES = 60;

/** Cuts the candle from below into shorter ones, so that its top stays as it is drawn. */
function cutWax(scene: Phaser.Scene): void {
  const sheet = scene.textures.get('figures');
  const { cutX, cutY, cutWidth, cutHeight } = sheet.get('candle-body');
  for (let n = 1; n <= PIECES; n++)
    sheet.add(`wax ${n}`, 0, cutX, cutY, cutWidth, Math.max(1, Math.round((cutHeight * n) / PIECES)));
}

/** The candle on the table: its wax, which shortens, and its flame. */
export class CandleLight {
  readonly #scene: Phaser.Scene;
  readonly #foot: Ground['candle'];
  readonly #wax: Phaser.GameObjects.Image;
  readonly #flame: Phaser.GameObjects.Image;
  readonly #glow: Phaser.GameObjects.Image;
  readonly #scale: number;
  readonly #density: number;
  readonly #depths: readonly [day: number, night: number];
  #seen = true;
  #lit = true;
  #dark = false;
  #sway: Phaser.Tweens.Tween | undefined;

  constructor(scene: Phaser.Scene, foot: Ground['candle'], density: number, day: number, night: number) {
    cutWax(scene);
    this.#density = density;
    this.#scene = scene;
    this.#foot = foot;
    this.#depths = [day, night];
    this.#glow = scene.add
      .image(foot.x, foot.y, 'glow')
      .setBlendMode(Phaser.BlendModes.ADD)
      .setDepth(night)
      .setVisible(false);
    this.#wax = scene.add.image(foot.x, foot.y, 'figures', 'candle-body').setOrigin(0.5, 1);
    this.#flame = scene.add.image(foot.x, foot.y, 'figures', 'flame').setOrigin(0.5, 1);
    this.#scale = foot.height / this.#wax.height;
    this.#flame.setScale(this.#scale);
  }

  show(seen: boolean): void {
    this.#seen = seen;
    this.#wax.setVisible(seen);
    this.#flame.setVisible(seen && this.#lit);
    this.#glow.setVisible(seen && this.#dark);
  }

  /** Shows what is left of the candle, 0 to 1. */
  burn(left: number): void {
    const kept = Math.max(1, Math.round((STUMP + (1 - STUMP) * left) * PIECES));
    this.#wax.setFrame(`wax ${kept}`).setOrigin(0.5, 1).setScale(this.#scale);
    this.#lit = left > 0;
    const top = this.#foot.y - this.#wax.height * this.#scale;
    this.#flame.setPosition(this.#foot.x, top + 8 * this.#scale * this.#density).setVisible(this.#seen && this.#lit);
    this.#glow.setPosition(this.#foot.x, top - 8).setAlpha(left > 0 ? 1 : 0);
  }

  /** Lights the room round it, in the dark theme. */
  glow(on: boolean): void {
    const depth = this.#depths[on ? 1 : 0];
    this.#dark = on;
    this.#glow.setVisible(this.#seen && on);
    this.#wax.setDepth(depth);
    this.#flame.setDepth(depth + 1);
  }

  /** Lets the flame sway, or stills it. */
  flicker(on: boolean): void {
    this.#sway?.remove();
    this.#sway = undefined;
    this.#flame.setAngle(0).setScale(this.#flame.scaleX, this.#flame.scaleX);
    if (!on) return;
    const { scaleX } = this.#flame;
    this.#sway = this.#scene.tweens.add({
      targets: this.#flame,
      angle: { from: -3, to: 4 },
      scaleY: { from: scaleX, to: scaleX * 1.12 },
      duration: SWAY,
      ease: 'Sine.easeInOut',
      yoyo: true,
      repeat: -1,
    });
  }
}
