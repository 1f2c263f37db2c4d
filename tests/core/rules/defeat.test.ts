import { describe, expect, it } from 'vitest';
import { after } from '../../support/room.ts';
import type { Sketch } from '../../support/make-scenario.ts';

const members = { baker: { ranking: ['bread', 'law'] }, judge: { ranking: ['law', 'bread'] } };

const duel = (
  attack: 'rebut' | 'undermine' | 'undercut',
  from: string | undefined,
  to: string | undefined,
): Sketch => ({
  members,
  claims: {
    target: { value: to, for: to === undefined ? [] : ['some'] },
    attacker: { side: 'narrow', value: from, [attack]: ['target'] },
    // so that a fact that bears on nothing may open
    hook: { side: 'narrow', value: 'kin', for: ['some'] },
  },
  opening: ['hook'],
});

describe('an attack', () => {
  it.each(['undercut', 'undermine'] as const)(
    '%s defeats a claim for those who do not hold its value dearer',
    (kind) => {
      const said = after({ ...duel(kind, 'bread', 'law'), opening: [] }, 'target', 'attacker');
      expect(said.label('target', 'baker')).toBe('out');
      expect(said.label('target', 'judge')).toBe('in');
      expect([said.label('attacker', 'baker'), said.label('attacker', 'judge')]).toEqual(['in', 'in']);
    },
  );

  it('defeats a claim of its own value for everybody', () => {
    for (const kind of ['rebut', 'undercut', 'undermine'] as const) {
      const said = after(duel(kind, 'law', 'law'), 'target', 'attacker');
      expect([said.label('target', 'baker'), said.label('target', 'judge')]).toEqual(['out', 'out']);
    }
  });
});

describe('a rebuttal', () => {
  it('runs both ways between different values: each man goes by the dearer', () => {
    const said = after(duel('rebut', 'bread', 'law'), 'target', 'attacker');
    expect([said.label('target', 'baker'), said.label('attacker', 'baker')]).toEqual(['out', 'in']);
    expect([said.label('target', 'judge'), said.label('attacker', 'judge')]).toEqual(['in', 'out']);
  });

  it('runs one way between claims of one value', () => {
    const said = after(duel('rebut', 'law', 'law'), 'target', 'attacker');
    expect([said.label('target', 'judge'), said.label('attacker', 'judge')]).toEqual(['out', 'in']);
  });

  it('runs one way between facts, unless each is written to contradict the other', () => {
    const facts = (back: readonly string[]): Sketch => ({
      claims: {
        reason: { value: 'bread', for: ['some'] },
        yes: { side: 'narrow', undermine: ['reason'], rebut: back },
        no: { rebut: ['yes'] },
      },
    });
    const once = after(facts([]), 'reason', 'yes', 'no');
    expect([once.label('yes'), once.label('no'), once.stance()]).toEqual(['out', 'in', 'some']);
    const both = after(facts(['no']), 'reason', 'yes', 'no');
    expect([both.label('yes'), both.label('no'), both.stance()]).toEqual(['undecided', 'undecided', 'none']);
  });
});

describe('a matter of fact', () => {
  it('yields only to a fact', () => {
    const byValue = after({ ...duel('undercut', 'bread', undefined), opening: ['target'] }, '-', 'attacker');
    expect([byValue.label('target', 'baker'), byValue.label('target', 'judge')]).toEqual(['in', 'in']);
    const byFact = after({ ...duel('undercut', undefined, undefined), opening: ['target'] }, '-', 'attacker');
    expect([byFact.label('target', 'baker'), byFact.label('target', 'judge')]).toEqual(['out', 'out']);
  });

  it('defeats a claim of any value for everybody, and is not rebutted back', () => {
    const said = after(duel('rebut', undefined, 'law'), 'target', 'attacker');
    expect([said.label('target', 'baker'), said.label('target', 'judge')]).toEqual(['out', 'out']);
    expect([said.label('attacker', 'baker'), said.label('attacker', 'judge')]).toEqual(['in', 'in']);
  });

  it('bears on no option, whatever its author wrote', () => {
    const said = after({ claims: { fact: { for: ['some', 'all'] } }, opening: ['fact'] });
    expect(said.label('fact')).toBe('in');
    expect(said.stance()).toBe('none');
  });
});

describe('what stands', () => {
  const chain: Sketch = {
    claims: {
      reason: { value: 'bread', for: ['all'] },
      doubt: { side: 'narrow', value: 'bread', undercut: ['reason'] },
      reply: { value: 'bread', undercut: ['doubt'] },
    },
  };

  it('comes back when what defeated it is itself defeated', () => {
    const answered = after(chain, 'reason', 'doubt');
    expect([answered.label('reason'), answered.stance()]).toEqual(['out', 'none']);
    const reinstated = answered.next('reply');
    expect([reinstated.label('doubt'), reinstated.label('reason'), reinstated.stance()]).toEqual(['out', 'in', 'all']);
  });

  it('is undecided in a ring of attacks that nothing breaks', () => {
    const ring = after(
      {
        claims: {
          one: { value: 'bread', for: ['some'], undercut: ['two'] },
          two: { side: 'narrow', value: 'bread', against: ['some'], undercut: ['one'] },
        },
      },
      'one',
      'two',
    );
    expect([ring.label('one'), ring.label('two')]).toEqual(['undecided', 'undecided']);
  });
});
