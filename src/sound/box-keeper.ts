import type { PreferencesStore } from '../store/preferences.ts';
import { readSounds } from './read-sounds.ts';
import { SoundBox } from './sound-box.ts';

/** What keeps a box is given. */
interface BoxNeeds {
  readonly preferences: PreferencesStore;
  /** Where the site's assets are, with a slash at its end. */
  readonly base: string;
  /** Told once when something could not be loaded. */
  readonly onProblem: () => void;
  /** Done with each box as soon as it is there. */
  readonly begin: (box: SoundBox) => void;
}

/** A box while it is kept. */
export interface KeptBox {
  readonly box: () => SoundBox | undefined;
  readonly destroy: () => void;
}

/** Has a box of sounds while the preferences have sound on; nothing is fetched before they do. */
export function keepBox({ preferences, base, onProblem, begin }: BoxNeeds): KeptBox {
  let box: SoundBox | undefined;
  // counts how often sound was turned on or off, so that a load that comes too late is not taken
  let turn = 0;
  let on = false;

  const load = async (): Promise<void> => {
    const mine = ++turn;
    let told = false;
    const failed = (): void => {
      if (!told && mine === turn) onProblem();
      told = true;
    };
    try {
      const response = await fetch(`${base}audio/audio.json`);
      const recordings = response.ok ? readSounds(await response.json()) : [];
      if (mine !== turn) return;
      if (recordings.length === 0) failed();
      box = new SoundBox(`${base}audio/`, recordings, failed);
      box.volumes(preferences.getState());
      begin(box);
      if (document.hidden) box.hold(true);
    } catch {
      failed();
    }
  };
  const silence = (): void => {
    turn += 1;
    box?.end();
    box = undefined;
  };
  const prefer = (): void => {
    const state = preferences.getState();
    box?.volumes(state);
    if (state.sound === on) return;
    on = state.sound;
    if (on) void load();
    else silence();
  };
  const hide = (): void => {
    box?.hold(document.hidden);
  };

  prefer();
  document.addEventListener('visibilitychange', hide);
  const unfollow = preferences.subscribe(prefer);
  return {
    box: () => box,
    destroy: () => {
      unfollow();
      document.removeEventListener('visibilitychange', hide);
      silence();
    },
  };
}
