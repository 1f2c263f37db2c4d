import type { PlayStore } from '../store/play-store.ts';
import { currentState } from '../store/play-store.ts';
import type { PreferencesStore } from '../store/preferences.ts';
import type { Booted } from './boot-game.ts';
import { fitView } from './fit-view.ts';
import { planStage } from './plan-stage.ts';
import type { Renderer } from './pick-renderer.ts';
import { Power } from './power.ts';

interface Stage extends Booted {
  readonly renderer: Renderer;
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

/** Lets a stage follow the play and the preferences, and fit its host; returns what ends that. */
export function runStage(
  host: HTMLElement,
  { play, preferences }: Followed,
  { game, scene, renderer }: Stage,
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
    const view = fitView(host.clientWidth, host.clientHeight, window.devicePixelRatio);
    game.scale.setZoom(host.clientWidth > 0 ? host.clientWidth / view.width : 1);
    game.scale.resize(view.width, view.height);
    // left as it was by Phaser where a canvas pixel is a CSS pixel
    canvas.style.setProperty('width', `${host.clientWidth}px`);
    canvas.style.setProperty('height', `${host.clientHeight}px`);
    scene.look(view);
    rest();
  };
  const paint = (): void => {
    scene.paint(preferences.getState().theme);
    rest();
  };
  let shown = currentState(play.getState());
  const show = (): void => {
    const next = currentState(play.getState());
    if (next === shown) return;
    const plan = planStage(play.getState().scenario, shown, next);
    shown = next;
    const animated = !still() && !document.hidden;
    scene.show(plan, animated);
    if (!scene.moving) {
      rest();
      return;
    }
    scene.flicker(renderer === 'webgl');
    power.run();
  };
  const skip = (): void => {
    if (scene.moving) finish();
  };

  scene.show(planStage(play.getState().scenario, undefined, shown), false);
  fit();
  paint();
  const resized = new ResizeObserver(fit);
  resized.observe(host);
  // once the frame in which they stopped is done with
  scene.events.on('stilled', () => {
    queueMicrotask(rest);
  });
  game.renderer.on('restorewebgl', rest);
  document.addEventListener('keydown', skip, { capture: true });
  document.addEventListener('visibilitychange', finish);
  device.addEventListener('change', finish);
  const unfollow = [play.subscribe(show), preferences.subscribe(paint)];
  return () => {
    for (const end of unfollow) end();
    device.removeEventListener('change', finish);
    document.removeEventListener('visibilitychange', finish);
    document.removeEventListener('keydown', skip, { capture: true });
    resized.disconnect();
    power.stop();
  };
}
