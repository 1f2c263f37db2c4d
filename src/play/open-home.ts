import type { KeyValueStorage } from '../core/save/storage.ts';
import type { Synthesiser } from '../core/words/synthesiser.ts';
import { mountHome } from '../overlay/mount-home.tsx';
import type { PlayStore } from '../store/play-store.ts';
import type { PreferencesStore } from '../store/preferences.ts';
import { readSlot, slotKey } from '../store/slot.ts';
import { fetchShelf } from './fetch-scenario.ts';
import { keepTitle } from './keep-sound.ts';
import { LESSONS_KEY } from './lessons-key.ts';
import { keptWords } from './kept-words.ts';

/** What pages are opened with. */
export interface PageDeps {
  readonly storage: KeyValueStorage;
  readonly preferences: PreferencesStore;
  readonly base: string;
  /** What reads aloud, where there is anything. */
  readonly synthesiser?: Synthesiser | undefined;
  /** Tells somebody else of each play; returns how to stop. */
  readonly follow?: ((play: PlayStore) => () => void) | undefined;
  /** Whether that is a course: it is told of each play, whatever its student does. */
  readonly course?: boolean | undefined;
  /** Takes all that the game has kept off the device. */
  readonly clear: () => void;
  /** Whether this is still the page that is asked for: what comes late must not be put over a later one. */
  readonly wanted: () => boolean;
}

const NOTHING = 'The list of what there is to play could not be loaded. Check the connection and load the page again.';

/** Opens the first page. */
export async function openHome(
  root: HTMLElement,
  deps: PageDeps,
  problem: string | undefined,
  brought?: string,
): Promise<() => void> {
  const { storage, preferences, base, synthesiser, course, clear } = deps;
  const scenarios = await fetchShelf(base);
  if (!deps.wanted()) return () => undefined;
  const close = mountHome(root, {
    scenarios,
    preferences,
    problem: problem ?? (scenarios.length === 0 ? NOTHING : undefined),
    clear,
    course,
    synthesiser,
    brought,
    bring: async (text) => (await import('./bring-play.ts')).bringPlay(text, scenarios, storage),
    lessons: async () =>
      storage.get(LESSONS_KEY) === undefined ? [] : (await import('./kept-lessons.ts')).keptLessons(storage, scenarios),
    kept: (scenario, part, role) => {
      const read = readSlot(storage, slotKey(scenario, part, role));
      if ('problem' in read || !read.slot) return undefined;
      const { legs = [] } = scenarios.find((s) => s.id === scenario)?.parts.find((p) => p.id === part) ?? {};
      return { moves: read.slot.save.moves.length, where: keptWords(read.slot, legs) };
    },
    forget: (scenario, part, role) => {
      storage.remove(slotKey(scenario, part, role));
    },
    go: (hash) => {
      if (window.location.hash === hash) window.dispatchEvent(new HashChangeEvent('hashchange'));
      else window.location.hash = hash;
    },
  });
  const hush = keepTitle({ preferences, base });
  return () => {
    hush();
    close();
  };
}
