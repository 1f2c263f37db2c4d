import { describe, expect, it } from 'vitest';
import { after, sit } from '../../support/room.ts';
import type { Sketch } from '../../support/make-scenario.ts';

const even: Sketch = {
  members: { m: {}, settled: { settled: 1 }, strict: { standard: 'clear' }, wide: { prior: 'all' } },
  claims: {
    reason: { value: 'bread', for: ['some', 'all'] },
    doubt: { side: 'narrow', value: 'law', against: ['some', 'all'] },
  },
};

describe('a motion', () => {
  it('carries along those in two minds, up to what is moved', () => {
    const moved = after(even, 'reason', 'doubt', 'propose:some');
    expect(moved.stance()).toBe('some');
    expect(moved.next('-', 'propose:all').stance()).toBe('all');
  });

  it('brings those in two minds down to what is moved', () => {
    expect(after(even, 'reason', 'doubt', '-', 'propose:some').stance('wide')).toBe('some');
  });

  it('does not carry a man with a settled opinion, or one who goes by another standard', () => {
    const moved = after(even, 'reason', 'doubt', 'propose:all');
    expect([moved.stance('settled'), moved.stance('strict')]).toEqual(['none', 'none']);
  });

  it('is made once by a side, and not of what stands moved already', () => {
    const moved = after(even, 'propose:some');
    expect(moved.fault('propose:some')).toBe('already-moved');
    const amended = moved.next('propose:all');
    expect(amended.fault('propose:some')).toBe('already-moved');
    expect(amended.next('-').fault('propose:some')).toBeUndefined();
  });

  it('is of an option that a side has words to move', () => {
    expect(sit(even).fault('propose:none')).toBe('unknown');
    expect(sit(even).fault('propose:nothing')).toBe('unknown');
  });

  it('can’t be made in the closing exchange', () => {
    expect(sit({ ...even, sitting: { candle: 2, closing: true } }).fault('propose:some')).toBe('too-late');
  });
});

describe('the closing exchange', () => {
  const closing: Sketch = {
    members: { m: {} },
    claims: {
      reason: { value: 'bread', for: ['some'] },
      fresh: { value: 'kin', for: ['some'] },
      doubt: { side: 'narrow', value: 'bread', against: ['some'], undercut: ['reason'] },
      reply: { value: 'bread', for: ['all'], undercut: ['doubt'] },
    },
    sitting: { candle: 4, closing: true },
  };

  it('has room for answers, and for no new reason', () => {
    const last = after(closing, 'reason', 'doubt');
    expect(last.claimFault('fresh')).toBe('too-late');
    expect(last.legal).toContain('answer:reply');
    expect(last.legal).toContain('yield');
  });

  it('lets an answer defeat, but counts it as no reason', () => {
    const last = after(closing, 'reason', 'doubt', 'reply');
    expect([last.label('doubt'), last.label('reason')]).toEqual(['out', 'in']);
    expect(last.stance()).toBe('some');
  });

  it('comes only in a sitting that closes so', () => {
    const open = after({ ...closing, sitting: { candle: 4, closing: false } }, 'reason', 'doubt');
    expect(open.legal).toContain('assert:fresh');
    expect(open.next('reply').stance()).toBe('all');
  });

  it('is only the last', () => {
    expect(after({ ...closing, sitting: { candle: 6, closing: true } }, 'reason', 'doubt').legal).toContain(
      'assert:fresh',
    );
  });
});
