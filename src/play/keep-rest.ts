import type { Scenario } from '../core/play/scenario-index.ts';
import type { PlayStore } from '../store/play-store.ts';
import { whenIdle } from './when-idle.ts';

/** Milliseconds before what did not come is asked for again: the first time, and at most. */
const SOONEST = 2000;
const LATEST = 30_000;

/**
 * Brings the rest of a play while it is read, once the first text is shown. Where it does not come, it is asked for
 * again: after a while, when the device is on line again, and whenever the reader would go on.
 */
export function keepRest(play: PlayStore, bring: () => Promise<Scenario | undefined>): () => void {
  let ended = false;
  let asking = false;
  let pause = SOONEST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    if (ended || asking) return;
    asking = true;
    clearTimeout(timer);
    const whole = await bring();
    asking = false;
    if (ended) return;
    if (whole) {
      end();
      play.getState().grow(whole);
      return;
    }
    timer = setTimeout(() => void ask(), pause);
    pause = Math.min(2 * pause, LATEST);
  };
  const askNow = (): void => void ask();
  const unsubscribe = play.subscribe(({ waiting, refused }, before) => {
    if (waiting && refused !== before.refused) askNow();
  });
  const cancel = whenIdle(askNow);
  window.addEventListener('online', askNow);
  const end = (): void => {
    ended = true;
    cancel();
    clearTimeout(timer);
    unsubscribe();
    window.removeEventListener('online', askNow);
  };
  return end;
}
