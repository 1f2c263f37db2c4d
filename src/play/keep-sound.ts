import type { PlayStore } from '../store/play-store.ts';
import type { PreferencesStore } from '../store/preferences.ts';

interface SoundNeeds {
  readonly preferences: PreferencesStore;
  readonly base: string;
}

/** Loads sound when the reader first asks for it, and not before. Returns how to end it. */
function whenAsked(
  preferences: PreferencesStore,
  mount: () => Promise<() => () => void>,
  failed: () => void,
): () => void {
  let ended = false;
  let asked = false;
  let destroy: (() => void) | undefined;
  const load = async (): Promise<void> => {
    try {
      const begin = await mount();
      if (!ended) destroy = begin();
    } catch {
      failed();
    }
  };
  const follow = ({ sound }: { readonly sound: boolean }): void => {
    if (!sound || asked) return;
    asked = true;
    void load();
  };
  follow(preferences.getState());
  const unsubscribe = preferences.subscribe(follow);
  return () => {
    ended = true;
    unsubscribe();
    destroy?.();
  };
}

/** Lets a play be heard where the reader asks for sound. What fails is said in its log. */
export function keepSound({ play, ...needs }: SoundNeeds & { readonly play: PlayStore }): () => void {
  const onProblem = (text: string): void => {
    play.getState().caption(text);
  };
  const mount = async (): Promise<() => () => void> => {
    const { mountSound } = await import('../sound/mount-sound.ts');
    return () => mountSound({ ...needs, play, onProblem });
  };
  return whenAsked(needs.preferences, mount, () => {
    onProblem('Sound could not be loaded.');
  });
}

/** Lets the music of the first page be heard where the reader asks for sound. */
export function keepTitle(needs: SoundNeeds): () => void {
  const mount = async (): Promise<() => () => void> => {
    const { mountTitle } = await import('../sound/mount-sound.ts');
    return () => mountTitle(needs);
  };
  return whenAsked(needs.preferences, mount, () => undefined);
}
