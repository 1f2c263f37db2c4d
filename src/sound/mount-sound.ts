import type { State } from '../core/play/state.ts';
import { currentState } from '../store/play-store.ts';
import type { PlayStore } from '../store/play-store.ts';
import type { PreferencesStore } from '../store/preferences.ts';
import { cuesFor } from './cues.ts';
import { readSounds } from './read-sounds.ts';
import { SoundBox } from './sound-box.ts';

/** What the sound is given. */
export interface SoundDeps {
  readonly play: PlayStore;
  readonly preferences: PreferencesStore;
  /** Where the site's assets are, with a slash at its end. */
  readonly base: string;
  /** Told what is heard, in words. */
  readonly onCaption: (text: string) => void;
}

/** Sound that is mounted. */
export interface SoundHandle {
  /** Stops everything and removes every listener. */
  readonly destroy: () => void;
}

const FAILED = 'Sound could not be loaded.';

/** How much of the sound is left under a voice that reads aloud. */
const DUCKED = 0.2;

const inHall = ({ place }: State): boolean => place.at === 'sitting' || place.at === 'division';

/** Lets a play be heard, while the preferences have sound on; nothing is loaded before they do. */
export function mountSound({ play, preferences, base, onCaption }: SoundDeps): SoundHandle {
  let box: SoundBox | undefined;
  // counts how often sound was turned on or off, so that a load that comes too late is not taken
  let turn = 0;
  let on = false;
  let heard = currentState(play.getState());

  const loudness = (): void => {
    const { volume } = preferences.getState();
    box?.volume(play.getState().reading ? volume * DUCKED : volume);
  };
  const load = async (): Promise<void> => {
    const mine = ++turn;
    let told = false;
    const failed = (): void => {
      if (!told && mine === turn) onCaption(FAILED);
      told = true;
    };
    try {
      const response = await fetch(`${base}audio/audio.json`);
      const recordings = response.ok ? readSounds(await response.json()) : [];
      if (mine !== turn) return;
      if (recordings.length === 0) failed();
      box = new SoundBox(`${base}audio/`, recordings, onCaption, failed);
      loudness();
      box.murmur(inHall(currentState(play.getState())));
      box.hold(document.hidden);
    } catch {
      failed();
    }
  };
  const silence = (): void => {
    turn += 1;
    box?.unload();
    box = undefined;
  };
  const prefer = (): void => {
    const { sound } = preferences.getState();
    loudness();
    if (sound === on) return;
    on = sound;
    if (on) void load();
    else silence();
  };
  const follow = (): void => {
    loudness();
    const next = currentState(play.getState());
    if (next === heard) return;
    const cues = cuesFor(play.getState().scenario, heard, next);
    heard = next;
    box?.murmur(inHall(next));
    if (cues.length > 0 && !document.hidden) box?.play(cues);
  };
  const hide = (): void => {
    box?.hold(document.hidden);
  };

  prefer();
  document.addEventListener('visibilitychange', hide);
  const unfollow = [play.subscribe(follow), preferences.subscribe(prefer)];
  return {
    destroy: () => {
      for (const end of unfollow) end();
      document.removeEventListener('visibilitychange', hide);
      silence();
    },
  };
}
