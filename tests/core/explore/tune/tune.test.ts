import { describe, expect, it } from 'vitest';
import { tune } from '../../../../src/core/explore/tune/tune.ts';
import type { TuneProgress, Tuned } from '../../../../src/core/explore/tune/tune.ts';
import { readGauge, seatsOf, wholeGauges } from '../../../../src/core/explore/tune/gauge.ts';
import type { Reading } from '../../../../src/core/explore/tune/gauge.ts';
import { finish } from '../../../../src/core/explore/targets/work.ts';
import type { ScenarioData } from '../../../../src/core/scenario/scenario.ts';
import { aimingAt, made, middle, target } from './small-aims.ts';

const search = (from: ScenarioData, tried: number, seed = 1, report?: (now: TuneProgress) => void): Tuned =>
  finish(tune(from, { seed, keepGoing: (n) => n < tried, report }));

const verdicts = (from: ScenarioData): readonly boolean[] => {
  const seat = seatsOf(from);
  return wholeGauges(from).map((gauge) => finish(readGauge(gauge, seat)).met);
};

describe('a search for the targets', () => {
  it('finds what meets a target that is missed, and stops where nothing smaller could be changed', () => {
    const tuned = search(aimingAt(middle), 400);
    expect(tuned.before.map((r) => r.met)).toEqual([true, false]);
    expect(tuned.after.map((r) => r.met)).toEqual([true, true]);
    expect(tuned.changes).toEqual([{ dial: 'settled', member: 'joan-baker', from: 0, to: 1 }]);
    expect(tuned.tried).toBeLessThan(400);
    expect(verdicts(made(aimingAt(middle), tuned.changes))).toEqual([true, true]);
  });

  it('gives the same for the same seed and number of settings, and tries other things with another seed', () => {
    const from = aimingAt(middle, target('some-chance', { way: 'random', option: 'open-to-all', atLeast: 0.05 }));
    const seen = (seed: number) => {
      const stands: string[] = [];
      const tuned = search(from, 60, seed, (now) => stands.push(JSON.stringify(now)));
      return { tuned, stands };
    };
    expect(seen(1)).toEqual(seen(1));
    const tries = [1, 2, 3, 4, 5].map((seed) => search(aimingAt(middle), 400, seed).tried);
    expect(new Set(tries).size).toBeGreaterThan(1);
  });

  it('tries as many settings as it may, and none where every target is met', () => {
    const never = target('never', { atMost: 0 });
    expect(search(aimingAt(middle, never), 25).tried).toBe(25);
    const met = target('met', { atMost: 1 });
    const tuned = search(aimingAt(met), 25);
    expect(tuned).toMatchObject({ tried: 0, changes: [] });
    expect(tuned.after).toEqual(tuned.before);
  });

  it('proposes nothing that is no better, and what misses fewer where it can’t meet all', () => {
    const impossible = target('impossible', { measure: 'changes', atLeast: 900 });
    expect(search(aimingAt(impossible), 0).changes).toEqual([]);
    const tuned = search(aimingAt(impossible, middle), 60);
    const missed = (readings: readonly Reading[]) => readings.filter((r) => !r.met).length;
    expect([missed(tuned.before), missed(tuned.after)]).toEqual([3, 2]);
    expect(verdicts(made(aimingAt(impossible, middle), tuned.changes))).toEqual(tuned.after.map((r) => r.met));
  });
});
