import type * as Phaser from 'phaser';
import type { Art } from './art.ts';
import type { Company } from './company.ts';
import { LAYER } from './layers.ts';
import { litFigures } from './lit-figures.ts';
import type { Look } from './looks.ts';
import { arch, eased } from './motion.ts';
import type { Motion } from './motion.ts';
import type { Light, Place } from './place.ts';
import type { StagePlan } from './plan-stage.ts';
import { addTexture } from './print.ts';
import type { Schedule, Span } from './schedule.ts';
import { standingsOf } from './standing.ts';
import type { Standing } from './standing.ts';

/** How much larger the speaker is shown, as if he came forward. */
const FORWARD = 1.1;
/** How far off one who comes is first seen. */
const AWAY = 90;

type Shown = Phaser.GameObjects.Image;

/** The people in the picture of a place. */
export class PlacePeople {
  readonly #scene: Phaser.Scene;
  readonly #motion: Motion;
  readonly #figures: Art['figures'];
  readonly #lookOf: (person: string) => Look;
  readonly #shown = new Map<string, Shown>();
  #standings: readonly Standing[] = [];
  #place: Place | undefined;

  constructor(scene: Phaser.Scene, motion: Motion, figures: Art['figures'], lookOf: (person: string) => Look) {
    this.#scene = scene;
    this.#motion = motion;
    this.#figures = figures;
    this.#lookOf = lookOf;
  }

  clear(): void {
    for (const one of this.#shown.values()) one.destroy();
    this.#shown.clear();
    this.#standings = [];
  }

  /** Puts a company at its stands; returns the speaker. */
  settle(place: Place, company: Company): Shown | undefined {
    this.clear();
    this.#place = place;
    this.#standings = standingsOf(place, company);
    for (const standing of this.#standings) {
      const { person, x, y, faces } = standing;
      const speaks = person === company.speaker;
      const one = this.#scene.add
        .image(x, y, this.#sheet(place.light), this.#lookOf(person).standing)
        .setOrigin(0.5, 1)
        .setScale(this.#scaleOf(standing) * (speaks ? FORWARD : 1))
        .setFlipX(faces === 'left')
        .setDepth(speaks ? LAYER.speaker : LAYER.men + y);
      this.#shown.set(person, one);
    }
    return company.speaker === undefined ? undefined : this.#shown.get(company.speaker);
  }

  /** Lets all be seen that a plan has of a place; everybody is settled already. */
  play(plan: StagePlan, times: Schedule): void {
    plan.comes.forEach((person, i) => {
      const span = times.comes[i];
      if (span) this.#come(person, span);
    });
    if (plan.rises !== undefined && !plan.comes.includes(plan.rises)) this.#lean(plan.rises, times.rises);
  }

  #scaleOf({ scale }: Standing): number {
    return (scale * (this.#place?.larger ?? 1)) / this.#figures.density;
  }

  /** The sheet of figures for a light, made when it is first wanted. */
  #sheet(light: Light): string {
    if (light === 'day') return 'figures';
    const key = `figures ${light}`;
    if (this.#scene.textures.exists(key)) return key;
    const sheet = addTexture(this.#scene, key, litFigures(this.#figures.image, light));
    for (const { name, x, y, width, height } of this.#figures.frames) sheet?.add(name, 0, x, y, width, height);
    return key;
  }

  /** He comes in from the nearer side. */
  #come(person: string, span: Span): void {
    const one = this.#shown.get(person);
    if (!one) return;
    const { x, y } = one;
    const from = x > 683 ? AWAY : -AWAY;
    one.setAlpha(0);
    this.#motion.run(
      span,
      (share) => {
        one
          .setAlpha(Math.min(1, share * 2))
          .setPosition(x + from * (1 - eased(share)), y - Math.abs(arch(share * 3)) * 3);
      },
      () => {
        one.setAlpha(1).setPosition(x, y);
      },
    );
  }

  /** Who begins to speak leans to those who listen, and comes forward. */
  #lean(person: string, span: Span): void {
    const one = this.#shown.get(person);
    if (!one) return;
    const { scale } = one;
    this.#motion.run(
      span,
      (share) => {
        const up = eased(share);
        one.setScale((scale / FORWARD) * (1 + (FORWARD - 1) * up)).setAngle(4 * arch(share) * (one.flipX ? -1 : 1));
      },
      () => {
        one.setScale(scale).setAngle(0);
      },
    );
  }
}
