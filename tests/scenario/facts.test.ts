import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDebate } from '../../src/core/debate/compile.ts';
import { countHall, stanceOf } from '../../src/core/debate/hall.ts';
import { isOver } from '../../src/core/debate/position.ts';
import type { State } from '../../src/core/play/state.ts';
import { tableOf } from '../../src/core/play/sitting-step.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { indexScenario } from '../../src/core/play/scenario-index.ts';
import type { Condition } from '../../src/core/scenario/condition-data.ts';
import { holds } from '../../src/core/scene/condition.ts';
import { currentBeat, endingFor } from '../../src/core/scene/walk.ts';
import type { Assembled } from '../../src/scenario/assemble.ts';
import { joinReference } from '../../src/scenario/join-reference.ts';
import { endingMissing } from '../../src/scenario/lints/ending-missing.ts';
import { endingNever } from '../../src/scenario/lints/ending-never.ts';
import { implies } from '../../src/scenario/lints/facts/atoms.ts';
import type { Atom } from '../../src/core/explore/walk/relevance.ts';
import { contextsAt, contextsIn } from '../../src/scenario/lints/facts/context.ts';
import { deadlocks } from '../../src/scenario/lints/facts/deadlock.ts';
import { factsOf } from '../../src/scenario/lints/facts/facts.ts';
import { chosenMark, flagMark } from '../../src/scenario/lints/facts/known-before.ts';
import type { Point } from '../../src/core/explore/bounds/story-map.ts';
import { verdictOf } from '../../src/scenario/lints/facts/verdict.ts';
import { SEED, arbitraryFloor, arbitrarySketch, floorFrom } from '../support/arbitrary-scenario.ts';
import { arbitraryAtom, arbitraryCondition, arbitraryData, arbitraryPlays } from '../support/arbitrary-story.ts';
import { VALUES, makeData } from '../support/make-scenario.ts';
import { must } from '../support/must.ts';
import { pick, playThrough } from '../support/playthrough.ts';

/** Every state of some plays in both sides' roles. */
function statesOf(scenario: Scenario, numbers: readonly (readonly number[])[]): readonly State[] {
  return numbers.flatMap((list) =>
    ['as-alice', 'as-bob', 'as-ann'].flatMap((role) => playThrough(scenario, pick(list), role).states),
  );
}

const pointOf = (scenario: Scenario, state: State): Point => {
  const { map } = factsOf(scenario.data);
  const at = currentBeat(scenario, state);
  return at ? must(map.beatPoint(at.beat)) : map.ending;
};

/** Milliseconds for the plays of one property, on a machine that is busy with others. */
const PATIENCE = 30_000;

describe('what is known of a scenario without playing it', { timeout: PATIENCE }, () => {
  it('holds whatever play comes to in a sitting', () => {
    fc.assert(
      fc.property(arbitraryData, arbitraryPlays, (data, numbers) => {
        const scenario = indexScenario(data, 'made');
        const facts = factsOf(data);
        for (const state of statesOf(scenario, numbers)) {
          if (!state.sitting) continue;
          const { position, hall, id } = state.sitting;
          const table = tableOf(scenario, state, state.sitting);
          const room = must(facts.room(id, state.role));
          expect(position.floor.spoken.every((s) => room.sayable.can(s.claim))).toBe(true);
          expect(position.exchange).toBeLessThanOrEqual(room.exchanges.most);
          const least = isOver(position, table.burn) ? room.exchanges.least : 0;
          expect(position.exchange).toBeGreaterThanOrEqual(least);
          table.debate.members.forEach((_, m) => {
            const stance = stanceOf(table.debate, hall, m);
            expect(stance).toBeGreaterThanOrEqual(must(room.stances[m]).least);
            expect(stance).toBeLessThanOrEqual(must(room.stances[m]).most);
          });
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('holds whatever play comes to in a scene', () => {
    fc.assert(
      fc.property(arbitraryData, arbitraryPlays, (data, numbers) => {
        const scenario = indexScenario(data, 'made');
        const facts = factsOf(data);
        for (const state of statesOf(scenario, numbers)) {
          if (state.place.at !== 'scene' && state.place.at !== 'ending') continue;
          const marks = [...state.flags.map(flagMark), ...state.chosen.map(chosenMark)];
          const known = facts.known(pointOf(scenario, state)).filter((k) => k.role === state.role);
          const fits = known.filter(
            (k) => marks.every((m) => k.may.has(m)) && k.must.list().every((m) => marks.includes(m)),
          );
          expect(fits.some((k) => k.lasts.has(state.sitting?.id))).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 80 },
    );
  });

  it('calls no condition constant that comes to something else in a play', () => {
    let told = 0;
    fc.assert(
      fc.property(
        arbitraryData,
        arbitraryPlays,
        fc.array(arbitraryCondition, { minLength: 12, maxLength: 12 }),
        (data, numbers, asked) => {
          const scenario = indexScenario(data, 'made');
          const facts = factsOf(data);
          const inSitting = asked.map((c) => verdictOf(c, contextsIn(facts, must(data.sittings[0]))));
          for (const state of statesOf(scenario, numbers)) {
            const { at } = state.place;
            if (at === 'debrief') continue;
            const inRoom = at === 'sitting' || at === 'division';
            const contexts = inRoom ? [] : contextsAt(facts, pointOf(scenario, state));
            asked.forEach((c, i) => {
              const verdict = inRoom ? inSitting[i] : verdictOf(c, contexts);
              if (verdict === undefined) return;
              told++;
              expect(holds(scenario, state, c)).toBe(verdict);
            });
          }
        },
      ),
      { seed: SEED, numRuns: 40 },
    );
    expect(told).toBeGreaterThan(1000);
  });

  it('takes nothing to follow from another thing asked of the hall that a play has without it', () => {
    fc.assert(
      fc.property(
        arbitraryData,
        arbitraryPlays,
        fc.array(arbitraryAtom, { minLength: 20, maxLength: 20 }),
        (data, numbers, atoms) => {
          const scenario = indexScenario(data, 'made');
          const contexts = contextsIn(factsOf(data), must(data.sittings[0]));
          for (const state of statesOf(scenario, numbers)) {
            if (state.place.at !== 'sitting' && state.place.at !== 'division') continue;
            const context = must(contexts.find((c) => c.role === state.role));
            const had = atoms.filter((a) => holds(scenario, state, a));
            const not = atoms.filter((a) => !had.includes(a));
            for (const a of had)
              for (const b of not) expect([a, b, implies(context, a as Atom, b as Atom)]).toEqual([a, b, false]);
          }
        },
      ),
      { seed: SEED, numRuns: 50 },
    );
  });

  it('calls no ending shadowed or missing that comes out in a play', () => {
    const endings = fc.array(arbitraryCondition, { minLength: 4, maxLength: 4 });
    let told = 0;
    fc.assert(
      fc.property(arbitraryData, arbitraryPlays, endings, fc.boolean(), (plain, numbers, asked, rest) => {
        const ending = must(plain.endings[0]);
        const catchAll: Condition = { not: { all: [{ role: 'as-alice' }, { role: 'as-bob' }] } };
        const conditions = rest ? [...asked, catchAll] : asked;
        const data = { ...plain, endings: conditions.map((when, n) => ({ ...ending, id: `e${n}`, when })) };
        const scenario = indexScenario(data, 'made');
        const assembled: Assembled = {
          data,
          reference: joinReference([]),
          cast: [],
          teaching: [],
          contentHash: '',
          anachronisms: [],
          needed: [],
          placeOf: () => undefined,
        };
        const never = endingNever.check(assembled);
        const missing = endingMissing.check(assembled).map((f) => f.message);
        told += never.length + missing.length;
        const shadowed = never.filter((f) => !f.message.includes('always fits')).map((f) => f.item);
        const always = never.find((f) => f.message.includes('always fits'));
        const dead = always ? data.endings.slice(data.endings.findIndex((e) => e === always.item) + 1) : [];
        // with no ending that fits, a play would stand still: these are of the same scenario with endings for all
        for (const state of statesOf(indexScenario(plain, 'plain'), numbers)) {
          if (state.place.at !== 'division') continue;
          const out = endingFor(scenario, state);
          if (!out) continue;
          expect(shadowed).not.toContain(out);
          expect(dead).not.toContain(out);
          const option = must(data.options.find((o) => o.id === state.resolutions['meeting'])).title;
          expect(missing.some((m) => m.includes(`“${option}”`))).toBe(false);
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
    expect(told).toBeGreaterThan(30);
  });

  it('calls claims deadlocked only where they stand and fall for nobody', () => {
    let told = 0;
    fc.assert(
      fc.property(arbitrarySketch(6), arbitraryFloor, (sketch, raw) => {
        // of two values, so that circles of one are common
        const data = makeData({
          ...sketch,
          claims: Object.fromEntries(
            Object.entries(sketch.claims).map(([id, c], n) => [id, { ...c, value: VALUES[n % 2] }]),
          ),
        });
        const debate = compileDebate(data, must(data.sittings[0]));
        const floor = { ...floorFrom({ ...raw, said: 14 }, debate), questioned: [], conceded: [] };
        const { labels } = countHall(debate, floor);
        for (const claim of deadlocks(debate, new Set(debate.claims.map((c) => c.index))).flat()) {
          const at = floor.spoken.findIndex((s) => s.claim === claim);
          told++;
          for (let w = 0; w < debate.words; w++) {
            expect(labels.inn[at * debate.words + w]).toBe(0);
            expect(labels.out[at * debate.words + w]).toBe(0);
          }
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
    expect(told).toBeGreaterThan(20);
  });
});
