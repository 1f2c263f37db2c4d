import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { NONE, watchFaults } from './support/faults.ts';
import { openPlay, pressMove } from './support/page.ts';

/** Gives a page a speech that says nothing, with a voice of the device and one of the network; `next` ends a sentence. */
async function giveSpeech(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: { readonly text: string; readonly voice: string }[] = [];
    const voices = [
      { voiceURI: 'far', name: 'Far', lang: 'en-GB', localService: false, default: true },
      { voiceURI: 'near', name: 'Near', lang: 'en-GB', localService: true, default: false },
    ];
    class Utterance extends EventTarget {
      voice: { readonly voiceURI: string } | undefined;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    let now: Utterance | undefined;
    const speech = Object.assign(new EventTarget(), {
      speaking: false,
      pending: false,
      getVoices: () => voices,
      resume: () => undefined,
      cancel: () => {
        speech.speaking = false;
        now = undefined;
      },
      speak: (utterance: Utterance) => {
        now = utterance;
        speech.speaking = true;
        said.push({ text: utterance.text, voice: utterance.voice?.voiceURI ?? '' });
      },
    });
    const next = (): void => {
      speech.speaking = false;
      now?.dispatchEvent(new Event('end'));
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.assign(window, { speechTest: { said, next, isSpeaking: () => speech.speaking } });
  });
}

interface Speech {
  readonly said: readonly { readonly text: string; readonly voice: string }[];
  readonly next: () => void;
  readonly isSpeaking: () => boolean;
}

const heard = (page: Page) =>
  page.evaluate(() => {
    const { speechTest } = window as unknown as { readonly speechTest: Speech };
    const [mark] = CSS.highlights.get('aloud')?.keys() ?? [];
    return {
      said: [...speechTest.said],
      speaking: speechTest.isSpeaking(),
      marked: mark instanceof Range ? mark.toString() : undefined,
    };
  });

const nextSentence = (page: Page) =>
  page.evaluate(() => {
    (window as unknown as { readonly speechTest: Speech }).speechTest.next();
  });

test('a scene is read sentence by sentence, each marked, and a move stops it', async ({ page, baseURL }) => {
  const faults = watchFaults(page, baseURL ?? '');
  await giveSpeech(page);
  await openPlay(page, 'sexby');
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await expect(page.getByRole('button', { name: 'Stop reading' })).toBeFocused();
  for (let n = 1; n <= 3; n++) {
    await expect.poll(async () => (await heard(page)).said.length).toBe(n);
    const { said, marked } = await heard(page);
    expect(said[n - 1]?.voice).toBe('near');
    expect(marked).toContain(said[n - 1]?.text);
    await expect(page.locator('[data-being-read=sentence]')).toHaveCount(1);
    if (n < 3) await nextSentence(page);
  }
  await pressMove(page, '1');
  expect(await heard(page)).toMatchObject({ speaking: false, marked: undefined });
  await expect(page.locator('[data-being-read]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Read aloud' })).toBeVisible();
  expect(faults).toEqual(NONE);
});
