import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDebate, NO_TERMS } from '../../../src/core/debate/compile.ts';
import { countHall, divide, stanceOf } from '../../../src/core/debate/hall.ts';
import { labelOf } from '../../../src/core/debate/weighing.ts';
import type { Debate } from '../../../src/core/debate/debate.ts';
import type { ScenarioData } from '../../../src/core/scenario/scenario.ts';
import {
  SEED,
  arbitraryFloor,
  arbitraryHearings,
  arbitrarySketch,
  floorFrom,
  plainFloor,
} from '../../support/arbitrary-scenario.ts';
import { makeData } from '../../support/make-scenario.ts';
import type { Sketch } from '../../support/make-scenario.ts';
import { must } from '../../support/must.ts';
import { afterHearings, defeatersOf, groundedLabels, labelUnder, stanceUnder } from '../../support/naive.ts';
import type { Labelling, PlainLabel } from '../../support/naive.ts';

const debateOf = (data: ScenarioData): Debate => compileDebate(data, must(data.sittings[0]));

/** Every way of labelling some claims. */
function allLabellings(claims: readonly string[]): readonly Labelling[] {
  const labels: readonly PlainLabel[] = ['in', 'out', 'undecided'];
  return claims.reduce<readonly Labelling[]>(
    (sofar, claim) => sofar.flatMap((l) => labels.map((label) => new Map([...l, [claim, label]]))),
    [new Map()],
  );
}

/** A hall and a floor as the properties draw them, with the count of the engine and the floor in plain words. */
function roomFrom(sketch: Sketch, raw: Parameters<typeof floorFrom>[0]) {
  const data = makeData(sketch);
  const debate = debateOf(data);
  const floor = floorFrom(raw, debate);
  return { data, debate, floor, hall: countHall(debate, floor), plain: plainFloor(debate, floor) };
}

describe('the labelling of a floor', () => {
  it('is the grounded one, for every member of every hall', () => {
    fc.assert(
      fc.property(arbitrarySketch(), arbitraryFloor, (sketch, raw) => {
        const { data, debate, hall, plain } = roomFrom(sketch, raw);
        data.members.forEach((man, m) => {
          const labels = plain.spoken.map((s, p) => [s.claim, labelOf(debate, hall, m, p)]);
          expect(labels).toEqual([...groundedLabels(data, man, plain)]);
        });
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('lets no claim stand beside one that defeats it', () => {
    fc.assert(
      fc.property(arbitrarySketch(8), arbitraryFloor, (sketch, raw) => {
        const { data, debate, hall, plain } = roomFrom(sketch, raw);
        data.members.forEach((man, m) => {
          const standing = plain.spoken.flatMap((s, p) => (labelOf(debate, hall, m, p) === 'in' ? [s.claim] : []));
          for (const claim of standing)
            expect(defeatersOf(data, man, plain, claim).filter((d) => standing.includes(d))).toEqual([]);
        });
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('decides only what every complete labelling decides, and is one of them', () => {
    fc.assert(
      fc.property(arbitrarySketch(1), arbitraryFloor, (sketch, raw) => {
        const data = makeData(sketch);
        const debate = debateOf(data);
        const floor = floorFrom({ ...raw, said: Math.min(raw.said, 6) }, debate);
        const hall = countHall(debate, floor);
        const plain = plainFloor(debate, floor);
        const man = must(data.members[0]);
        const ours = new Map(plain.spoken.map((s, p) => [s.claim, labelOf(debate, hall, 0, p)]));
        const complete = allLabellings([...ours.keys()]).filter((l) =>
          [...l].every(([claim, label]) => labelUnder(data, man, plain, claim, l) === label),
        );
        expect(complete).toContainEqual(ours);
        const decided = [...ours].filter(([, label]) => label !== 'undecided');
        expect(complete.every((l) => decided.every(([claim, label]) => l.get(claim) === label))).toBe(true);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe('the count of the hall', () => {
  it('is what each member comes to by the rules written out one man at a time', () => {
    fc.assert(
      fc.property(arbitrarySketch(), arbitraryFloor, (sketch, raw) => {
        const { data, debate, hall, plain } = roomFrom(sketch, raw);
        const stances = data.members.map((_, m) => debate.options[stanceOf(debate, hall, m)]);
        expect(stances).toEqual(data.members.map((man) => stanceUnder(data, man, plain)));
      }),
      { seed: SEED + 1, numRuns: 100 },
    );
  });

  it('follows what conversations have changed in what the members weigh', () => {
    fc.assert(
      fc.property(arbitrarySketch(12), arbitraryFloor, arbitraryHearings, (sketch, raw, hearings) => {
        const data = makeData(sketch);
        const debate = compileDebate(data, must(data.sittings[0]), { ...NO_TERMS, hearings });
        const floor = floorFrom(raw, debate);
        const hall = countHall(debate, floor);
        const plain = plainFloor(debate, floor);
        const stances = data.members.map((_, m) => debate.options[stanceOf(debate, hall, m)]);
        expect(stances).toEqual(data.members.map((man) => stanceUnder(data, afterHearings(man, hearings), plain)));
      }),
      { seed: SEED + 2, numRuns: 60 },
    );
  });

  it('gives every member one seat, and no wider option more than a narrower', () => {
    fc.assert(
      fc.property(arbitrarySketch(), arbitraryFloor, (sketch, raw) => {
        const debate = debateOf(makeData(sketch));
        const hall = countHall(debate, floorFrom(raw, debate));
        const widest = debate.options.map(
          (_, o) => debate.members.filter((__, m) => stanceOf(debate, hall, m) === o).length,
        );
        expect(widest.reduce((a, b) => a + b, 0)).toBe(debate.members.length);
        expect(hall.seats).toEqual(widest.map((_, o) => widest.slice(o).reduce((a, b) => a + b, 0)));
        expect(hall.seats[0]).toBe(debate.members.length);
      }),
      { seed: SEED + 3, numRuns: 60 },
    );
  });

  it('resolves the widest option that more than half take', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(70), fc.nat(70), (members, a, b) => {
        const men = Object.fromEntries(Array.from({ length: members }, (_, n) => [`m${n}`, {}]));
        const debate = debateOf(makeData({ claims: { c: {} }, members: men }));
        const [some, all] = [Math.min(Math.max(a, b), members), Math.min(a, b, members)];
        const expected = all * 2 > members ? 2 : some * 2 > members ? 1 : 0;
        expect(divide(debate, [members, some, all])).toBe(expected);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
