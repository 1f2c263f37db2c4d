import type { PlayStore } from '../store/play-store.ts';
import type { PreferencesStore } from '../store/preferences.ts';

interface SoundNeeds {
  readonly preferences: PreferencesStore;
  readonly base: string;
}

type Sound = typeof import('../sound/mount-sound.ts');

/** Loads sound when the reader first asks for it, and not before. Returns how to end it. */
function whenAsked(preferences: PreferencesStore, mount: (sound: Sound) => () => void, failed: () => void): () => void {
  let ended = false;
  let asked = false;
  let destroy: (() => void) | undefined;
  const load = async (): Promise<void> => {
    try {
      const sound = await import('../sound/mount-sound.ts');
      if (!ended) destroy = mount(sound);
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
  return whenAsked(
    needs.preferences,
    ({ mountSound }) => mountSound({ ...needs, play, onProblem }),
    () => onProblem('Sound could not be loaded.'),
  );
}

/** Lets the music of the first page be heard where the reader asks for sound. */
export const keepTitle = (needs: SoundNeeds): (() => void) =>
  whenAsked(
    needs.preferences,
    ({ mountTitle }) => mountTitle(needs),
    () => undefined,
  );
