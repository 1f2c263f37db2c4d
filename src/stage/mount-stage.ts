import { currentState } from '../store/play-store.ts';
import type { PlayStore } from '../store/play-store.ts';
import type { PreferencesStore } from '../store/preferences.ts';
import { bootGame } from './boot-game.ts';
import type { Booted } from './boot-game.ts';
import { companyIn, figureOf } from './company.ts';
import { fitView } from './fit-view.ts';
import { loadArt } from './load-art.ts';
import type { Art } from './art.ts';
import { Places } from './load-places.ts';
import { lookOf, looksFor } from './looks.ts';
import type { Looks } from './looks.ts';
import { pickRenderer } from './pick-renderer.ts';
import type { Renderer } from './pick-renderer.ts';
import { hostOf, runStage } from './run-stage.ts';

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
  looks: Looks,
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
  const { members } = deps.play.getState().scenario.data;
  const { zoom } = fitView(hostOf(host));
  const density = zoom > 1.15 ? 2 : 1;
  const places = new Places(deps.base, density);
  const [art] = await Promise.all([
    loadArt(
      deps.base,
      density,
      members.map((m) => m.figure),
    ),
    places.load(companyIn(deps.play.getState().scenario, currentState(deps.play.getState()))?.backdrop),
  ]);
  const frames = new Set(art.figures.frames.map((frame) => frame.name));
  const seats = looksFor(members, frames);
  const looks: Looks = {
    members: seats,
    person: (id) => {
      // asked anew each time: later parts of a run bring their own people
      const { scenario } = deps.play.getState();
      const member = scenario.people.get(id)?.member;
      return (member === undefined ? undefined : seats.get(member)) ?? lookOf(figureOf(scenario, id) ?? '', frames);
    },
  };
  const { renderer, game, scene } = await bootEither(host, art, looks);
  const stop = runStage(host, deps, { game, scene, renderer, places });
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
