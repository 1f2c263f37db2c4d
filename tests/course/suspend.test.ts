import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/core/save/replay.ts';
import type { Save } from '../../src/core/save/save.ts';
import { MOST_SUSPENDED, readSuspended, writeSuspended } from '../../src/course/suspend.ts';
import { realScenario } from '../support/real-scenario.ts';
import { must } from '../support/must.ts';
import { recordedPlays } from '../support/recorded-plays.ts';

const scenario = realScenario();

const plays = recordedPlays(scenario).map(({ save }) => save);

/** A save whose code is about as long as wanted: marks can’t be pressed together. */
const sized = (decisions: number): Save => {
  let seed = 7;
  const mark = (): string => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed.toString(16).padStart(8, '0');
  };
  const moves = Array.from({ length: decisions }, () => `assert:${mark()}`);
  return { ...must(plays[0]), moves, trail: moves.map(mark) };
};

describe('what a course keeps of a play', () => {
  it('holds every recorded play whole, with room to spare', () => {
    expect(plays.length).toBeGreaterThan(40);
    const lengths = plays.map((save) => {
      const text = must(writeSuspended({ tag: 'abcdefgh', told: 75, save, opened: [] }));
      expect(text).toMatch(/^[\u0021-\u007E]+$/);
      expect(must(readSuspended(text)).save).toEqual(save);
      return { part: save.part, length: text.length };
    });
    const most = (part: string): number =>
      Math.max(...lengths.filter((one) => one.part === part).map((one) => one.length));
    // what the README tells
    expect(most('franchise')).toBeLessThan(700);
    expect(most('whole')).toBeLessThan(2100);
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plays), fc.nat(9999), fc.stringMatching(/^[a-z0-9]{1,16}$/), (save, told, tag) => {
        const kept = { tag, told, save, opened: ['a-source'], assignment: 'a1.x.y' };
        expect(readSuspended(must(writeSuspended(kept)))).toEqual(kept);
      }),
      { numRuns: 50 },
    );
  });

  it('may be exactly as long as a course allows, and one sign longer is not sent', () => {
    const save = must(plays.at(-1));
    const kept = { tag: 'a', told: 0, save, opened: [] };
    const { length } = must(writeSuspended(kept));
    expect(writeSuspended(kept, length)).toHaveLength(length);
    // one sign of room less: the marks by which an edited script is noticed give way, but for the last
    const lean = must(writeSuspended(kept, length - 1));
    expect(lean.length).toBeLessThan(length);
    const thin = must(readSuspended(lean)).save;
    expect(thin.moves).toEqual(save.moves);
    expect(replay(scenario, thin).save).toEqual(save);
    expect(writeSuspended(kept, lean.length)).toBe(lean);
    expect(writeSuspended(kept, lean.length - 1)).toBeUndefined();
  });

  it('is left unsent past 4,096 signs, which takes more than three times the decisions of any recorded play', () => {
    const decisionsOf = (save: Save): number => save.trail.filter((mark) => mark !== '').length;
    const most = Math.max(...plays.map(decisionsOf));
    const lengthOf = (decisions: number): number | undefined =>
      writeSuspended({ tag: 'abcdefgh', told: decisions, save: sized(decisions), opened: [] })?.length;
    expect(lengthOf(3 * most)).toBeLessThanOrEqual(MOST_SUSPENDED);
    expect(lengthOf(2000)).toBeUndefined();
  });

  it.each(['', 'x', 'null', ':::', 'a:1:', 'a:1:p1.AAAA.AAAAAA', 'a:1:a1.AAAA.AAAAAA', 'x'.repeat(5000)])(
    'is not read from %s',
    (text) => {
      expect(readSuspended(text)).toBeUndefined();
    },
  );

  it('is not read when a sign of it was lost or changed', () => {
    const text = must(writeSuspended({ tag: 'a', told: 0, save: must(plays[0]), opened: [] }));
    fc.assert(
      fc.property(fc.integer({ min: 4, max: text.length - 1 }), fc.constantFrom('A', 'b', '', '.'), (at, sign) => {
        const changed = text.slice(0, at) + sign + text.slice(at + 1);
        expect(changed === text || readSuspended(changed) === undefined).toBe(true);
      }),
    );
  });
});
