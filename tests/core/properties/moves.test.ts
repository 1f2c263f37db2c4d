import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAULTS } from '../../../src/core/debate/fault.ts';
import { forecastMove } from '../../../src/core/debate/forecast.ts';
import { applyMove } from '../../../src/core/debate/apply.ts';
import { countHall, stanceOf } from '../../../src/core/debate/hall.ts';
import { moveId, parseMoveId } from '../../../src/core/debate/move.ts';
import type { Move } from '../../../src/core/debate/move.ts';
import { menuOf } from '../../../src/core/debate/menu.ts';
import { debateMoves } from '../../../src/core/debate/moves.ts';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import { tableOf } from '../../../src/core/play/sitting-step.ts';
import type { State } from '../../../src/core/play/state.ts';
import { legalMoves, step } from '../../../src/core/play/step.ts';
import { stateHash } from '../../../src/core/save/digest.ts';
import { SEED, arbitraryChoices, arbitrarySketch } from '../../support/arbitrary-scenario.ts';
import { deepFreeze } from '../../support/freeze.ts';
import { makeScenario } from '../../support/make-scenario.ts';
import { must } from '../../support/must.ts';
import { pick, playThrough } from '../../support/playthrough.ts';
import { isDebateMove } from '../../support/room.ts';

const role = fc.constantFrom('as-alice', 'as-bob', 'as-ann');

/** Every move that can be written of a scenario's claims, people and options, and some of nothing in it. */
function everyMove({ data }: Scenario): readonly Move[] {
  const claims = [...data.claims.map((c) => c.id), 'nothing'];
  const kinds = ['assert', 'answer', 'produce', 'question', 'concede', 'retract'] as const;
  return [
    ...claims.flatMap((claim) => kinds.map((kind): Move => ({ kind, claim }))),
    ...claims.flatMap((claim) =>
      ['ann', 'abe', 'bea', 'nobody'].map((friend): Move => ({ kind: 'call', claim, friend })),
    ),
    ...['none', 'some', 'all', 'nothing'].map((option): Move => ({ kind: 'propose', option })),
    { kind: 'yield' },
    { kind: 'next' },
    { kind: 'choose', choice: 'nothing' },
  ];
}

const inSitting = (states: readonly State[]): readonly State[] => states.filter((s) => s.place.at === 'sitting');

describe('a move', () => {
  it('is accepted when it is among the legal ones, and else refused with a reason and the same state', () => {
    fc.assert(
      fc.property(arbitrarySketch(5), arbitraryChoices, role, (sketch, numbers, who) => {
        const scenario = makeScenario(sketch);
        for (const state of playThrough(scenario, pick(numbers.slice(0, 4)), who).states) {
          const legal = new Set(legalMoves(scenario, state).map(moveId));
          for (const move of everyMove(scenario)) {
            const { state: next, refused } = step(scenario, state, move);
            const accepted = legal.has(moveId(move));
            expect({ move, same: next === state, named: FAULTS.some((kind) => kind === refused?.kind) }).toEqual({
              move,
              same: !accepted,
              named: !accepted,
            });
          }
        }
      }),
      { seed: SEED, numRuns: 15 },
    );
  });

  it('changes nothing of what it is handed', () => {
    fc.assert(
      fc.property(arbitrarySketch(6), arbitraryChoices, role, (sketch, numbers, who) => {
        const scenario = makeScenario(sketch);
        deepFreeze(scenario.data);
        const { states } = playThrough(scenario, (moves, n) => deepFreeze(pick(numbers)(moves, n)), who);
        const hashes = states.map((state) => stateHash(scenario, deepFreeze(state)));
        const labels = states.map((s) => JSON.stringify(s.sitting?.hall));
        for (const state of inSitting(states))
          for (const move of legalMoves(scenario, state)) step(scenario, state, move);
        expect(states.map((state) => stateHash(scenario, state))).toEqual(hashes);
        expect(states.map((s) => JSON.stringify(s.sitting?.hall))).toEqual(labels);
      }),
      { seed: SEED, numRuns: 15 },
    );
  });

  it('does the same every time, in a scenario read afresh', () => {
    fc.assert(
      fc.property(
        arbitrarySketch(40),
        arbitraryChoices,
        role,
        fc.constantFrom('recorded', 'shrewd', 'formidable'),
        (sketch, numbers, who, level) => {
          const once = makeScenario(sketch);
          const again = makeScenario(sketch);
          const first = playThrough(once, pick(numbers), who, level).states;
          const second = playThrough(again, pick(numbers), who, level).states;
          expect(second).toEqual(first);
        },
      ),
      { seed: SEED, numRuns: 20 },
    );
  });

  it('moves at once just those whom its forecast names, and forecasting changes nothing', () => {
    fc.assert(
      fc.property(arbitrarySketch(20), arbitraryChoices, role, (sketch, numbers, who) => {
        const scenario = makeScenario(sketch);
        for (const state of inSitting(playThrough(scenario, pick(numbers), who).states)) {
          const { position } = deepFreeze(must(state.sitting));
          const table = tableOf(scenario, state, must(state.sitting));
          const { debate } = table;
          const before = countHall(debate, position.floor);
          for (const move of debateMoves(table, position)) {
            const { wouldMove } = forecastMove(table, position, move);
            const after = countHall(debate, applyMove(table, position, move).floor);
            const option = (o: number) => must(debate.options[o]);
            const moved = debate.members.flatMap((man, m) => {
              const [from, to] = [option(stanceOf(debate, before, m)), option(stanceOf(debate, after, m))];
              return from === to ? [] : [{ member: man.id, from, to }];
            });
            expect({ move, wouldMove }).toEqual({ move, wouldMove: moved });
          }
          expect(countHall(debate, position.floor)).toEqual(before);
        }
      }),
      { seed: SEED, numRuns: 15 },
    );
  });
});

describe('the menu', () => {
  it('offers at most six legal moves, each once, and four or more where there are four', () => {
    fc.assert(
      fc.property(arbitrarySketch(6), arbitraryChoices, role, (sketch, numbers, who) => {
        const scenario = makeScenario(sketch);
        for (const state of inSitting(playThrough(scenario, pick(numbers), who).states)) {
          const sitting = must(state.sitting);
          const menu = menuOf(tableOf(scenario, state, sitting), sitting.position).map(moveId);
          const legal = legalMoves(scenario, state).map(moveId);
          expect(new Set(menu).size).toBe(menu.length);
          expect(legal).toEqual(expect.arrayContaining(menu));
          expect(menu.length).toBeLessThanOrEqual(6);
          expect(menu.length).toBeGreaterThanOrEqual(
            Math.min(4, legal.filter((id) => !/^(?:retract|propose|concede)/u.test(id)).length),
          );
        }
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
});

describe('the id of a move', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/u);
  const move: fc.Arbitrary<Move> = fc.oneof(
    fc.record({ kind: fc.constantFrom('assert', 'answer', 'produce', 'question', 'concede', 'retract'), claim: name }),
    fc.record({ kind: fc.constant('call'), claim: name, friend: name }),
    fc.record({ kind: fc.constant('propose'), option: name }),
    fc.record({ kind: fc.constant('choose'), choice: name }),
    fc.record({ kind: fc.constantFrom('yield', 'next') }),
  );

  it('is read back as the same move', () => {
    fc.assert(
      fc.property(move, (m) => {
        expect(parseMoveId(moveId(m))).toEqual(m);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('is read from any text at all without a throw, and only from what is one', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('call', 'yield', 'next', 'assert', ':', '', 'x', ' ', '__proto__'), { maxLength: 6 })
        .map((w) => w.join('')),
    );
    fc.assert(
      fc.property(text, (id) => {
        const read = parseMoveId(id);
        expect(read === undefined || moveId(read) === id).toBe(true);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it('is none of a move that has too little or too much to it', () => {
    const none = [
      '',
      'assert',
      'assert:',
      'call:x',
      'call:x:',
      'call::x',
      'yield:x',
      'next:',
      'assert:x:y',
      'call:x:y:z',
      'shout:x',
    ];
    expect(none.map(parseMoveId)).toEqual(none.map(() => undefined));
  });
});

it('every state in play offers a move until the debrief', () => {
  fc.assert(
    fc.property(arbitrarySketch(6), arbitraryChoices, role, (sketch, numbers, who) => {
      const scenario = makeScenario(sketch);
      const { states } = playThrough(scenario, pick(numbers), who);
      const stuck = states.filter((s) => s.place.at !== 'debrief' && legalMoves(scenario, s).length === 0);
      expect(stuck).toEqual([]);
      expect(must(states.at(-1)).place.at).toBe('debrief');
      expect(legalMoves(scenario, must(states.at(-1)))).toEqual([]);
      expect(isDebateMove({ kind: 'next' })).toBe(false);
    }),
    { seed: SEED, numRuns: 40 },
  );
});
