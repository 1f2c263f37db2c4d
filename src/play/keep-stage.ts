import type { PlayStore } from '../store/play-store.ts';
import type { PreferencesStore } from '../store/preferences.ts';
import { whenIdle } from './when-idle.ts';

interface StageNeeds {
  readonly play: PlayStore;
  readonly preferences: PreferencesStore;
  readonly base: string;
}

/** Whether anything can be drawn here. Where nothing can, Phaser would throw where nobody can catch it. */
const canDraw = (): boolean => document.createElement('canvas').getContext('2d') !== null;

/**
 * Keeps a stage in its host while the reader wants one. It is loaded after the text is up; where it can't be had
 * (no canvas, a blocked file, a failed boot) the host is marked and the game plays on without it.
 */
export function keepStage(host: HTMLElement, needs: StageNeeds): () => void {
  let ended = false;
  let wanted = false;
  let destroy: (() => void) | undefined;
  let cancel: (() => void) | undefined;

  const load = async (): Promise<void> => {
    try {
      if (!canDraw()) throw new Error('There is no canvas to draw on.');
      const { mountStage } = await import('../stage/mount-stage.ts');
      if (ended || !wanted) return;
      const stage = await mountStage(host, needs);
      if (ended || !wanted) stage.destroy();
      else {
        destroy = () => {
          stage.destroy();
        };
        host.dataset['stage'] = stage.renderer;
      }
    } catch {
      host.dataset['stage'] = 'none';
    }
  };
  const remove = (): void => {
    cancel?.();
    destroy?.();
    destroy = undefined;
    delete host.dataset['stage'];
  };
  const follow = ({ stage }: { readonly stage: boolean }): void => {
    if (stage === wanted) return;
    wanted = stage;
    if (stage) cancel = whenIdle(() => void load());
    else remove();
  };
  follow(needs.preferences.getState());
  const unsubscribe = needs.preferences.subscribe(follow);
  return () => {
    ended = true;
    unsubscribe();
    remove();
  };
}
