import * as Phaser from 'phaser';
import type { Art, PlaceArt } from './art.ts';
import { CandleLight } from './candle-light.ts';
import { fitPlace, fitView } from './fit-view.ts';
import type { Host } from './fit-view.ts';
import { addGloom, GLOW, paintGlow } from './glow.ts';
import { HEIGHT, WIDTH } from './ground.ts';
import { HallMen } from './hall-men.ts';
import { LAYER } from './layers.ts';
import { Leaf } from './leaf.ts';
import type { Looks } from './looks.ts';
import { Motion } from './motion.ts';
import { PlacePeople } from './place-people.ts';
import type { StagePlan } from './plan-stage.ts';
import { addEdge, addTexture, Print } from './print.ts';
import { scheduleOf } from './schedule.ts';
import type { Span } from './schedule.ts';
import { spanOf } from './standing.ts';
import { paintOf } from './theme-paint.ts';
import type { Theme } from './theme-paint.ts';

/** Of the mark over the speaker's head. */
const RED = 0xa6402e;
const INK = 0x221a16;

interface Set {
  readonly hall: Print;
  readonly men: HallMen;
  readonly people: PlacePeople;
  readonly candle: CandleLight;
  readonly gloom: Phaser.GameObjects.Image;
  readonly veil: Phaser.GameObjects.Rectangle;
  readonly night: Phaser.GameObjects.Rectangle;
  readonly mark: Phaser.GameObjects.Triangle;
  readonly leaf: Leaf;
}

interface ShownPlace {
  readonly art: PlaceArt;
  readonly print: Print;
  readonly glows: readonly Phaser.GameObjects.Image[];
}

/** Draws what is planned for the stage, and lets it be seen on its way; decides nothing. */
export class StageScene extends Phaser.Scene {
  readonly #art: Art;
  readonly #looks: Looks;
  readonly #ready: () => void;
  readonly #motion = new Motion(this);
  #set: Set | undefined;
  #place: ShownPlace | undefined;
  #plan: StagePlan | undefined;
  /** The picture of the place that the plan shows; undefined: the hall. */
  #planned: PlaceArt | undefined;
  #host: Host = { width: 1, height: 1, ratio: 1 };
  #theme: Theme = 'light';

  constructor(art: Art, looks: Looks, ready: () => void) {
    super('stage');
    this.#art = art;
    this.#looks = looks;
    this.#ready = ready;
  }

  create(): void {
    const { church, figures, ground } = this.#art;
    const sheet = addTexture(this, 'figures', figures.image);
    for (const { name, x, y, width, height } of figures.frames) sheet?.add(name, 0, x, y, width, height);
    addEdge(this);
    paintGlow(this);
    const wash = (depth: number): Phaser.GameObjects.Rectangle =>
      this.add.rectangle(0, 0, WIDTH, HEIGHT).setOrigin(0).setDepth(depth).setVisible(false);
    this.#set = {
      hall: new Print(this, 'church', church, ground.front),
      men: new HallMen(this, this.#motion, this.#art, this.#looks.members),
      people: new PlacePeople(this, this.#motion, figures, this.#looks.person),
      candle: new CandleLight(this, ground.candle, figures.density, LAYER.men + ground.candle.y, LAYER.night + 1),
      gloom: addGloom(this, ground.candle, LAYER.gloom),
      veil: wash(LAYER.veil),
      night: wash(LAYER.night),
      mark: this.add.triangle(0, 0, 0, 0, 13, 0, 6.5, 10, RED).setStrokeStyle(1.8, INK).setDepth(LAYER.mark),
      leaf: new Leaf(this),
    };
    this.cameras.main.setOrigin(0, 0);
    this.#ready();
  }

  /** Whether anybody is still on his way. */
  get moving(): boolean {
    return this.#motion.on;
  }

  /** Fits the drawing into a host. */
  look(host: Host): void {
    this.#host = host;
    // another page has another frame, and the way there is not cut short by it
    if (this.moving) this.#fit();
    else this.finish();
  }

  paint(theme: Theme): void {
    this.#theme = theme;
    this.finish();
  }

  /** Carries out a plan, with the picture of its place if it has one: at once, or seen on its way. */
  show(plan: StagePlan, place: PlaceArt | undefined, animated: boolean): void {
    const set = this.#set;
    const before = set?.men.stands() ?? new Map();
    this.#motion.end();
    this.#plan = plan;
    this.#planned = place;
    const times = scheduleOf(plan);
    if (!set || !animated) {
      this.finish();
      return;
    }
    const play = (): void => {
      this.#settle();
      if (place) set.people.play(plan, times);
      // where the picture of a place can't be had, the hall stands in for it and is still
      if (plan.picture.company) return;
      set.men.play(plan, times, before);
      // who is on his way is not picked out before he is there
      if (plan.walks.some((walk) => walk.member === plan.picture.speaker)) this.#pickOut(undefined);
      this.#burnDown(plan, times.burns);
    };
    if (times.turn) {
      let turned = false;
      const under = (): void => {
        if (turned) return;
        turned = true;
        play();
      };
      this.#motion.run(
        times.turn,
        (share) => {
          if (share >= 0.5) under();
          set.leaf.turn(share);
        },
        () => {
          under();
          set.leaf.hide();
        },
      );
      return;
    }
    play();
  }

  /** Ends whatever moves: everything is as the last plan has it. */
  finish(): void {
    this.#motion.end();
    this.#settle();
  }

  flicker(on: boolean): void {
    this.#set?.candle.flicker(on && !this.#place);
    for (const glow of this.#place?.glows ?? []) {
      this.tweens.killTweensOf(glow);
      glow.setAlpha(1);
      if (on)
        this.tweens.add({ targets: glow, alpha: 0.72, duration: 700, ease: 'Sine.easeInOut', yoyo: true, repeat: -1 });
    }
  }

  #settle(): void {
    const set = this.#set;
    if (!set) return;
    this.#put(this.#planned);
    set.leaf.hide();
    this.#fit();
    this.#light();
    if (!this.#plan) return;
    const { picture } = this.#plan;
    const { company } = picture;
    set.men.show(!this.#place);
    set.people.clear();
    const seen = set.men.settle(picture);
    const speaker = this.#place ? company && set.people.settle(this.#place.art.place, company) : seen;
    this.#pickOut(speaker);
    this.#burn(picture.candle);
  }

  /** Sets a mark over the speaker's head, and all others back a little. */
  #pickOut(speaker: Phaser.GameObjects.Image | undefined): void {
    const set = this.#set;
    if (!set) return;
    set.veil.setVisible(speaker !== undefined);
    set.mark.setVisible(speaker !== undefined);
    const larger = this.#place ? 1 : this.#view().men;
    if (speaker) set.mark.setPosition(speaker.x, speaker.y - speaker.displayHeight - 10 * larger).setScale(larger);
  }

  #burnDown({ burnt, picture }: StagePlan, span: Span): void {
    if (burnt === undefined) return;
    this.#motion.run(
      span,
      (share) => {
        this.#burn(burnt + (picture.candle - burnt) * share);
      },
      () => undefined,
    );
  }

  #burn(left: number): void {
    this.#set?.candle.burn(left);
    this.#set?.gloom.setAlpha(paintOf(this.#theme).gloom * (1 - left));
  }

  /** Changes to the picture of a place, or to the hall. */
  #put(art: PlaceArt | undefined): void {
    this.#set?.hall.show(!art);
    this.#set?.candle.show(!art);
    this.#set?.gloom.setVisible(!art);
    if (art?.id === this.#place?.art.id) return;
    for (const glow of this.#place?.glows ?? []) glow.destroy();
    this.#set?.people.clear();
    this.#place?.print.destroy();
    this.#place = art && {
      art,
      print: new Print(this, `place ${art.id}`, art, art.place.front),
      glows: art.place.glows.map(({ x, y, radius }) =>
        this.add
          .image(x, y, 'glow')
          .setScale((radius * 2) / GLOW)
          .setBlendMode(Phaser.BlendModes.ADD)
          .setDepth(LAYER.glow),
      ),
    };
  }

  #view() {
    const place = this.#place?.art.place;
    const cast = this.#plan?.picture.company?.cast ?? 1;
    return place ? fitPlace(this.#host, spanOf(place, cast), place.larger) : fitView(this.#host);
  }

  #fit(): void {
    const view = this.#view();
    if (this.#set) this.#set.men.larger = view.men;
    this.cameras.main.setSize(view.width, view.height);
    this.cameras.main.setZoom(view.zoom).setScroll(view.scrollX, view.scrollY);
  }

  #light(): void {
    const { paper, veil, night, darkPlace } = paintOf(this.#theme);
    const light = this.#place?.art.place.light;
    const wash = light === 'night' || light === 'candle' ? darkPlace : night;
    this.cameras.main.setBackgroundColor(paper);
    this.#set?.leaf.paint(Number.parseInt(paper.slice(1), 16));
    this.#set?.veil.setFillStyle(veil.colour, veil.alpha);
    this.#set?.night.setFillStyle(wash.colour, wash.alpha).setVisible(wash.alpha > 0);
    this.#set?.candle.glow(night.alpha > 0);
  }
}
