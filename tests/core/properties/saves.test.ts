import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateHash } from '../../../src/core/save/digest.ts';
import { replay } from '../../../src/core/save/replay.ts';
import { SAVE_FORMAT, isSave, parseSave, readSave } from '../../../src/core/save/save.ts';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import { SEED, arbitraryChoices, arbitrarySketch } from '../../support/arbitrary-scenario.ts';
import { invented, makeScenario } from '../../support/make-scenario.ts';
import type { Sketch } from '../../support/make-scenario.ts';
import { pick, playThrough } from '../../support/playthrough.ts';
import type { Playthrough } from '../../support/playthrough.ts';

const role = fc.constantFrom('as-alice', 'as-bob', 'as-ann');
const level = fc.constantFrom('recorded', 'shrewd', 'formidable');

/** A way in of three beats, with a choice that bears on the sitting and one that is only remembered. */
const beats: Sketch['beats'] = [
  {
    id: 'gate',
    lines: [{ id: 'gate-1', ...invented('The gate is open.') }],
    choices: [
      {
        id: 'listen',
        ...invented('Listen.'),
        goto: { beat: 'lane' },
        effects: [{ hear: { members: ['m0', 'm3'], value: 'kin' } }],
      },
      { id: 'hurry', ...invented('Hurry.'), goto: { beat: 'lane' }, effects: [{ set: 'hurried' }] },
    ],
  },
  { id: 'lane', lines: [{ id: 'lane-1', ...invented('It rains.') }] },
  { id: 'door' },
];

const hashes = (scenario: Scenario, { states }: Playthrough): readonly string[] =>
  states.map((s) => stateHash(scenario, s));

describe('a save', () => {
  it('played again is the play, at every prefix, in the very same scenario or one with other texts', () => {
    fc.assert(
      fc.property(arbitrarySketch(8), arbitraryChoices, role, level, (sketch, numbers, who, how) => {
        const scenario = makeScenario({ ...sketch, beats });
        const edited = makeScenario({ ...sketch, beats }, 'edited');
        const played = playThrough(scenario, pick(numbers), who, how);
        const expected = hashes(scenario, played);
        for (const again of [scenario, edited])
          for (const [n, save] of played.saves.entries()) {
            const { state, states, save: kept, stop } = replay(again, save);
            expect(stop).toBeUndefined();
            expect(states.map((s) => stateHash(again, s))).toEqual(expected.slice(0, n + 1));
            expect(state).toBe(states.at(-1));
            expect(kept).toEqual({ ...save, contentHash: again.contentHash });
          }
      }),
      { seed: SEED, numRuns: 10 },
    );
  });

  it('is the same after a passage through JSON', () => {
    fc.assert(
      fc.property(arbitrarySketch(4), arbitraryChoices, role, level, (sketch, numbers, who, how) => {
        for (const save of playThrough(makeScenario({ ...sketch, beats }), pick(numbers), who, how).saves)
          expect(parseSave(JSON.stringify(save))).toEqual(save);
      }),
      { seed: SEED, numRuns: 20 },
    );
  });

  it('stops a replay, at a prefix of the play, when anything in it is not what was done', () => {
    fc.assert(
      fc.property(
        arbitrarySketch(6),
        arbitraryChoices,
        fc.nat(99),
        fc.constantFrom('', 'yield:', 'assert:nobody', 'choose:nothing', 'yield'),
        (sketch, numbers, at, other) => {
          const scenario = makeScenario({ ...sketch, beats });
          const played = playThrough(scenario, pick(numbers));
          const save = played.saves.at(-1) ?? played.saves[0];
          if (!save) return;
          const n = at % save.moves.length;
          const { states, stop, save: kept } = replay(scenario, { ...save, moves: save.moves.with(n, other) });
          const same = save.moves[n] === other;
          const expected = hashes(scenario, played);
          const came = states.map((s) => stateHash(scenario, s));
          expect(stop === undefined).toBe(same);
          expect(stop?.at ?? n + 1).toBeGreaterThanOrEqual(n + 1);
          expect(came.slice(0, n + 1)).toEqual(expected.slice(0, n + 1));
          expect(kept.moves).toHaveLength(states.length - 1);
        },
      ),
      { seed: SEED, numRuns: 40 },
    );
  });
});

describe('reading a save', () => {
  const sentence = /^This .+[.]$/u;

  it('takes any JSON value at all, and refuses with a sentence what is none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readSave(value);
        expect(isSave(read) || sentence.test(read.problem)).toBe(true);
        const parsed = parseSave(JSON.stringify(value));
        expect(isSave(parsed) || sentence.test(parsed.problem)).toBe(true);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('takes anything in any field, and refuses with a sentence what is none', () => {
    const any = fc.anything({ maxDepth: 1, withNullPrototype: true });
    const field = fc.oneof(
      any,
      fc.constantFrom('shrewd', 'x', { level: 'shrewd' }, { level: 'none' }, [], ['next'], [1]),
    );
    const damaged = fc.record(
      {
        format: fc.constantFrom(SAVE_FORMAT, 2, '1', undefined),
        scenario: field,
        contentHash: field,
        part: field,
        role: field,
        settings: field,
        moves: field,
        trail: field,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(damaged, (value) => {
        const read = readSave(value);
        expect(isSave(read) || sentence.test(read.problem)).toBe(true);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseSave(text);
        expect(isSave(read) || sentence.test(read.problem)).toBe(true);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
