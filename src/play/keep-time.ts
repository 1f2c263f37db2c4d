import type { State } from '../core/play/state.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import { currentState } from '../store/play-store.ts';
import type { PlayStore } from '../store/play-store.ts';

/** Longest that one stay is counted, in seconds: somebody who has left the room is not reading. */
const LONGEST_STAY = 300;

/** The stretch of a play in which a state stands. */
export function stretchOf(scenario: Scenario, { part, leg, place }: State): string {
  if (place.at === 'debrief') return 'debrief';
  const id = scenario.legs.get(part)?.[leg]?.id ?? part;
  return place.at === 'sitting' || place.at === 'division' ? `${id}/sitting` : id;
}

/** Counts the time that a page is looked at, by where its play stands; `clock` gives milliseconds and never goes back. Returns how to stop. */
export function keepTime(play: PlayStore, page: Document, clock: () => number): () => void {
  let since = clock();
  // a page that is not looked at has counted when it was hidden
  let seen = page.visibilityState !== 'hidden';
  const count = (): void => {
    const seconds = seen ? Math.min((clock() - since) / 1000, LONGEST_STAY) : 0;
    since = clock();
    const state = play.getState();
    if (seconds > 0) state.spend(stretchOf(state.scenario, currentState(state)), seconds);
  };
  const see = (): void => {
    count();
    seen = page.visibilityState !== 'hidden';
  };
  play.getState().timedBy(count);
  page.addEventListener('visibilitychange', see);
  return () => {
    count();
    play.getState().timedBy(() => undefined);
    page.removeEventListener('visibilitychange', see);
  };
}
