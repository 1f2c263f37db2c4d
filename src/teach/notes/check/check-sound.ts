import { finding } from './finding.ts';
import type { Finding } from './finding.ts';

const KINDS = ['audio/webm; codecs=opus', 'audio/mpeg'] as const;

/** Whether one of the two forms of every sound can be played. */
export function checkSound(page: Document): Finding {
  const player = page.createElement('audio');
  const played = KINDS.filter((kind) => player.canPlayType(kind) !== '');
  return played.length > 0
    ? finding('Sound', 'works', `It can play ${played.join(' and ')}; one of the two is enough. Sound is off at first.`)
    : finding('Sound', 'does without', 'It plays neither webm (opus) nor mp3. Nothing is said by sound alone.');
}

/** Milliseconds that voices may take to come: browsers have them late. */
const PATIENCE = 1500;

/** Whether there is a voice of the device’s own to read English aloud. */
export async function checkVoices(target: Window): Promise<Finding> {
  const what = 'Reading aloud';
  const synth = 'speechSynthesis' in target ? target.speechSynthesis : undefined;
  if (!synth) return finding(what, 'does without', 'This browser has no speech. The button is not shown.');
  const english = (): number =>
    synth.getVoices().filter((voice) => voice.localService && /^en\b/i.test(voice.lang.replace('_', '-'))).length;
  if (english() === 0)
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      const come = (): void => {
        clearTimeout(timer);
        resolve();
      };
      if (typeof synth.addEventListener === 'function') synth.addEventListener('voiceschanged', come, { once: true });
    });
  const voices = english();
  return voices > 0
    ? finding(what, 'works', `English voices of the device itself: ${voices}.`)
    : finding(
        what,
        'does without',
        'No English voice of the device itself was found, so the button is not shown. One can be added in the settings of the device, under speech or text-to-speech.',
      );
}
