import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEndings } from '../../../../src/core/explore/compare/compare-endings.ts';
import type { EndingReport } from '../../../../src/core/explore/compare/compare-endings.ts';
import { compareOdds } from '../../../../src/core/explore/compare/compare-odds.ts';
import type { OddsReport } from '../../../../src/core/explore/compare/compare-odds.ts';
import { compareWords } from '../../../../src/core/explore/compare/compare-words.ts';

const SEED = 11;
const VERDICTS = ['reachable', 'unreachable', 'unknown'] as const;
const ending = (verdict: EndingReport['verdict'], id = 'opened', role = 'miller'): EndingReport => ({
  part: 'whole',
  role,
  ending: id,
  verdict,
});

describe('endings compared', () => {
  const change = (before?: EndingReport['verdict'], after?: EndingReport['verdict']) =>
    compareEndings(before ? [ending(before)] : [], after ? [ending(after)] : []).map((c) => c.change);

  it('are gained where players can reach what they could not', () => {
    expect([change('unreachable', 'reachable'), change(undefined, 'reachable')]).toEqual([['gained'], ['gained']]);
  });

  it('are lost where players no longer can', () => {
    expect([change('reachable', 'unreachable'), change('reachable')]).toEqual([['lost'], ['lost']]);
  });

  it('are unknown where nothing is proved any longer', () => {
    expect([change('reachable', 'unknown'), change('unreachable', 'unknown'), change(undefined, 'unknown')]).toEqual([
      ['unknown'],
      ['unknown'],
      ['unknown'],
    ]);
  });

  it('are neither gained nor lost where nothing was known of them before', () => {
    expect([change('unknown', 'reachable'), change('unknown', 'unreachable'), change('unknown')]).toEqual([
      ['proved'],
      ['ruled-out'],
      ['ruled-out'],
    ]);
  });

  it('that nobody could reach are not missed, nor those added that nobody can', () => {
    expect([change('unreachable'), change(undefined, 'unreachable')]).toEqual([[], []]);
  });

  it('are told apart by part and role, those of the old version first', () => {
    const before = [ending('reachable', 'opened', 'miller'), ending('unreachable', 'opened', 'steward')];
    const after = [
      ending('reachable', 'burned', 'miller'),
      ending('reachable', 'opened', 'steward'),
      ending('unreachable', 'opened', 'miller'),
    ];
    expect(compareEndings(before, after)).toEqual([
      { ...partOf(before[0]), before: 'reachable', after: 'unreachable', change: 'lost' },
      { ...partOf(before[1]), before: 'unreachable', after: 'reachable', change: 'gained' },
      { ...partOf(after[0]), before: 'absent', after: 'reachable', change: 'gained' },
    ]);
  });

  const partOf = ({ verdict: _, ...rest }: EndingReport = ending('unknown')) => rest;

  const reports = fc.uniqueArray(
    fc.record({
      part: fc.constantFrom('one', 'two'),
      role: fc.constantFrom('miller', 'steward'),
      ending: fc.constantFrom('a', 'b', 'c'),
      verdict: fc.constantFrom(...VERDICTS),
    }),
    { selector: (r) => `${r.part} ${r.role} ${r.ending}` },
  );

  it('show nothing between equal reports, and gain and loss change places when the versions do', () => {
    fc.assert(
      fc.property(reports, reports, (a, b) => {
        expect(compareEndings(a, a)).toEqual([]);
        const of = (list: ReturnType<typeof compareEndings>, kind: string) =>
          list
            .filter((c) => c.change === kind)
            .map((c) => `${c.part} ${c.role} ${c.ending}`)
            .toSorted();
        expect(of(compareEndings(a, b), 'gained')).toEqual(of(compareEndings(b, a), 'lost'));
      }),
      { seed: SEED },
    );
  });
});

const odds = (p: number, margin: number, own: Partial<OddsReport> = {}): OddsReport => ({
  part: 'whole',
  role: 'miller',
  way: 'random',
  ending: 'opened',
  p,
  low: Math.max(0, p - margin),
  high: Math.min(1, p + margin),
  exact: margin === 0,
  ...own,
});

describe('odds compared', () => {
  it('have moved where their intervals have no point in common', () => {
    const before = odds(0.2, 0.05);
    expect(compareOdds([before], [odds(0.4, 0.1)])).toEqual([
      {
        part: 'whole',
        role: 'miller',
        way: 'random',
        ending: 'opened',
        before: { p: 0.2, low: before.low, high: 0.25, exact: false },
        after: { p: 0.4, low: 0.30000000000000004, high: 0.5, exact: false },
      },
    ]);
  });

  it('have not moved where their intervals meet', () => {
    expect(compareOdds([odds(0.2, 0.05)], [odds(0.29, 0.05)])).toEqual([]);
  });

  it('have moved by the least difference where both are exact, but not by rounding', () => {
    expect(compareOdds([odds(0.2, 0)], [odds(0.201, 0)])).toHaveLength(1);
    expect(compareOdds([odds(0.1 + 0.2, 0)], [odds(0.3, 0)])).toEqual([]);
  });

  it('of an ending that was added are counted from never', () => {
    const others = [odds(0.5, 0)];
    const added = odds(0.25, 0.1, { ending: 'burned' });
    expect(compareOdds(others, [...others, added]).map((c) => [c.ending, c.before.p, c.after.p])).toEqual([
      ['burned', 0, 0.25],
    ]);
    expect(compareOdds([...others, added], others).map((c) => [c.ending, c.before.p, c.after.p])).toEqual([
      ['burned', 0.25, 0],
    ]);
  });

  it('of a way of play that one version says nothing of are not compared', () => {
    const zealot = odds(0.9, 0, { way: 'thrift alone' });
    expect(compareOdds([odds(0.5, 0)], [odds(0.5, 0), zealot])).toEqual([]);
  });
});

describe('words compared', () => {
  const words = (role: string, median: number, longest: number) => ({ part: 'whole', role, median, longest });

  it('are told for every part and role of either version', () => {
    expect(compareWords([words('miller', 100, 150), words('widow', 90, 95)], [words('miller', 110, 150)])).toEqual([
      {
        part: 'whole',
        role: 'miller',
        before: { median: 100, longest: 150 },
        after: { median: 110, longest: 150 },
      },
      { part: 'whole', role: 'widow', before: { median: 90, longest: 95 }, after: undefined },
    ]);
    expect(compareWords([], [words('vicar', 1, 2)])).toEqual([
      { part: 'whole', role: 'vicar', before: undefined, after: { median: 1, longest: 2 } },
    ]);
  });
});
