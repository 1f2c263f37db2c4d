import { browserStorage } from './platform/browser-storage.ts';
import { readAddress } from './play/address.ts';
import type { PageDeps } from './play/open-home.ts';
import { createPreferencesStore } from './store/preferences.ts';

const root = document.querySelector<HTMLElement>('#app');
const storage = browserStorage(window);
const deps: PageDeps = {
  storage,
  preferences: createPreferencesStore(storage),
  base: './',
  clear: () => {
    storage.clear('poorest-he:');
    window.location.reload();
  },
};

let close: (() => void) | undefined;
let latest = 0;

/** Shows what the address asks for; a later address wins over an earlier one still loading. */
async function show(page: HTMLElement): Promise<void> {
  const turn = ++latest;
  const address = readAddress(window.location.hash);
  const home = async (problem: string | undefined): Promise<() => void> => {
    const { openHome } = await import('./play/open-home.ts');
    return openHome(page, deps, problem);
  };
  const open = async (): Promise<() => void> => {
    if (address.page === 'home') return home(address.problem);
    const { openPlay } = await import('./play/open-play.ts');
    const opened = await openPlay(page, deps, address);
    return 'close' in opened ? opened.close : home(opened.problem);
  };
  const previous = close;
  close = undefined;
  previous?.();
  const opened = await open();
  if (turn === latest) close = opened;
  else opened();
}

if (root) {
  window.addEventListener('hashchange', () => void show(root));
  void show(root);
}
