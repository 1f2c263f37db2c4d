import { array, assert, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GlossaryEntry } from '../../../src/core/scenario/text.ts';
import { groupPieces, markText } from '../../../src/overlay/text/mark.ts';

const entry = (term: string, ...forms: string[]): GlossaryEntry => ({
  id: term,
  term,
  forms,
  gloss: `what ${term} means`,
});
const quote = (words: string) => ({ words, source: 'a-source' });

const marks = (text: string, quotes: readonly string[], glossary: readonly GlossaryEntry[] = []) =>
  markText(text, quotes.map(quote), glossary).map((p) => [p.text, p.quote?.words, p.entry?.term]);

describe('quotation marking', () => {
  it('marks the words where they stand', () => {
    expect(marks('I say the poorest he hath a life.', ['the poorest he'])).toEqual([
      ['I say ', undefined, undefined],
      ['the poorest he', 'the poorest he', undefined],
      [' hath a life.', undefined, undefined],
    ]);
  });

  it('lets the first letter change case and final punctuation be left off', () => {
    expect(marks('Every man may speak, sir.', ['every man may speak.'])[0]).toEqual([
      'Every man may speak',
      'every man may speak.',
      undefined,
    ]);
  });

  it('marks nothing for words that are not there', () => {
    expect(marks('Nothing of the kind.', ['other words'])).toEqual([['Nothing of the kind.', undefined, undefined]]);
  });

  it('gives the same words twice quoted two places, and never overlaps', () => {
    const pieces = markText('no, no', [quote('no'), quote('no')], []);
    expect(pieces.filter((p) => p.quote)).toHaveLength(2);
  });

  it('leaves out a quotation that would overlap one before it', () => {
    expect(marks('a b c', ['a b', 'b c']).filter(([, q]) => q !== undefined)).toEqual([['a b', 'a b', undefined]]);
  });

  it('marks nothing for empty words', () => {
    expect(marks('text', ['', '.'])).toEqual([['text', undefined, undefined]]);
  });
});

describe('glossary marking', () => {
  const glossary = [entry('voice', 'voices'), entry('alms', 'taker of alms'), entry('the Agreement'), entry('wit')];

  it('marks whole words only, whatever their capitals', () => {
    expect(marks('With Voices and wit-less wit', [], glossary).filter(([, , w]) => w !== undefined)).toEqual([
      ['Voices', undefined, 'voice'],
      ['wit', undefined, 'wit'],
    ]);
  });

  it('takes a phrase before a word within it', () => {
    expect(marks('no taker of alms', [], glossary)[1]).toEqual(['taker of alms', undefined, 'alms']);
  });

  it('marks the first occurrence of each only', () => {
    expect(marks('a voice, a voice, voices', [], glossary).filter(([, , w]) => w !== undefined)).toHaveLength(1);
  });

  it('reads a straight and a curly apostrophe as one', () => {
    const own = [entry('king’s evil')];
    expect(marks("the King's evil", [], own)[1]?.[2]).toBe('king’s evil');
  });

  it('marks a word within a quotation, and leaves one that reaches over its edge', () => {
    const pieces = marks('I say a voice for all', ['a voice'], [entry('voice'), entry('voice for all')]);
    expect(pieces).toEqual([
      ['I say ', undefined, undefined],
      ['a voice', 'a voice', undefined],
      [' for all', undefined, undefined],
    ]);
    expect(marks('I say a voice for all', ['a voice'], [entry('voice')])[2]).toEqual(['voice', 'a voice', 'voice']);
  });

  it('takes terms as text, not as patterns', () => {
    const hostile = [entry('.*'), entry('(a+)+$'), entry('[x'), entry('')];
    expect(marks('aaa [x .* b', [], hostile).filter(([, , w]) => w !== undefined)).toEqual([
      ['[x', undefined, '[x'],
      ['.*', undefined, '.*'],
    ]);
  });

  it('marks nothing without a glossary', () => {
    expect(marks('a voice', [])).toEqual([['a voice', undefined, undefined]]);
  });
});

describe('pieces', () => {
  it('joined are always the text again, each with its own beginning', () => {
    const words = stringMatching(/^[ab .,’'“”<>&-]{0,30}$/);
    assert(
      property(words, array(words, { maxLength: 4 }), array(words, { maxLength: 4 }), (text, quotes, terms) => {
        const pieces = markText(
          text,
          quotes.map(quote),
          terms.map((t) => entry(t)),
        );
        expect(pieces.map((p) => p.text).join('')).toBe(text);
        expect(new Set(pieces.map((p) => p.from)).size).toBe(pieces.length);
        expect(groupPieces(pieces).flatMap((g) => g.pieces)).toEqual(pieces);
      }),
    );
  });
});
