import type { Assigned } from '../assign/assignment.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import type { Settings } from '../core/play/state.ts';
import type { KeyValueStorage } from '../core/save/storage.ts';
import type { Synthesiser } from '../core/words/synthesiser.ts';
import type { LessonParts } from '../overlay/assigned/lesson.ts';
import type { BringBook } from '../overlay/book/book-way.tsx';
import type { Tools } from '../overlay/frame/tools.ts';
import { fetchCarry } from '../overlay/frame/later-carry.tsx';
import { fetchDebrief } from '../overlay/pages/later-debrief.tsx';
import { mountOverlay } from '../overlay/mount-overlay.tsx';
import { createPlayStore } from '../store/play-store.ts';
import type { PlayStore } from '../store/play-store.ts';
import type { PreferencesStore } from '../store/preferences.ts';
import { slotKey } from '../store/slot.ts';
import { patchesFrom } from './fetch-patches.ts';
import { keepRest } from './keep-rest.ts';
import { keepSound } from './keep-sound.ts';
import { keepTime } from './keep-time.ts';
import { keepStage } from './keep-stage.ts';
import { whenIdle } from './when-idle.ts';

/** What a play is mounted with. */
export interface PlayDeps {
  /** As much of it as there is; `rest` brings the whole, where that is more. */
  readonly scenario: Scenario;
  readonly rest?: (() => Promise<Scenario | undefined>) | undefined;
  readonly part: string;
  readonly role: string;
  readonly settings: Settings;
  readonly storage: KeyValueStorage;
  readonly preferences: PreferencesStore;
  /** Where the site's files are, as `./`. */
  readonly base: string;
  /** Address of the first page. */
  readonly home: string;
  /** What reads aloud, where there is anything. */
  readonly synthesiser?: Synthesiser | undefined;
  /** Loads what can be looked up beside the play. */
  readonly book?: BringBook | undefined;
  /** Tells somebody else of the play; returns how to stop. */
  readonly follow?: ((play: PlayStore) => () => void) | undefined;
  /** What the page asks of the browser. */
  readonly tools: Tools;
  /** What a teacher has asked, and what that adds to the page. */
  readonly assigned?: Assigned | undefined;
  readonly lesson?: LessonParts | undefined;
}

/** Mounts one play: the page at once, the stage and sound after it, each on its own. Returns how to take it all away. */
export function mountPlay(root: HTMLElement, deps: PlayDeps): () => void {
  const { preferences, base } = deps;
  const play = createPlayStore({ ...deps, growing: deps.rest !== undefined });
  const ends: (() => void)[] = [];
  const onStage = (host: HTMLElement): void => {
    ends.push(keepStage(host, { play, preferences, base }));
  };
  ends.unshift(mountOverlay(root, { ...deps, notes: deps.storage, patches: patchesFrom(base), play, onStage }));
  const own = slotKey(deps.scenario.data.id, deps.part, deps.role, deps.assigned?.id);
  ends.push(
    deps.storage.watch((key) => {
      if (key === own) play.getState().meetOtherTab();
    }),
  );
  if (deps.rest) ends.push(keepRest(play, deps.rest));
  if (deps.follow) ends.push(deps.follow(play));
  ends.push(keepTime(play, root.ownerDocument, () => performance.now()));
  ends.push(keepSound({ play, preferences, base }));
  // so that the last page, and the way out with a play, are there when the connection is gone; where it does not come now, it is asked for again then
  ends.push(whenIdle(() => void Promise.allSettled([fetchDebrief(), fetchCarry()])));
  return () => {
    for (const end of [...ends].reverse()) end();
  };
}
