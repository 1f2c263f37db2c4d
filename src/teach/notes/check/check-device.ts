import { checkBrowser, checkClipboard, checkHosts } from './check-browser.ts';
import { checkDrawing } from './check-drawing.ts';
import { checkFiles } from './check-files.ts';
import type { Finding } from './finding.ts';
import { checkSound, checkVoices } from './check-sound.ts';
import { checkStorage } from './check-storage.ts';

/** Tries on a device what the game uses. It asks the game’s own site for a few files, and nobody else for anything. */
export async function checkDevice(target: Window & typeof globalThis, base: string): Promise<readonly Finding[]> {
  const [files, voices] = await Promise.all([checkFiles(base), checkVoices(target)]);
  return [
    checkBrowser(target),
    checkStorage(target),
    ...checkDrawing(target.document),
    checkSound(target.document),
    voices,
    checkClipboard(target),
    ...files,
    checkHosts(target),
  ];
}
