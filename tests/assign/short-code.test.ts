import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitAssignment } from '../../src/assign/fit.ts';
import { PRESETS, assignmentOf } from '../../src/assign/presets.ts';
import {
  SHORT_LENGTH,
  SHORT_SIGNS,
  readShortCode,
  shortAssignments,
  shortCodeOf,
  tidyShortCode,
} from '../../src/assign/short-code.ts';
import { joinReference } from '../../src/scenario/join-reference.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { SMALL_SCENARIO } from '../fixtures/small-scenario.ts';
import { must } from '../support/must.ts';
import { realScenario } from '../support/real-scenario.ts';

const shelf = [realScenario().data, SMALL_SCENARIO].map((data) => summarise(data, joinReference([])));
const all = shortAssignments(shelf);
const codes = [...all.keys()];
const known = new Set(codes);

const problemOf = (typed: string): string => {
  const read = readShortCode(typed, shelf);
  return 'problem' in read ? read.problem : 'none';
};

const put = (code: string, at: number, sign: string): string => code.slice(0, at) + sign + code.slice(at + 1);

const swap = (code: string, i: number, j: number): string => put(put(code, i, code.charAt(j)), j, code.charAt(i));

describe('short codes', () => {
  it('have six signs at most, and none that is taken for another', () => {
    expect(SHORT_SIGNS).not.toMatch(/[01OILl]/);
    expect(new Set(SHORT_SIGNS).size).toBe(31);
    expect(codes.length).toBeGreaterThan(400);
    expect(codes.filter((code) => code.length !== SHORT_LENGTH || /[^2-9A-HJKMNP-Z]/.test(code))).toEqual([]);
  });

  it('stand for one lesson each, that can be played here', () => {
    const roles = (id: string): number =>
      new Set(must(shelf.find((s) => s.id === id)).parts.flatMap((p) => p.roles)).size;
    const parts = shelf.map((s) => s.parts.length * (roles(s.id) + 2));
    // presets, levels and texts; none lost to a clash
    expect(codes).toHaveLength(parts.reduce((a, b) => a + b) * PRESETS.length * 3 * 2);
    for (const assignment of all.values()) expect(fitAssignment(assignment, shelf)).not.toHaveProperty('problem');
  });

  it('are found again for what they stand for, and read as they may be typed', () => {
    for (const preset of PRESETS) {
      const assignment = assignmentOf(preset, must(shelf[0]));
      const code = must(shortCodeOf(assignment, all));
      expect(readShortCode(` ${code.toLowerCase().slice(0, 3)}-${code.slice(3)} `, shelf)).toEqual(assignment);
    }
  });

  it('are what they have been since they were first given', () => {
    const plain = [...shortAssignments(shelf.slice(1))].filter(
      ([, { role, level, text }]) => role === undefined && level === 'shrewd' && text === 'period',
    );
    expect(plain.map(([code]) => code)).toEqual(['D9Q8U9', 'V6K96G', 'YTSCU7', 'XQAXXU', 'PK2K9C']);
    expect(plain.map(([, { council }]) => council)).toEqual([false, false, false, true, false]);
  });

  it('are there for presets only', () => {
    const preset = assignmentOf(must(PRESETS[0]), must(shelf[0]));
    expect(shortCodeOf({ ...preset, level: 'formidable', text: 'plain', role: undefined }, all)).toHaveLength(6);
    expect(shortCodeOf({ ...preset, note: 'Bring a pencil.' }, all)).toBeUndefined();
    expect(shortCodeOf({ ...preset, stepBack: false }, all)).toBeUndefined();
  });

  it('show any one wrong character, whichever it is', () => {
    for (const code of codes) {
      const wrong = Array.from(code).flatMap((sign, at) =>
        Array.from(SHORT_SIGNS)
          .filter((other) => other !== sign)
          .map((other) => put(code, at, other)),
      );
      expect(wrong).toHaveLength(180);
      expect(wrong.filter((one) => !problemOf(one).includes('is not a code'))).toEqual([]);
    }
  }, 120_000);

  it('show any two that have changed places, neighbours or not', () => {
    for (const code of codes) {
      const pairs = Array.from(code).flatMap((_, i) =>
        Array.from(code)
          .slice(i + 1)
          .map((__, k) => swap(code, i, i + 1 + k)),
      );
      expect(pairs).toHaveLength(15);
      expect(pairs.filter((one) => one !== code && !problemOf(one).includes('is not a code'))).toEqual([]);
    }
  });

  it('say what is wrong with what is typed', () => {
    expect(problemOf('')).toBe('A code has 6 letters and figures; this has 0. Look at the board again.');
    expect(problemOf('23456')).toContain('this has 5');
    expect(problemOf('K7F30P')).toContain('“0”');
    expect(problemOf('k7fl3p')).toContain('“L”');
    expect(problemOf('<b>abc')).toContain('“<”');
    const stranger = must(codes[0]);
    expect(readShortCode(stranger, shelf.slice(1))).toMatchObject({
      problem: expect.stringContaining('stands for no lesson here'),
    });
  });

  it('never throw, and are found only where they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (typed) => {
        expect('problem' in readShortCode(typed, shelf)).toBe(!known.has(tidyShortCode(typed)));
      }),
    );
  });
});
