import { describe, expect, it } from 'vitest';
import { joinSigns } from '../../../src/overlay/text/join.ts';
import { markText } from '../../../src/overlay/text/mark.ts';

const glossary = [{ id: 'voice', term: 'voice', forms: [], gloss: 'a vote' }];
const join = (text: string) => joinSigns(markText(text, [], glossary));

describe('joining signs to a marked word', () => {
  it('takes the marks that touch it', () => {
    const word = join('He said “voice”, sir.').find((p) => p.entry);
    expect([word?.lead, word?.text, word?.tail]).toEqual(['“', 'voice', '”,']);
  });

  it('takes nothing across a space', () => {
    const word = join('a voice – no').find((p) => p.entry);
    expect([word?.lead, word?.tail]).toEqual(['', '']);
  });

  it('keeps the text whole', () => {
    const text = '(“voice”)!';
    expect(
      join(text)
        .map((p) => p.lead + p.text + p.tail)
        .join(''),
    ).toBe(text);
  });
});
