import type { PlayStore } from '../store/play-store.ts';
import { currentState } from '../store/play-store.ts';
import type { PreferencesStore } from '../store/preferences.ts';
import type { Booted } from './boot-game.ts';
import { canvasSize } from './fit-view.ts';
import type { Host } from './fit-view.ts';
import type { Places } from './load-places.ts';
import { nextBackdrop } from './next-backdrop.ts';
import { planStage } from './plan-stage.ts';
import type { StagePlan } from './plan-stage.ts';
import { WIDTH } from './ground.ts';
import type { State } from '../core/play/state.ts';
import type { Renderer } from './pick-renderer.ts';
import { Power } from './power.ts';

interface Stage extends Booted {
  readonly renderer: Renderer;
  readonly places: Places;
}

interface Followed {
  readonly play: PlayStore;
  readonly preferences: PreferencesStore;
}

/**
 * Frames a second at which men walk where the processor draws them: as stepped as a puppet show, but a machine
 * without graphics draws the whole page anew at each, and must not fall behind the play.
 */
const CANVAS_FPS = 12;

/** The room in an element; before it is laid out, that of the drawing itself. */
export const hostOf = (element: HTMLElement): Host => ({
  width: element.clientWidth || WIDTH,
  height: element.clientHeight || 1,
  ratio: window.devicePixelRatio,
});

/** Lets a stage follow the play and the preferences, and fit its host; returns what ends that. */
export function runStage(
  host: HTMLElement,
  { play, preferences }: Followed,
  { game, scene, renderer, places }: Stage,
): () => void {
  const power = new Power(game, renderer === 'canvas' ? CANVAS_FPS : 0);
  const device = window.matchMedia('(prefers-reduced-motion: reduce)');
  const still = (): boolean => preferences.getState().motion === 'reduced' || device.matches;
  const { canvas } = game;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.setProperty('pointer-events', 'none');
  canvas.style.setProperty('display', 'block');

  const rest = (): void => {
    if (document.hidden) {
      power.stop();
      return;
    }
    const linger = !still() && renderer === 'webgl';
    scene.flicker(linger);
    power.rest(linger, () => {
      scene.flicker(false);
    });
  };
  const finish = (): void => {
    scene.finish();
    rest();
  };
  const fit = (): void => {
    const room = { ...hostOf(host), width: host.clientWidth };
    const size = canvasSize(room);
    game.scale.setZoom(room.width > 0 ? room.width / size.width : 1);
    game.scale.resize(size.width, size.height);
    // left as it was by Phaser where a canvas pixel is a CSS pixel
    canvas.style.setProperty('width', `${host.clientWidth}px`);
    canvas.style.setProperty('height', `${host.clientHeight}px`);
    scene.look(room);
    // a canvas of another size is empty until it is drawn, and that is to be before it is seen
    game.loop.step(performance.now());
    if (!scene.moving) rest();
  };
  const paint = (): void => {
    scene.paint(preferences.getState().theme);
    rest();
  };
  let shown: State | undefined;
  /** The latest plan: one whose picture comes late is carried out only while it is. */
  let latest: StagePlan | undefined;
  const carryOut = (plan: StagePlan, animated: boolean): void => {
    scene.show(plan, places.get(plan.picture.company?.backdrop), animated);
    if (!scene.moving) {
      rest();
      return;
    }
    scene.flicker(renderer === 'webgl');
    power.run();
  };
  /** Fetches what a plan wants that is not here yet, carries it out then, and sees to what is wanted next. */
  const fetchFor = async (plan: StagePlan, animated: boolean): Promise<void> => {
    const wanted = plan.picture.company?.backdrop;
    const late = !places.isSettled(wanted);
    await places.load(wanted);
    if (latest !== plan || !shown) return;
    if (late) carryOut(plan, animated);
    await places.load(nextBackdrop(play.getState().scenario, shown));
  };
  const show = (): void => {
    const { scenario } = play.getState();
    const next = currentState(play.getState());
    if (next === shown) return;
    const plan = planStage(scenario, shown, next);
    const animated = shown !== undefined && !still() && !document.hidden;
    shown = next;
    latest = plan;
    if (places.isSettled(plan.picture.company?.backdrop)) carryOut(plan, animated);
    void fetchFor(plan, animated);
  };
  const skip = (): void => {
    if (scene.moving) finish();
  };

  show();
  fit();
  paint();
  const resized = new ResizeObserver(fit);
  resized.observe(host);
  // once the frame in which they stopped is done with
  scene.events.on('stilled', () => {
    queueMicrotask(finish);
  });
  game.renderer.on('restorewebgl', rest);
  document.addEventListener('keydown', skip, { capture: true });
  document.addEventListener('visibilitychange', finish);
  device.addEventListener('change', finish);
  const unfollow = [play.subscribe(show), preferences.subscribe(paint)];
  return () => {
    latest = undefined;
    for (const end of unfollow) end();
    device.removeEventListener('change', finish);
    document.removeEventListener('visibilitychange', finish);
    document.removeEventListener('keydown', skip, { capture: true });
    resized.disconnect();
    power.stop();
  };
}
