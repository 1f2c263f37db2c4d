import { finding } from './finding.ts';
import type { Finding } from './finding.ts';

/** A key of the game’s own, so that what takes all of its things off a device would take this too. */
const KEY = 'poorest-he:check';

/** Whether plays can be kept here. What is written to find out is taken away again. */
export function checkStorage(target: Window): Finding {
  const what = 'Keeping plays on this device';
  try {
    const { localStorage: storage } = target;
    storage.setItem(KEY, 'yes');
    const kept = storage.getItem(KEY) === 'yes';
    storage.removeItem(KEY);
    if (kept)
      return finding(what, 'works', 'Plays are kept after each move, unless the profile is thrown away at sign-out.');
  } catch {
    // the same as not kept
  }
  return finding(
    what,
    'needs attention',
    'This browser forbids it, or its store is full. The game plays, and a play is lost when the page is closed unless it is saved as a file. Allow site data for this address, or leave the private window.',
  );
}
