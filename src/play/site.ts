import type { KeyValueStorage } from '../core/save/storage.ts';
import { browserSpeech } from '../platform/browser-speech.ts';
import { browserStorage } from '../platform/browser-storage.ts';
import { createPreferencesStore } from '../store/preferences.ts';
import { isPlayCode } from '../code/play-code.ts';
import { readAddress } from './address.ts';
import type { Address } from './address.ts';
import type { PageDeps } from './open-home.ts';
import type { Opened } from './opened.ts';

/** Everything that the game keeps on a device is kept under keys that begin so. */
const KEYS = 'poorest-he:';

const UNOPENED =
  'This play could not be opened: a file did not load, or what is kept of it on this device cannot be read. It is left as it is. Load the page again, or start again below.';

const UNTAUGHT =
  'The pages for teachers could not be loaded. Check the connection and load the page again; nothing of yours is lost.';

/** Opens one of the pages for teachers. */
export type OpenTeach = (
  root: HTMLElement,
  deps: PageDeps,
  address: Extract<Address, { readonly page: 'teach' }>,
) => Promise<Opened>;

/** Loads what opens them. */
export type BringTeach = () => Promise<{ readonly openTeach: OpenTeach }>;

/** What stands between the site and its plays: where they are kept, and who else is told of them. */
export interface SiteSetting {
  readonly storage: KeyValueStorage;
  readonly follow?: PageDeps['follow'];
  readonly course?: PageDeps['course'];
}

/** Shows in an element what the address asks for, now and whenever it changes. */
export function showSite(
  root: HTMLElement,
  bringTeach: BringTeach,
  { storage, follow, course }: SiteSetting = { storage: browserStorage(window) },
): void {
  const kept: Omit<PageDeps, 'wanted'> = {
    storage,
    follow,
    course,
    preferences: createPreferencesStore(storage),
    base: './',
    synthesiser: browserSpeech(window),
    clear: () => {
      storage.clear(KEYS);
      window.location.reload();
    },
  };
  let close: (() => void) | undefined;
  let latest = 0;

  const open = async (deps: PageDeps): Promise<() => void> => {
    const home = async (problem: string | undefined, brought?: string): Promise<() => void> => {
      const { openHome } = await import('./open-home.ts');
      return openHome(root, deps, problem, brought);
    };
    const address = readAddress(window.location.hash);
    if (address.page === 'home') return home(address.problem);
    if (address.page === 'assigned' && isPlayCode(address.code)) return home(undefined, address.code);
    const page = async (): Promise<Opened> => {
      switch (address.page) {
        case 'reference':
          return (await import('./book.ts')).openBook(root, deps, address);
        case 'assigned':
          return (await import('./open-assigned.ts')).openAssigned(root, deps, address);
        case 'teach':
          return (await bringTeach()).openTeach(root, deps, address);
        default:
          return (await import('./open-play.ts')).openPlay(root, deps, address);
      }
    };
    try {
      const opened = await page();
      return 'close' in opened ? opened.close : await home(opened.problem);
    } catch {
      return home(address.page === 'teach' ? UNTAUGHT : UNOPENED);
    }
  };
  // a later address wins over an earlier one that is still loading
  const show = async (): Promise<void> => {
    const turn = ++latest;
    const wanted = (): boolean => turn === latest;
    close?.();
    close = undefined;
    const opened = await open({ ...kept, wanted });
    if (wanted()) close = opened;
    else opened();
  };
  window.addEventListener('hashchange', () => void show());
  // where a page could not be shown the first page has its address: a link to it must try again
  root.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.hash && link.hash === window.location.hash) void show();
  });
  void show();
}
