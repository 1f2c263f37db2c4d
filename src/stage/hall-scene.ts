import * as Phaser from 'phaser';
import { CandleLight } from './candle-light.ts';
import type { View } from './fit-view.ts';
import { canSit, HEIGHT, standOf, WIDTH } from './ground.ts';
import type { Stand } from './ground.ts';
import type { Art } from './art.ts';
import type { Look } from './looks.ts';
import type { Figure } from './picture.ts';
import type { StagePlan } from './plan-stage.ts';
import { nodSpans, riseSpans, walkSpans } from './schedule.ts';
import type { Span } from './schedule.ts';
import { paintOf } from './theme-paint.ts';
import type { Theme } from './theme-paint.ts';
import { pathOf, stepAlong } from './walk.ts';

/** Layers from the back; men are sorted among themselves by where their feet are. */
const LAYER = {
  church: 0,
  men: 1,
  front: HEIGHT + 10,
  veil: HEIGHT + 20,
  night: HEIGHT + 30,
  speaker: HEIGHT + 50,
  mark: HEIGHT + 60,
};

/** A double rule above the drawing: rows and thicknesses. */
const EDGE = [
  [-4, 4],
  [-12, 2],
] as const;

/** Of the mark over the speaker's head. */
const RED = 0xa6402e;
const INK = 0x221a16;

/** How much larger the speaker is shown, as if he came forward. */
const FORWARD = 1.16;
/** A man who stands at his bench stands a little behind where his feet are when he sits. */
const BEHIND = 8;

/** Draws the hall and carries out what is planned for it; decides nothing. */
export class HallScene extends Phaser.Scene {
  readonly #art: Art;
  readonly #looks: ReadonlyMap<string, Look>;
  readonly #ready: () => void;
  readonly #men = new Map<string, Phaser.GameObjects.Image>();
  readonly #stands = new Map<string, Stand>();
  #candle: CandleLight | undefined;
  #veil: Phaser.GameObjects.Rectangle | undefined;
  #mark: Phaser.GameObjects.Triangle | undefined;
  #night: Phaser.GameObjects.Rectangle | undefined;
  #plan: StagePlan | undefined;
  #larger = 1;
  #running = 0;

  constructor(art: Art, looks: ReadonlyMap<string, Look>, ready: () => void) {
    super('hall');
    this.#art = art;
    this.#looks = looks;
    this.#ready = ready;
  }

  create(): void {
    const { church, figures, ground } = this.#art;
    const hall = this.#texture('church', church.image);
    const sheet = this.#texture('figures', figures.image);
    for (const { name, x, y, width, height } of figures.frames) sheet?.add(name, 0, x, y, width, height);
    const d = church.density;
    ground.front.forEach(({ x, y, width, height }, i) => {
      hall?.add(`front ${i}`, 0, x * d, y * d, width * d, height * d);
      this.add
        .image(x, y, 'church', `front ${i}`)
        .setOrigin(0)
        .setScale(1 / d)
        .setDepth(LAYER.front);
    });
    this.add
      .image(0, 0, 'church', '__BASE')
      .setOrigin(0)
      .setScale(1 / d)
      .setDepth(LAYER.church);
    // the top edge of the print, seen where a view is higher than the drawing
    for (const [y, line] of EDGE) this.add.rectangle(0, y, WIDTH, line, INK).setOrigin(0).setDepth(LAYER.church);
    this.#veil = this.add.rectangle(0, 0, WIDTH, HEIGHT).setOrigin(0).setDepth(LAYER.veil).setVisible(false);
    this.#night = this.add.rectangle(0, 0, WIDTH, HEIGHT).setOrigin(0).setDepth(LAYER.night).setVisible(false);
    this.#mark = this.add.triangle(0, 0, 0, 0, 13, 0, 6.5, 10, RED).setStrokeStyle(1.8, INK).setDepth(LAYER.mark);
    this.#candle = new CandleLight(this, ground.candle, figures.density, LAYER.men + ground.candle.y, LAYER.night + 1);
    this.cameras.main.setOrigin(0, 0);
    this.#ready();
  }

  /** Whether anybody is still on his way. */
  get moving(): boolean {
    return this.#running > 0;
  }

  /** Fits the drawing into a view. */
  look(view: View): void {
    this.#larger = view.men;
    this.cameras.main.setSize(view.width, view.height);
    this.cameras.main.setZoom(view.zoom).setScroll(view.scrollX, view.scrollY);
    this.finish();
  }

  paint(theme: Theme): void {
    const { paper, veil, night } = paintOf(theme);
    this.cameras.main.setBackgroundColor(paper);
    this.#veil?.setFillStyle(veil.colour, veil.alpha);
    this.#night?.setFillStyle(night.colour, night.alpha).setVisible(night.alpha > 0);
    this.#candle?.glow(night.alpha > 0);
  }

  /** Carries out a plan: at once, or with the men seen on their way. */
  show(plan: StagePlan, animated: boolean): void {
    this.#plan = plan;
    const before = new Map(this.#stands);
    this.finish();
    if (!animated) return;
    const figures = new Map(plan.picture.figures.map((figure) => [figure.member, figure]));
    const walks = walkSpans(plan.walks.length);
    plan.walks.forEach(({ member }, i) => {
      const from = before.get(member);
      const figure = figures.get(member);
      const span = walks[i];
      if (from && figure && span) this.#walk(figure, from, span);
    });
    const nods = nodSpans(plan.nods.length);
    plan.nods.forEach((member, i) => {
      const span = nods[i];
      if (span) this.#nod(member, span);
    });
    const seated = Math.max(0, ...walks.map((w) => w.delay + w.duration));
    const rising = riseSpans(plan.rising.length, seated);
    plan.rising.forEach((block, i) => {
      const span = rising[i];
      if (span)
        this.#rise(
          plan.picture.figures.filter((f) => f.spot.at === 'bench' && f.spot.block === block),
          span,
          i === 0,
        );
    });
  }

  /** Ends whatever moves: everybody is where the last plan has him. */
  finish(): void {
    this.tweens.killAll();
    this.#running = 0;
    if (!this.#plan) return;
    const { figures, speaker, candle } = this.#plan.picture;
    for (const figure of figures) this.#settle(figure, figure.member === speaker);
    this.#veil?.setVisible(speaker !== undefined);
    const man = speaker === undefined ? undefined : this.#men.get(speaker);
    this.#mark?.setVisible(man !== undefined);
    if (man) this.#mark?.setPosition(man.x, man.y - man.displayHeight - 10 * this.#larger).setScale(this.#larger);
    this.#candle?.burn(candle);
  }

  flicker(on: boolean): void {
    this.#candle?.flicker(on);
  }

  #texture(key: string, picture: Art['church']['image']): Phaser.Textures.Texture | null {
    return picture instanceof HTMLCanvasElement
      ? this.textures.addCanvas(key, picture)
      : this.textures.addImage(key, picture);
  }

  #man(member: string): Phaser.GameObjects.Image {
    const known = this.#men.get(member);
    if (known) return known;
    const man = this.add.image(0, 0, 'figures').setOrigin(0.5, 1);
    this.#men.set(member, man);
    return man;
  }

  #pose(member: string, pose: Figure['pose']): Phaser.GameObjects.Image {
    const look = this.#looks.get(member);
    return this.#man(member).setFrame(look?.[pose] ?? '__BASE');
  }

  /** Puts a man down in his place. */
  #settle(figure: Figure, speaks: boolean): void {
    const stand = standOf(this.#art.ground, figure.spot);
    this.#stands.set(figure.member, stand);
    const pose = canSit(this.#art.ground, figure.spot) ? figure.pose : 'standing';
    const man = this.#pose(figure.member, pose);
    this.#put(man, stand, speaks ? FORWARD : 1);
    if (pose === 'standing' && figure.spot.at === 'bench') man.y -= BEHIND * stand.scale;
    man.setFlipX(stand.x > WIDTH / 2).setAngle(0);
    if (speaks) man.setDepth(LAYER.speaker);
  }

  #put(man: Phaser.GameObjects.Image, { x, y, scale }: Stand, factor = 1): void {
    man
      .setPosition(x, y)
      .setScale((scale * factor * this.#larger) / this.#art.figures.density)
      .setDepth(LAYER.men + y);
  }

  #run(span: Span, onUpdate: (share: number) => void, onEnd: () => void): void {
    this.#running += 1;
    this.tweens.addCounter({
      from: 0,
      to: 1,
      ...span,
      onUpdate: (tween) => {
        onUpdate(tween.getValue() ?? 1);
      },
      onComplete: () => {
        this.#running -= 1;
        onEnd();
        if (this.#running === 0) this.events.emit('stilled');
      },
    });
  }

  #walk(figure: Figure, from: Stand, span: Span): void {
    const to = standOf(this.#art.ground, figure.spot);
    const path = pathOf(from, to, this.#art.ground.aisle);
    const man = this.#pose(figure.member, 'standing');
    const turned = man.flipX;
    this.#put(man, from);
    this.#run(
      span,
      (share) => {
        const step = stepAlong(path, share);
        this.#put(man, step);
        man.setFlipX(share > 0 ? to.x < from.x : turned).setAngle(step.lean);
        man.y -= step.lift;
      },
      () => {
        this.#settle(figure, figure.member === this.#plan?.picture.speaker);
      },
    );
  }

  #nod(member: string, span: Span): void {
    const man = this.#man(member);
    const { y } = man;
    this.#run(
      span,
      (share) => {
        man.y = y + Math.sin(share * Math.PI) * 2.5;
      },
      () => {
        man.y = y;
      },
    );
  }

  /** A block stands up; before the first does, all are seated. */
  #rise(block: readonly Figure[], span: Span, first: boolean): void {
    if (first) for (const f of this.#plan?.picture.figures ?? []) this.#sit(f);
    this.#run(
      span,
      (share) => {
        if (share <= 0) return;
        for (const { member } of block) {
          const stand = this.#stands.get(member);
          const man = this.#pose(member, 'standing');
          if (stand) this.#put(man, stand);
          man.y -= BEHIND * Math.min(1, share * 4);
        }
      },
      () => {
        for (const figure of block) this.#settle(figure, false);
      },
    );
  }

  #sit(figure: Figure): void {
    const walking = this.#plan?.walks.some((w) => w.member === figure.member) ?? false;
    if (!walking && canSit(this.#art.ground, figure.spot)) this.#pose(figure.member, 'seated');
  }
}
