import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserSpeech } from '../../src/platform/browser-speech.ts';

class FakeUtterance extends EventTarget {
  voice: { readonly voiceURI: string } | undefined;
  rate = 1;
  lang = '';
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

const LOCAL = { voiceURI: 'here', name: 'Here', lang: 'en_GB', localService: true };
const FAR = { voiceURI: 'far', name: 'Far', lang: 'en-GB', localService: false };

class FakeSpeech extends EventTarget {
  readonly spoken: FakeUtterance[] = [];
  speaking = false;
  pending = false;
  cancels = 0;
  getVoices = () => [LOCAL, FAR];
  speak = (utterance: FakeUtterance): void => {
    this.spoken.push(utterance);
    this.speaking = true;
  };
  cancel = (): void => {
    this.cancels += 1;
    this.speaking = false;
  };
  resume = (): void => undefined;
  end(type: 'end' | 'error' = 'end'): void {
    this.speaking = false;
    this.spoken.at(-1)?.dispatchEvent(new Event(type));
  }
}

const opened = () => {
  const speech = new FakeSpeech();
  const synthesiser = browserSpeech({ speechSynthesis: speech, SpeechSynthesisUtterance: FakeUtterance });
  if (!synthesiser) throw new Error('there is speech');
  const ends: string[] = [];
  const say = (text: string, voice = 'here') =>
    synthesiser.speak({ text, voice, rate: 1.25 }, (end) => {
      ends.push(end);
    });
  return { speech, synthesiser, ends, say };
};

describe('the speech of a browser', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is none where the browser has none', () => {
    expect(browserSpeech({})).toBeUndefined();
  });

  it('has the voices of the device only, and tells of late ones', () => {
    const { speech, synthesiser } = opened();
    expect(synthesiser.voices()).toEqual([{ id: 'here', name: 'Here', language: 'en-GB' }]);
    const changed = vi.fn<() => void>();
    const stop = synthesiser.watch(changed);
    speech.dispatchEvent(new Event('voiceschanged'));
    stop();
    speech.dispatchEvent(new Event('voiceschanged'));
    expect(changed).toHaveBeenCalledOnce();
  });

  it('gives nothing to a voice of the network, nor to one that is gone', () => {
    const { speech, ends, say } = opened();
    say('A.', 'far');
    say('B.', 'gone');
    expect(speech.spoken).toEqual([]);
    expect(ends).toEqual(['failed', 'failed']);
  });

  it('speaks at once with the voice and pace asked for, and tells the end once', () => {
    const { speech, ends, say } = opened();
    say('A.');
    expect(speech.spoken[0]).toMatchObject({ text: 'A.', voice: LOCAL, rate: 1.25 });
    speech.end();
    speech.end('error');
    vi.advanceTimersByTime(60_000);
    expect(ends).toEqual(['said']);
  });

  it('waits a moment after it has cancelled, and tells nothing of what was stopped', () => {
    const { speech, ends, say } = opened();
    const stop = say('A.');
    stop();
    say('B.');
    expect(speech.spoken.map(({ text }) => text)).toEqual(['A.']);
    vi.advanceTimersByTime(100);
    expect(speech.spoken.map(({ text }) => text)).toEqual(['A.', 'B.']);
    speech.spoken[0]?.dispatchEvent(new Event('error'));
    expect(ends).toEqual([]);
  });

  it('goes on where no end is told, and where speech is stuck', () => {
    const { speech, ends, say } = opened();
    say('A.');
    speech.speaking = false;
    vi.advanceTimersByTime(2000);
    expect(ends).toEqual(['said']);
    say('B.');
    vi.advanceTimersByTime(20_000);
    expect(ends).toEqual(['said', 'said']);
    expect(speech.cancels).toBe(1);
  });
});
