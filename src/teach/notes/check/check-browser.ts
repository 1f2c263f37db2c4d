import { finding } from './finding.ts';
import type { Finding } from './finding.ts';

/** What the newest of the browser’s parts that the game uses are known by. */
const NEEDED: readonly (readonly [name: string, has: (target: Window & typeof globalThis) => boolean])[] = [
  ['dialogs', (target) => 'HTMLDialogElement' in target],
  [':has() in style sheets', (target) => target.CSS.supports('selector(:has(a))')],
  ['color-mix() in style sheets', (target) => target.CSS.supports('color', 'color-mix(in srgb, red, blue)')],
  ['container queries', (target) => target.CSS.supports('container-type', 'inline-size')],
  ['popovers', (target) => 'popover' in target.HTMLElement.prototype],
];

/** Whether the browser is as new as the game was made for. */
export function checkBrowser(target: Window & typeof globalThis): Finding {
  const lacks = NEEDED.filter(([, has]) => !has(target)).map(([name]) => name);
  return lacks.length === 0
    ? finding('Browser', 'works', 'It has all that the game was made for.')
    : finding(
        'Browser',
        'needs attention',
        `It lacks ${lacks.join(', ')}. The page may look plainer or wrong; a newer version has them.`,
      );
}

/** Whether texts can be put on the clipboard. */
export const checkClipboard = (target: Window): Finding =>
  target.isSecureContext && 'clipboard' in target.navigator
    ? finding('Copying links and codes', 'works', 'A button copies them.')
    : finding(
        'Copying links and codes',
        'does without',
        'The page is not served over https, so buttons can’t copy. Mark the text and copy it by keyboard.',
      );

/** Which hosts this page has asked for anything, as the browser has noted. */
export function checkHosts(target: Window): Finding {
  const entries = target.performance.getEntriesByType('resource');
  const strangers = entries
    .map(({ name }) => new URL(name, target.location.href))
    .filter(({ protocol, host }) => /^https?:$/.test(protocol) && host !== target.location.host)
    .map(({ host }) => host);
  return strangers.length === 0
    ? finding('Other hosts', 'works', `Of ${entries.length} requests of this page none went to another host.`)
    : finding(
        'Other hosts',
        'needs attention',
        `Something on this device made the page ask ${[...new Set(strangers)].join(', ')}. The game does not: look at extensions and filters.`,
      );
}
