import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, deal } from '../../src/teach/council/deal.ts';
import type { Dealt } from '../../src/teach/council/deal.ts';
import { must } from '../support/must.ts';

const room: fc.Arbitrary<readonly Dealt[]> = fc
  .array(fc.record({ faction: fc.constantFrom('a', 'b', 'c'), opinion: fc.constantFrom('wide', 'narrow') }), {
    minLength: 1,
    maxLength: 45,
  })
  .map((men) => men.map((man, n) => ({ ...man, id: `m${n}` })));

/** A room, and a class of up to twice as many. */
const rooms = fc
  .tuple(room, fc.nat(9999), fc.string({ maxLength: 6 }))
  .map(([men, n, seed]) => ({ men, students: 1 + (n % (2 * men.length)), seed }));

const countIn = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;

describe('shares in proportion', () => {
  it('add up, and none is a whole one away from its due', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }), fc.nat(100), (sizes, total) => {
        const shares = apportion(sizes, total);
        const all = sizes.reduce((a, b) => a + b, 0);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(all === 0 ? 0 : total);
        for (const [i, share] of shares.entries())
          expect(Math.abs(share - (all === 0 ? 0 : (must(sizes[i]) * total) / all))).toBeLessThan(1);
      }),
    );
  });

  it('give what is left over to the largest remainders', () => {
    expect(apportion([6, 19, 9, 2, 4], 30)).toEqual([5, 14, 7, 1, 3]);
    expect(apportion([1, 1, 1], 1)).toEqual([1, 0, 0]);
    expect(apportion([0, 0], 3)).toEqual([0, 0]);
  });
});

describe('a deal', () => {
  it('gives every number one man, and every man to as many as any other, or one fewer', () => {
    fc.assert(
      fc.property(rooms, ({ men, students, seed }) => {
        const { hands, left } = deal(men, students, seed);
        expect(hands.map(({ number }) => number)).toEqual(Array.from({ length: students }, (_, n) => n + 1));
        const each = students / men.length;
        for (const { id } of men) {
          const dealt = countIn(hands, ({ member }) => member === id);
          expect([Math.floor(each), Math.ceil(each)]).toContain(dealt);
          expect(left.includes(id)).toBe(dealt === 0);
        }
      }),
    );
  });

  it('keeps the balance of parties, and within each of opinions, as near as can be', () => {
    fc.assert(
      fc.property(rooms, ({ men, students, seed }) => {
        const { hands } = deal(men, students, seed);
        const manOf = (id: string): Dealt => must(men.find((man) => man.id === id));
        for (const faction of new Set(men.map((man) => man.faction))) {
          const own = men.filter((man) => man.faction === faction);
          const dealt = hands.map(({ member }) => manOf(member)).filter((man) => man.faction === faction);
          expect(Math.abs(dealt.length - (own.length * students) / men.length)).toBeLessThan(1);
          for (const opinion of ['wide', 'narrow']) {
            const due = (countIn(own, (man) => man.opinion === opinion) * dealt.length) / own.length;
            expect(Math.abs(countIn(dealt, (man) => man.opinion === opinion) - due)).toBeLessThan(1);
          }
        }
      }),
    );
  });

  it('is the same for the same word and class, and another for another word', () => {
    const men = Array.from({ length: 40 }, (_, n) => ({ id: `m${n}`, faction: 'abc'.charAt(n % 3), opinion: 'x' }));
    expect(deal(men, 28, 'wheat')).toEqual(deal(men, 28, 'wheat'));
    const deals = ['', 'wheat', 'rye', '1', '2'].map((seed) => JSON.stringify(deal(men, 28, seed)));
    expect(new Set(deals).size).toBe(5);
    expect(deal([], 3, 'wheat')).toEqual({ hands: [], left: [] });
  });
});
