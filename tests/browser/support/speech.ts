import type { Page } from '@playwright/test';

/** Gives a page a speech that says nothing, with a voice of the device and one of the network; `next` ends a sentence. */
export async function giveSpeech(page: Page): Promise<void> {
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

export interface Speech {
  readonly said: readonly { readonly text: string; readonly voice: string }[];
  readonly next: () => void;
  readonly isSpeaking: () => boolean;
}

/** Ends the sentence that is being said. */
export const nextSentence = (page: Page) =>
  page.evaluate(() => {
    (window as unknown as { readonly speechTest: Speech }).speechTest.next();
  });
