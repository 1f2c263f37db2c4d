import type { PlayStore } from '../store/play-store.ts';
import type { PreferencesStore } from '../store/preferences.ts';
import { bootGame } from './boot-game.ts';
import type { Booted } from './boot-game.ts';
import { fitView } from './fit-view.ts';
import { loadArt } from './load-art.ts';
import type { Art } from './art.ts';
import { looksFor } from './looks.ts';
import type { Look } from './looks.ts';
import { pickRenderer } from './pick-renderer.ts';
import type { Renderer } from './pick-renderer.ts';
import { runStage } from './run-stage.ts';
import { WIDTH } from './ground.ts';

/** What the stage is given. */
export interface StageDeps {
  readonly play: PlayStore;
  readonly preferences: PreferencesStore;
  /** Where the site's assets are, with a slash at its end. */
  readonly base: string;
}

/** A stage that is mounted. */
export interface StageHandle {
  readonly renderer: Renderer;
  /** Removes the canvas and every listener. */
  readonly destroy: () => void;
}

/** Starts with the renderer chosen, or with a plain canvas where that fails. */
async function bootEither(
  host: HTMLElement,
  art: Art,
  looks: ReadonlyMap<string, Look>,
): Promise<Booted & { readonly renderer: Renderer }> {
  const renderer = pickRenderer();
  if (renderer === 'canvas') return { ...(await bootGame(host, renderer, art, looks)), renderer };
  try {
    return { ...(await bootGame(host, renderer, art, looks)), renderer };
  } catch {
    return { ...(await bootGame(host, 'canvas', art, looks)), renderer: 'canvas' };
  }
}

/** Mounts the stage in a host; rejects when it can't start, and the game goes on without it. */
export async function mountStage(host: HTMLElement, deps: StageDeps): Promise<StageHandle> {
  const { scenario } = deps.play.getState();
  const { members } = scenario.data;
  const { zoom } = fitView(host.clientWidth || WIDTH, host.clientHeight || 1, window.devicePixelRatio);
  const art = await loadArt(
    deps.base,
    zoom > 1.15 ? 2 : 1,
    members.map((m) => m.figure),
  );
  const looks = looksFor(members, new Set(art.figures.frames.map((frame) => frame.name)));
  const { renderer, game, scene } = await bootEither(host, art, looks);
  const stop = runStage(host, deps, { game, scene, renderer });
  return {
    renderer,
    destroy: () => {
      stop();
      // a sleeping loop would never come to its own end
      game.destroy(true);
      game.loop.wake();
    },
  };
}
