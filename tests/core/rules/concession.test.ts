import { describe, expect, it } from 'vitest';
import { after, sit } from '../../support/room.ts';
import type { Sketch } from '../../support/make-scenario.ts';

const sketch: Sketch = {
  members: { m: { standard: 'clear' } },
  claims: {
    reason: { value: 'bread', for: ['some', 'all'] },
    danger: { side: 'narrow', value: 'peace', against: ['some', 'all'], meets: ['some'] },
    tumult: { side: 'narrow', value: 'peace', against: ['some', 'all'] },
    custom: { side: 'narrow', value: 'law', against: ['some', 'all'] },
    calm: { value: 'peace', undercut: ['danger'] },
    built: { side: 'narrow', value: 'kin', against: ['all'], needs: { conceded: ['danger'] } },
    mine: { value: 'kin', for: ['some'], needs: { conceded: ['danger'] } },
  },
};

describe('a point granted', () => {
  it('no longer stands against an option that meets it, nor does any objection of its value', () => {
    expect(after(sketch, 'reason', 'danger').stance()).toBe('none');
    const granted = after(sketch, 'reason', 'danger', 'concede:danger');
    expect(granted.stance()).toBe('some');
    expect(granted.next('tumult').stance()).toBe('some');
  });

  it('still stands against an option that does not meet it', () => {
    expect(after(sketch, 'reason', 'danger', 'concede:danger').seats).toEqual([1, 1, 0]);
  });

  it('silences no objection of another value', () => {
    expect(after(sketch, 'reason', 'danger', 'concede:danger', 'custom').stance()).toBe('none');
  });

  it('silences nothing where no option meets it', () => {
    expect(after(sketch, 'reason', 'tumult', 'concede:tumult').stance()).toBe('none');
  });

  it('stays in: it is granted, not refuted', () => {
    expect(after(sketch, 'reason', 'danger', 'concede:danger').label('danger')).toBe('in');
  });

  it('may no longer be attacked by the side that granted it', () => {
    const granted = after(sketch, 'reason', 'danger', 'concede:danger', '-');
    expect(granted.claimFault('calm')).toBe('already-conceded');
    expect(granted.fault('question:danger')).toBe('not-fresh');
  });

  it('takes back the force of what that side had said against it', () => {
    const attacked = after(sketch, 'reason', 'danger', 'calm', '-');
    expect(attacked.label('danger')).toBe('out');
    expect(attacked.next('concede:danger').label('danger')).toBe('in');
  });

  it('unlocks what the other side builds upon it, and not what the granter would', () => {
    const granted = after(sketch, 'reason', 'danger', 'concede:danger');
    expect(granted.legal).toContain('assert:built');
    expect(granted.next('-').claimFault('mine')).toBe('not-yet');
    expect(after(sketch, 'reason', 'danger', '-').claimFault('built')).toBe('not-yet');
  });

  it('is granted once, and only by the other side', () => {
    const said = after(sketch, 'reason', 'danger');
    expect(said.fault('concede:reason')).toBe('out-of-order');
    expect(said.fault('concede:tumult')).toBe('unknown');
    expect(said.next('concede:danger', '-').fault('concede:danger')).toBe('already-conceded');
  });
});

describe('a claim taken back', () => {
  it('is off the floor, and cannot be said again', () => {
    const taken = after(sketch, 'reason', '-', 'retract:reason', '-');
    expect(taken.stance()).toBe('none');
    expect(taken.claimFault('reason')).toBe('withdrawn');
  });

  it('frees what it had defeated', () => {
    const taken = after(sketch, 'reason', 'danger', 'calm', '-', 'retract:calm');
    expect(taken.label('danger')).toBe('in');
  });

  it('is one’s own, and not one that opened the sitting', () => {
    const said = after({ ...sketch, opening: ['reason'] }, '-', 'danger');
    expect(said.fault('retract:danger')).toBe('not-your-side');
    expect(said.fault('retract:reason')).toBe('out-of-order');
    expect(said.fault('retract:calm')).toBe('unknown');
    expect(said.next('-').fault('retract:danger')).toBeUndefined();
  });
});

describe('what a claim needs', () => {
  it('locks it until one of the claims named is on the floor', () => {
    const needy: Sketch = {
      claims: {
        first: { value: 'bread', for: ['some'] },
        other: { value: 'kin', for: ['some'] },
        second: { value: 'law', for: ['some'], needs: { said: ['first', 'other'] } },
      },
    };
    expect(sit(needy).claimFault('second')).toBe('not-yet');
    expect(after(needy, 'other', '-').legal).toContain('assert:second');
    expect(after(needy, 'other', '-', 'retract:other', '-').claimFault('second')).toBe('not-yet');
  });
});
