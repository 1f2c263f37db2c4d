import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCount } from '../../src/core/play/council.ts';
import { handsProblem, readHands } from '../../src/overlay/council/hands.ts';

describe('hands as they are typed', () => {
  it.each([
    ['0', 0],
    [' 17 ', 17],
    ['007', 7],
    ['999', 999],
  ])('%j are %d', (typed, hands) => {
    expect(readHands(typed)).toBe(hands);
  });

  it.each(['', ' ', '1000', '-1', '1.5', '1,5', 'x', '1e2', '٣', '17 18', '<b>'])('%j are none', (typed) => {
    expect(readHands(typed)).toBeUndefined();
  });

  it.each([
    [{ Ayes: '', Noes: '3' }, 'Ayes', 'Type how many hands were up for Ayes; 0 if there were none.'],
    [{ Ayes: '3', Noes: '' }, 'Noes', 'Type how many hands were up for Noes; 0 if there were none.'],
    [{ Ayes: '3', Noes: 'many' }, 'Noes', '“many” is no count of hands for Noes.'],
    [{ Ayes: '1000', Noes: '0' }, 'Ayes', 'Type a whole number from 0 to 999.'],
    [{ Ayes: '0', Noes: '0' }, 'Ayes', 'Nobody’s hand was up.'],
  ] as const)('%j: what is wrong is said, and where', (typed, field, words) => {
    expect(handsProblem(typed)).toEqual({ field, text: expect.stringContaining(words) });
  });

  it('are taken where they are a count for the game, and only there', () => {
    const text = fc.oneof(fc.string({ maxLength: 5 }), fc.nat(1200).map(String));
    fc.assert(
      fc.property(text, text, (Ayes, Noes) => {
        const [ayes, noes] = [readHands(Ayes), readHands(Noes)];
        const taken = ayes !== undefined && noes !== undefined && isCount(ayes, noes);
        expect(handsProblem({ Ayes, Noes }) === undefined).toBe(taken);
      }),
    );
  });
});
