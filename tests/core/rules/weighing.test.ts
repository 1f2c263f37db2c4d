import { describe, expect, it } from 'vitest';
import { after, sit } from '../../support/room.ts';
import type { MemberSketch, Sketch } from '../../support/make-scenario.ts';

/** One man before some reasons, spoken as openings: `bread+` is for `some` in the name of bread, `law-` against it. */
const stanceOn = (man: MemberSketch, ...reasons: readonly string[]): string => {
  const claims = Object.fromEntries(
    reasons.map((reason, n) => {
      const way = reason.endsWith('+') ? { for: ['some'] } : { against: ['some'] };
      return [
        `c${n}`,
        { side: reason.endsWith('+') ? ('wide' as const) : ('narrow' as const), value: reason.slice(0, -1), ...way },
      ];
    }),
  );
  return sit({ members: { m: man }, claims: { ...claims, other: {} }, opening: Object.keys(claims) }).stance();
};

describe('what a member weighs', () => {
  it('is a reason only in the first of his values, as many as he weighs', () => {
    const man = { ranking: ['bread', 'honour', 'law', 'peace'], weighs: 4 };
    expect(stanceOn(man, 'peace+')).toBe('some');
    expect(stanceOn(man, 'faith+')).toBe('none');
    expect(stanceOn({ ...man, weighs: 3 }, 'peace+')).toBe('none');
  });

  it('includes attacks in the name of a value that is no reason to him', () => {
    const said = after(
      {
        members: { m: { ranking: ['bread'], weighs: 1 } },
        claims: {
          reason: { value: 'kin', for: ['some'] },
          attack: { side: 'narrow', value: 'kin', undercut: ['reason'] },
        },
      },
      'reason',
      'attack',
    );
    expect(said.label('reason')).toBe('out');
  });

  it('counts at most two reasons of one value', () => {
    expect(stanceOn({ settled: 2 }, 'bread+', 'bread+', 'bread+')).toBe('none');
    expect(stanceOn({ settled: 2 }, 'bread+', 'bread+', 'law+')).toBe('some');
    expect(stanceOn({}, 'bread-', 'bread-', 'bread-', 'law+', 'law+', 'peace+')).toBe('some');
  });
});

describe('a prior stance', () => {
  it('counts as as many reasons as he is settled in it', () => {
    expect(stanceOn({ settled: 1 }, 'bread+', 'law+')).toBe('some');
    expect(stanceOn({ settled: 3 }, 'bread+', 'law+', 'peace+')).toBe('none');
    expect(stanceOn({ settled: 3 }, 'bread+', 'law+', 'peace+', 'kin+')).toBe('some');
    expect(stanceOn({ settled: 2, prior: 'some' }, 'bread-', 'law-', 'peace-')).toBe('none');
  });

  it('is kept where reasons are even', () => {
    expect(stanceOn({ settled: 1 }, 'bread+')).toBe('none');
    expect(stanceOn({ settled: 1, prior: 'some' }, 'bread-')).toBe('some');
    expect(stanceOn({ prior: 'some' })).toBe('some');
    expect(stanceOn({ prior: 'some' }, 'bread+', 'law-')).toBe('some');
    expect(stanceOn({}, 'bread+', 'law-')).toBe('none');
  });
});

describe('a proof standard', () => {
  it('of a scintilla asks for one reason, whatever stands against it', () => {
    const man = { standard: 'scintilla' } as const;
    expect(stanceOn(man, 'bread+', 'law-', 'peace-', 'kin-')).toBe('some');
    expect(stanceOn(man)).toBe('none');
    expect(stanceOn({ ...man, prior: 'some' })).toBe('some');
    expect(stanceOn({ ...man, prior: 'some' }, 'law-')).toBe('none');
  });

  it('of preponderance asks for more reasons than stand against it', () => {
    expect(stanceOn({}, 'bread+', 'law+', 'peace-')).toBe('some');
    expect(stanceOn({}, 'bread+', 'law-', 'peace-')).toBe('none');
  });

  it('of the clear asks that nothing stand against it', () => {
    const man = { standard: 'clear' } as const;
    expect(stanceOn(man, 'bread+')).toBe('some');
    expect(stanceOn(man, 'bread+', 'law+', 'peace-')).toBe('none');
    expect(stanceOn({ ...man, prior: 'some' }, 'bread+', 'law+', 'peace-')).toBe('none');
    expect(stanceOn({ ...man, prior: 'some' })).toBe('some');
  });
});

describe('options', () => {
  const wide: Sketch = {
    members: { m: {} },
    claims: {
      leap: { value: 'bread', for: ['all'] },
      doubt: { side: 'narrow', value: 'law', against: ['some'] },
    },
  };

  it('are nested: who takes a wider one takes the narrower too', () => {
    const said = after(wide, 'leap', 'doubt');
    expect(said.stance()).toBe('all');
    expect(said.seats).toEqual([1, 1, 1]);
  });

  it('are each judged by the reasons that bear on it', () => {
    const said = after(
      {
        claims: { some: { value: 'bread', for: ['some'] }, not: { side: 'narrow', value: 'bread', against: ['all'] } },
      },
      'some',
      'not',
    );
    expect(said.stance()).toBe('some');
  });
});

describe('a member who leads a side', () => {
  it('keeps to what he came with, whatever is said or moved', () => {
    const led: Sketch = {
      members: { m: { prior: 'some' }, leader: { prior: 'some' } },
      claims: {
        leap: { value: 'bread', for: ['all'] },
        doubt: { side: 'narrow', value: 'bread', against: ['some', 'all'], undercut: ['leap'] },
      },
      sitting: { steadfast: ['leader'] },
    };
    const wider = after(led, 'leap');
    expect([wider.stance('m'), wider.stance('leader')]).toEqual(['all', 'some']);
    const narrower = wider.next('doubt');
    expect([narrower.stance('m'), narrower.stance('leader')]).toEqual(['none', 'some']);
    expect(after({ ...led, opening: [] }, 'propose:all').stance('leader')).toBe('some');
  });
});
