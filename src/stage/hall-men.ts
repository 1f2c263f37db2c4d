import type * as Phaser from 'phaser';
import type { Art } from './art.ts';
import { canSit, standOf } from './ground.ts';
import type { Stand } from './ground.ts';
import { LAYER } from './layers.ts';
import type { Look } from './looks.ts';
import { arch, eased } from './motion.ts';
import type { Motion } from './motion.ts';
import type { Figure, Picture } from './picture.ts';
import type { StagePlan, Stir } from './plan-stage.ts';
import type { Schedule, Span } from './schedule.ts';
import { pathOf, stepAlong } from './walk.ts';

/** How much larger the speaker is shown, as if he came forward. */
const FORWARD = 1.16;
/** A man who stands at his bench stands a little behind where his feet are when he sits. */
const BEHIND = 8;

type Man = Phaser.GameObjects.Image;

/** The men of the hall: puts them in their places and lets them be seen on their way. */
export class HallMen {
  readonly #scene: Phaser.Scene;
  readonly #motion: Motion;
  readonly #art: Art;
  readonly #looks: ReadonlyMap<string, Look>;
  readonly #men = new Map<string, Man>();
  readonly #stands = new Map<string, Stand>();
  #picture: Picture | undefined;
  #larger = 1;

  constructor(scene: Phaser.Scene, motion: Motion, art: Art, looks: ReadonlyMap<string, Look>) {
    this.#scene = scene;
    this.#motion = motion;
    this.#art = art;
    this.#looks = looks;
  }

  /** How much larger than drawn they are. */
  set larger(factor: number) {
    this.#larger = factor;
  }

  /** Where each has his feet. */
  stands(): ReadonlyMap<string, Stand> {
    return new Map(this.#stands);
  }

  show(seen: boolean): void {
    for (const man of this.#men.values()) man.setVisible(seen);
  }

  /** Puts everybody where a picture has him; returns the speaker. */
  settle(picture: Picture): Man | undefined {
    this.#picture = picture;
    for (const figure of picture.figures) this.#settle(figure);
    return picture.speaker === undefined ? undefined : this.#men.get(picture.speaker);
  }

  /** Lets all be seen that a plan has of the hall; everybody is settled already. */
  play(plan: StagePlan, times: Schedule, before: ReadonlyMap<string, Stand>): void {
    const figures = new Map(plan.picture.figures.map((figure) => [figure.member, figure]));
    plan.walks.forEach((walk, i) => {
      const from = before.get(walk.member);
      const figure = figures.get(walk.member);
      const span = times.walks[i];
      if (from && figure && span) this.#walk(figure, { ...from, sits: canSit(this.#art.ground, walk.from) }, span);
    });
    plan.turns.forEach((member, i) => {
      const span = times.turns[i];
      if (span) this.#turn(member, span);
    });
    plan.stirs.forEach((stir, i) => {
      const span = times.stirs[i];
      if (span) this.#stir(stir, span);
    });
    const speaks = plan.rises === undefined ? undefined : figures.get(plan.rises);
    if (speaks) this.#rise(speaks, times.rises);
    if (plan.rising.length > 0) for (const figure of plan.picture.figures) this.#sit(figure, plan);
    plan.rising.forEach((block, i) => {
      const span = times.rising[i];
      if (span) this.#standUp(onBlock(plan.picture, block), span);
    });
  }

  #man(member: string): Man {
    const known = this.#men.get(member);
    if (known) return known;
    const man = this.#scene.add.image(0, 0, 'figures').setOrigin(0.5, 1);
    this.#men.set(member, man);
    return man;
  }

  #pose(member: string, pose: Figure['pose']): Man {
    return this.#man(member).setFrame(this.#looks.get(member)?.[pose] ?? '__BASE');
  }

  #settle(figure: Figure): void {
    const { ground } = this.#art;
    const speaks = figure.member === this.#picture?.speaker;
    const stand = standOf(ground, figure.spot);
    this.#stands.set(figure.member, stand);
    const pose = canSit(ground, figure.spot) ? figure.pose : 'standing';
    const man = this.#pose(figure.member, pose);
    this.#put(man, stand, speaks ? FORWARD : 1);
    if (pose === 'standing' && figure.spot.at === 'bench') man.y -= BEHIND * stand.scale;
    man.setFlipX(figure.faces === 'left').setAngle(0);
    if (speaks) man.setDepth(LAYER.speaker);
  }

  #put(man: Man, { x, y, scale }: Stand, factor = 1): void {
    man
      .setPosition(x, y)
      .setScale((scale * factor * this.#larger) / this.#art.figures.density)
      .setDepth(LAYER.men + y);
  }

  #walk(figure: Figure, from: Stand & { readonly sits: boolean }, span: Span): void {
    const to = standOf(this.#art.ground, figure.spot);
    const path = pathOf(from, to, this.#art.ground.aisle);
    const turned = from.x > to.x;
    // until he sets out he keeps the place he had
    const waiting = this.#pose(figure.member, from.sits ? 'seated' : 'standing');
    this.#put(waiting, from);
    waiting.setFlipX(turned);
    this.#motion.run(
      span,
      (share) => {
        const man = share > 0 ? this.#pose(figure.member, 'standing') : waiting;
        const step = stepAlong(path, share);
        this.#put(man, step);
        man.setFlipX(turned).setAngle(step.lean);
        man.y -= step.lift;
      },
      () => {
        this.#settle(figure);
      },
    );
  }

  /** He turns on his heel: the narrowest in the middle of it. */
  #turn(member: string, span: Span): void {
    const man = this.#man(member);
    const { scaleX, flipX } = man;
    man.setFlipX(!flipX);
    this.#motion.run(
      span,
      (share) => {
        man.setFlipX(share < 0.5 ? !flipX : flipX).setScale(scaleX * (1 - 0.5 * arch(share)), man.scaleY);
      },
      () => {
        man.setFlipX(flipX).setScale(scaleX, man.scaleY);
      },
    );
  }

  #stir({ member, how }: Stir, span: Span): void {
    const man = this.#man(member);
    const { y, angle } = man;
    this.#motion.run(
      span,
      (share) => {
        if (how === 'nod') man.y = y + Math.abs(Math.sin(share * Math.PI * 2)) * 3.5;
        else man.setAngle(angle + Math.sin(share * Math.PI * 3) * 2.6 * (1 - share));
      },
      () => {
        man.setAngle(angle);
        man.y = y;
      },
    );
  }

  /** Who begins to speak gets up and comes forward. */
  #rise(figure: Figure, span: Span): void {
    const man = this.#man(figure.member);
    const { scale, y } = man;
    this.#motion.run(
      span,
      (share) => {
        const up = eased(share);
        man.setScale((scale / FORWARD) * (1 + (FORWARD - 1) * up)).setAngle(3 * arch(share) * (man.flipX ? -1 : 1));
        man.y = y + 12 * (1 - up);
      },
      () => {
        this.#settle(figure);
      },
    );
  }

  /** A block stands up bench by bench. */
  #standUp(block: readonly Figure[], span: Span): void {
    this.#motion.run(
      span,
      (share) => {
        block.forEach(({ member }, i) => {
          const up = Math.min(1, Math.max(0, share * 1.6 - (0.5 * i) / block.length) * 3);
          const stand = this.#stands.get(member);
          if (up <= 0 || !stand) return;
          const man = this.#pose(member, 'standing');
          this.#put(man, stand);
          man.y -= BEHIND * up;
        });
      },
      () => {
        for (const figure of block) this.#settle(figure);
      },
    );
  }

  #sit(figure: Figure, plan: StagePlan): void {
    const walking = plan.walks.some((w) => w.member === figure.member);
    if (!walking && canSit(this.#art.ground, figure.spot)) this.#pose(figure.member, 'seated');
  }
}

/** Men of a block, from the first bench to the last. */
const onBlock = ({ figures }: Picture, block: number): readonly Figure[] =>
  figures
    .filter(({ spot }) => spot.at === 'bench' && spot.block === block)
    .sort((a, b) => (a.spot.at === 'bench' && b.spot.at === 'bench' ? a.spot.place - b.spot.place : 0));
