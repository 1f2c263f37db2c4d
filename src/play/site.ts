import { browserSpeech } from '../platform/browser-speech.ts';
import { browserStorage } from '../platform/browser-storage.ts';
import { createPreferencesStore } from '../store/preferences.ts';
import { readAddress } from './address.ts';
import type { PageDeps } from './open-home.ts';

/** Everything that the game keeps on a device is kept under keys that begin so. */
const KEYS = 'poorest-he:';

const UNOPENED =
  'This play could not be opened: a file did not load, or what is kept of it on this device cannot be read. It is left as it is. Load the page again, or start again below.';

/** Shows in an element what the address asks for, now and whenever it changes. */
export function showSite(root: HTMLElement): void {
  const storage = browserStorage(window);
  const kept: Omit<PageDeps, 'wanted'> = {
    storage,
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
    const home = async (problem: string | undefined): Promise<() => void> => {
      const { openHome } = await import('./open-home.ts');
      return openHome(root, deps, problem);
    };
    const address = readAddress(window.location.hash);
    if (address.page === 'home') return home(address.problem);
    try {
      const opened =
        address.page === 'reference'
          ? await (await import('./book.ts')).openBook(root, deps, address)
          : await (await import('./open-play.ts')).openPlay(root, deps, address);
      return 'close' in opened ? opened.close : await home(opened.problem);
    } catch {
      return home(UNOPENED);
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
