import { cuesFor } from '../core/view/cues.ts';
import { soundscapeOf } from '../core/view/soundscape.ts';
import { currentState } from '../store/play-store.ts';
import type { PlayStore } from '../store/play-store.ts';
import type { PreferencesStore } from '../store/preferences.ts';
import { keepBox } from './box-keeper.ts';
import type { KeptBox } from './box-keeper.ts';
import type { SoundBox } from './sound-box.ts';

/** What the sound is given. */
interface SoundDeps {
  readonly preferences: PreferencesStore;
  /** Where the site's assets are, with a slash at its end. */
  readonly base: string;
  /** Told what could not be done, in words. */
  readonly onProblem: (text: string) => void;
}

const FAILED = 'Sound could not be loaded.';

/** How much of the sound is left under a voice that reads aloud. */
const DUCKED = 0.2;

/** Lets a play be heard, while the preferences have sound on. Returns how to end it. */
export function mountSound({
  play,
  preferences,
  base,
  onProblem,
}: SoundDeps & { readonly play: PlayStore }): () => void {
  let heard = currentState(play.getState());
  const settle = (box: SoundBox | undefined): void => {
    const { scenario, reading } = play.getState();
    box?.through(reading ? DUCKED : 1);
    box?.be(soundscapeOf(scenario, heard));
  };
  const kept = keepBox({ preferences, base, onProblem: () => onProblem(FAILED), begin: settle });
  const follow = (): void => {
    const state = play.getState();
    const next = currentState(state);
    const cues = cuesFor(state.scenario, heard, next);
    heard = next;
    settle(kept.box());
    if (cues.length > 0 && !document.hidden) kept.box()?.play(cues);
  };
  const unfollow = play.subscribe(follow);
  return () => {
    unfollow();
    kept.destroy();
  };
}

/** From the first press on the page, ms: one that leaves the page at once has started nothing. */
const AFTER_PRESS = 600;
const PRESSES = ['pointerdown', 'keydown'] as const;

/** Lets the music of the first page be heard, while the preferences have sound on; a browser plays nothing before a press. Returns how to end it. */
export function mountTitle({ preferences, base }: Omit<SoundDeps, 'onProblem'>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept: KeptBox | undefined;
  const begin = (box: SoundBox): void => {
    box.through(1);
    box.be({ ambience: undefined, music: 'title' });
  };
  const keep = (): void => {
    kept = keepBox({ preferences, base, onProblem: () => undefined, begin });
  };
  const deaf = (): void => {
    for (const kind of PRESSES) document.removeEventListener(kind, press);
  };
  const press = (): void => {
    deaf();
    timer = setTimeout(keep, AFTER_PRESS);
  };
  if (navigator.userActivation?.hasBeenActive) keep();
  else for (const kind of PRESSES) document.addEventListener(kind, press);
  return () => {
    clearTimeout(timer);
    deaf();
    kept?.destroy();
  };
}
