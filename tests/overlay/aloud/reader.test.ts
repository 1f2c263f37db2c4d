import { describe, expect, it } from 'vitest';
import { voiceToRead, voicesToRead } from '../../../src/overlay/aloud/choose-voice.ts';
import { createReader } from '../../../src/overlay/aloud/reader.ts';
import { BRITISH, IRISH, fakeSynthesiser } from '../../fixtures/fake-synthesiser.ts';

const opened = () => {
  const synthesiser = fakeSynthesiser();
  const marked: (string | undefined)[] = [];
  const manner = { voice: 'british', rate: 1 };
  const reader = createReader({
    synthesiser,
    manner: () => ({ ...manner }),
    onPhrase: (phrase) => marked.push(phrase?.text),
  });
  return { synthesiser, marked, manner, reader };
};

const texts = ['First.', 'Second.'].map((text) => ({ text }));

describe('a reader aloud', () => {
  it('says one sentence after the other, each marked while it is said', () => {
    const { synthesiser, marked, reader } = opened();
    reader.read(texts);
    expect(synthesiser.said).toHaveLength(1);
    synthesiser.finish();
    synthesiser.finish();
    expect(synthesiser.said.map(({ text }) => text)).toEqual(['First.', 'Second.']);
    expect(marked).toEqual([undefined, 'First.', 'Second.', undefined]);
  });

  it('says a long sentence in parts, under one mark', () => {
    const { synthesiser, marked, reader } = opened();
    const text = `${'many words, '.repeat(30)}end.`;
    reader.read([{ text }]);
    for (let n = 0; n < 10; n++) synthesiser.finish();
    expect(synthesiser.said.length).toBeGreaterThan(1);
    expect(synthesiser.said.map((s) => s.text).join(' ')).toBe(text);
    expect(new Set(marked)).toEqual(new Set([undefined, text]));
  });

  it('says nothing more once stopped, whatever comes late', () => {
    const { synthesiser, marked, reader } = opened();
    reader.read(texts);
    reader.stop();
    synthesiser.finish();
    expect(synthesiser.said).toHaveLength(1);
    expect(synthesiser.stops()).toBe(1);
    expect(marked.at(-1)).toBeUndefined();
  });

  it('stops when a sentence fails', () => {
    const { synthesiser, marked, reader } = opened();
    reader.read(texts);
    synthesiser.finish('failed');
    expect(synthesiser.said).toHaveLength(1);
    expect(marked.at(-1)).toBeUndefined();
  });

  it('takes a new voice and pace from the next sentence on', () => {
    const { synthesiser, manner, reader } = opened();
    reader.read(texts);
    manner.voice = 'irish';
    manner.rate = 1.5;
    synthesiser.finish();
    expect(synthesiser.said.map(({ voice, rate }) => [voice, rate])).toEqual([
      ['british', 1],
      ['irish', 1.5],
    ]);
  });
});

describe('the voices to read with', () => {
  const french = { id: 'f', name: 'Amélie', language: 'fr-FR' };
  const robot = { id: 'r', name: 'eSpeak English', language: 'en-GB' };

  it('are those of the page’s language, British first and robots last', () => {
    expect(voicesToRead([robot, french, IRISH, BRITISH])).toEqual([BRITISH, IRISH, robot]);
  });

  it('fall back on the first where the one wished for is not there', () => {
    expect(voiceToRead([BRITISH, IRISH], 'irish')).toBe(IRISH);
    expect(voiceToRead([BRITISH, IRISH], 'gone')).toBe(BRITISH);
    expect(voiceToRead([], 'gone')).toBeUndefined();
  });
});
