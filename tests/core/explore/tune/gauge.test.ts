import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../../src/core/explore/targets/reach-target.ts';
import { lightGauges, mendGauge, readGauge, seatsOf, wholeGauges } from '../../../../src/core/explore/tune/gauge.ts';
import type { Reading } from '../../../../src/core/explore/tune/gauge.ts';
import { penaltyOf } from '../../../../src/core/explore/tune/penalty.ts';
import { finish } from '../../../../src/core/explore/targets/work.ts';
import type { Target } from '../../../../src/core/scenario/target-data.ts';
import { must } from '../../../support/must.ts';
import { aimingAt, middle, target } from './small-aims.ts';

const SEED = 7;

describe('a light gauge that was mended', () => {
  it('is not taken in by what fewer plays do not show', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (bound, least) => {
        const own = least ? { atLeast: bound } : { atMost: bound };
        const from = aimingAt(target('some', { way: 'random', runs: 100, ...own }));
        const seat = seatsOf(from);
        for (const [i, gauge] of lightGauges(wholeGauges(from)).entries()) {
          const whole = finish(readGauge(must(wholeGauges(from)[i]), seat));
          const mended = finish(mendGauge(gauge, whole, seat));
          expect(finish(readGauge(mended, seat)).met).toBe(whole.met);
          expect(mended.runs).toBeLessThanOrEqual(100);
        }
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  it('reads off fewer plays how a figure that grows with them would differ', () => {
    const from = aimingAt(target('unmoved', { measure: 'unmoved', way: 'mixed', option: 'open-to-all', runs: 40 }));
    const seat = seatsOf(from);
    const [whole, light] = [wholeGauges(from), lightGauges(wholeGauges(from))].map(([gauge]) => must(gauge));
    const shown = finish(readGauge(must(whole), seat));
    const mended = finish(mendGauge(must(light), shown, seat));
    expect(mended.runs).toBeLessThan(40);
    expect(finish(readGauge(mended, seat)).value).toBeCloseTo(shown.value, 12);
  });
});

describe('the penalty', () => {
  const reading = (distance: number): Reading => ({
    target: middle,
    role: '',
    value: 0,
    about: '',
    gap: 0,
    met: distance === 0,
    distance,
  });
  const distance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const readings = fc.array(distance.map(reading), { maxLength: 12 });
  const size = fc.double({ min: 0, max: 60, noNaN: true });
  const missed = (list: readonly Reading[]) => list.filter((r) => !r.met).length;

  it('never falls as more is read', () => {
    fc.assert(
      fc.property(readings, distance, size, (list, next, much) => {
        expect(penaltyOf([...list, reading(next)], much)).toBeGreaterThanOrEqual(penaltyOf(list, much) - 1e-12);
      }),
      { seed: SEED },
    );
  });

  it('counts a target missed before any distance, and a distance before the size of the change', () => {
    fc.assert(
      fc.property(readings, readings, (a, b) => {
        fc.pre(missed(a) < missed(b));
        expect(penaltyOf(a, 0)).toBeLessThan(penaltyOf(b, 0));
      }),
      { seed: SEED },
    );
    expect(penaltyOf([reading(0.3)], 40)).toBeLessThan(penaltyOf([reading(0.4)], 0));
    expect(penaltyOf([reading(0.3)], 1)).toBeLessThan(penaltyOf([reading(0.3)], 2));
  });
});

describe('a figure held against its target', () => {
  const at = (value: number, own: Partial<Target>, gap = 0) => judge(target('x', own), { value, gap });

  it('meets it at the bound', () => {
    expect(at(0.5, { atLeast: 0.5 })).toEqual({ met: true, distance: 0 });
    expect(at(0.5, { atMost: 0.5 })).toEqual({ met: true, distance: 0 });
    expect(at(0.5, { atLeast: 0.4, atMost: 0.6 }).met).toBe(true);
  });

  it('is the further from it, the further it misses, and by seats where the shares are the same', () => {
    const far = [at(0.49, { atLeast: 0.5 }), at(0.3, { atLeast: 0.5 }), at(0, { atLeast: 0.5 })];
    expect(far.map((v) => v.met)).toEqual([false, false, false]);
    const distances = far.map((v) => v.distance);
    expect(distances.toSorted((a, b) => a - b)).toEqual(distances);
    expect(at(0, { atLeast: 1 }, 0.05).distance).toBeLessThan(at(0, { atLeast: 1 }, 0.2).distance);
    expect(at(900, { atMost: 1, measure: 'changes' }).distance).toBeLessThan(1);
  });
});
