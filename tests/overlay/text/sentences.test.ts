import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathsOf, byStops, sentencesOf } from '../../../src/overlay/text/sentences.ts';

const trimmed = (parts: readonly string[]): readonly string[] => parts.map((part) => part.trim());

describe.each([
  ['by the rules of the browser', undefined],
  ['by stops', byStops],
])('the sentences of a text, cut %s', (_, cut) => {
  it.each([
    [
      'Mr. Pettus spoke. Col. Rich did not. “No,” said he.',
      ['Mr. Pettus spoke.', 'Col. Rich did not.', '“No,” said he.'],
    ],
    ['“Who?” said J. Wildman. “You!” He sat.', ['“Who?” said J. Wildman.', '“You!”', 'He sat.']],
    ['I think… it is so. What then?', ['I think… it is so.', 'What then?']],
    ['No stop at all', ['No stop at all']],
  ])('of “%s”', (text, expected) => {
    expect(trimmed(sentencesOf(text, cut))).toEqual(expected);
  });

  it('joined are the text', () => {
    const signs = fc.constantFrom('Mr', 'a', 'B', '.', '?', '…', ' ', '”', '“', ',', '\n', 'é');
    fc.assert(
      fc.property(fc.array(signs), (parts) => {
        const text = parts.join('');
        expect(sentencesOf(text, cut).join('')).toBe(text);
      }),
    );
  });
});

describe('the breaths of a sentence', () => {
  it('end after a stop where there is one, else after a word', () => {
    expect(breathsOf('One, two three; four five', 18)).toEqual(['One, two three; ', 'four five']);
    expect(breathsOf('one two three four', 10)).toEqual(['one two ', 'three four']);
  });

  it('are short enough, and joined are the sentence', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (text, most) => {
        const parts = breathsOf(text, most);
        expect(parts.join('')).toBe(text);
        expect(parts.every((part) => part.length <= most)).toBe(true);
      }),
    );
  });
});
