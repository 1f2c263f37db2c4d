import type { PlayStore } from '../store/play-store.ts';
import type { PreferencesStore } from '../store/preferences.ts';

interface SoundNeeds {
  readonly play: PlayStore;
  readonly preferences: PreferencesStore;
  readonly base: string;
}

/** Loads sound when the reader first asks for it, and not before. Each cue's caption goes into the log of the play. */
export function keepSound(needs: SoundNeeds): () => void {
  let ended = false;
  let asked = false;
  let destroy: (() => void) | undefined;
  const onCaption = (text: string): void => {
    needs.play.getState().caption(text);
  };
  const load = async (): Promise<void> => {
    try {
      const { mountSound } = await import('../sound/mount-sound.ts');
      if (ended) return;
      const sound = mountSound({ ...needs, onCaption });
      destroy = () => {
        sound.destroy();
      };
    } catch {
      onCaption('Sound could not be loaded.');
    }
  };
  const follow = ({ sound }: { readonly sound: boolean }): void => {
    if (!sound || asked) return;
    asked = true;
    void load();
  };
  follow(needs.preferences.getState());
  const unsubscribe = needs.preferences.subscribe(follow);
  return () => {
    ended = true;
    unsubscribe();
    destroy?.();
  };
}
