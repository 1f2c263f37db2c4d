import { describe, expect, it } from 'vitest';
import { moveId } from '../../../src/core/debate/move.ts';
import { chooseMove } from '../../../src/core/debate/opponent.ts';
import type { Level } from '../../../src/core/debate/opponent.ts';
import { aimOf } from '../../../src/core/debate/telegraph.ts';
import { aimSentence } from '../../../src/core/words/aim-sentence.ts';
import { makeScenario } from '../../support/make-scenario.ts';
import type { Sketch } from '../../support/make-scenario.ts';
import { after, sit } from '../../support/room.ts';
import type { Moment } from '../../support/room.ts';

const replyOf = ({ table, position }: Moment, level: Level = 'shrewd'): string =>
  moveId(chooseMove(table, position, level));

const hall: Sketch['members'] = {
  a: { ranking: ['law', 'bread'], faction: 'benches' },
  b: { ranking: ['law', 'bread'], faction: 'gallery' },
  c: { ranking: ['bread', 'kin', 'law'], faction: 'gallery' },
};

const sketch: Sketch = {
  members: hall,
  claims: {
    reason: { value: 'bread', for: ['some', 'all'] },
    weak: { side: 'narrow', value: 'kin', undercut: ['reason'] },
    strong: { side: 'narrow', value: 'law', undercut: ['reason'] },
  },
  sitting: { questions: 0 },
};

describe('the opponent', () => {
  it('takes what most narrows the widest option, counted in seats', () => {
    expect(replyOf(after(sketch, 'reason'))).toBe('answer:strong');
  });

  it('puts the widest option before the sum of seats', () => {
    const one = { ranking: ['bread'], weighs: 1 };
    const two = { ranking: ['kin'], weighs: 1, prior: 'some' };
    const claims: Sketch['claims'] = {
      reason: { value: 'bread', for: ['some', 'all'] },
      most: { side: 'narrow', value: 'kin', against: ['some'] },
      widest: { side: 'narrow', value: 'bread', against: ['all'] },
    };
    const said = after({ members: { a: one, b: two, c: two }, claims, sitting: { questions: 0 } }, 'reason');
    expect([said.next('most').seats, said.next('widest').seats]).toEqual([
      [3, 1, 1],
      [3, 3, 0],
    ]);
    expect(replyOf(said)).toBe('assert:widest');
  });

  it('goes by authored priority among equals, then by id', () => {
    const twins: Sketch = {
      claims: {
        reason: { value: 'bread', for: ['some'] },
        zeal: { side: 'narrow', value: 'bread', undercut: ['reason'] },
        able: { side: 'narrow', value: 'bread', undercut: ['reason'] },
      },
      sitting: { questions: 0 },
    };
    expect(replyOf(after(twins, 'reason'))).toBe('answer:able');
    const written = { ...twins, sitting: { questions: 0, recorded: { narrow: ['zeal'] } } };
    expect(replyOf(after(written, 'reason'))).toBe('answer:zeal');
  });

  it('questions a claim that it cannot answer better', () => {
    const bare: Sketch = { claims: { reason: { value: 'bread', for: ['some'] } }, sitting: { questions: 1 } };
    expect(replyOf(after(bare, 'reason'))).toBe('question:reason');
  });

  it('grants aloud what it has never answered when nothing it may do changes anything', () => {
    const helpless: Sketch = { claims: { reason: { value: 'bread', for: ['some'] } }, sitting: { questions: 0 } };
    expect(replyOf(after(helpless, 'reason'))).toBe('concede:reason');
  });

  it('gives way where it has answered, or there is nothing to grant', () => {
    const said = after(sketch, '-', 'propose:some', '-');
    expect(replyOf(said)).toBe('yield');
    const answered: Sketch = {
      claims: {
        reason: { value: 'bread', for: ['some'] },
        doubt: { side: 'narrow', value: 'kin', against: ['some'], undercut: ['reason'] },
      },
      members: { m: { ranking: ['bread'], weighs: 1 } },
      sitting: { questions: 0 },
      opening: ['doubt'],
    };
    expect(replyOf(after(answered, 'reason'))).toBe('yield');
  });
});

describe('the levels', () => {
  const record: Sketch = {
    ...sketch,
    claims: {
      ...sketch.claims,
      weak: { side: 'narrow', value: 'kin', attacks: [{ claim: 'reason', kind: 'undercut', basis: 'record' }] },
    },
  };

  it('recorded prefers the answer that the record shows', () => {
    const said = after(record, 'reason');
    expect(replyOf(said, 'recorded')).toBe('answer:weak');
    expect(replyOf(said, 'shrewd')).toBe('answer:strong');
  });

  it('recorded goes on in the order of the record where it shows no answer', () => {
    const ordered: Sketch = {
      ...sketch,
      claims: { ...sketch.claims, first: { side: 'narrow', value: 'law', against: ['all'] } },
      sitting: { questions: 0, recorded: { narrow: ['first', 'strong'] } },
    };
    expect(replyOf(after(ordered, 'reason'), 'recorded')).toBe('assert:first');
  });

  it('formidable sees the reply that shrewd does not', () => {
    const clear = { standard: 'clear' } as const;
    const trap: Sketch = {
      members: {
        a: { ...clear, ranking: ['law', 'kin', 'bread'] },
        b: { ...clear, ranking: ['law', 'kin', 'bread'] },
        c: { ...clear, ranking: ['law', 'bread', 'kin'] },
      },
      claims: {
        reason: { value: 'bread', for: ['some', 'all'] },
        showy: { side: 'narrow', value: 'law', undercut: ['reason'] },
        sound: { side: 'narrow', value: 'kin', undercut: ['reason'] },
        retort: { undermine: ['showy'] },
      },
      sitting: { questions: 0 },
    };
    const said = after(trap, 'reason');
    expect(replyOf(said, 'shrewd')).toBe('answer:showy');
    expect(replyOf(said, 'formidable')).toBe('answer:sound');
  });
});

describe('the engine on the other side', () => {
  it('opens for the player’s side when the player has the other role, and argues for wider', () => {
    const opens = sit(sketch, 'as-bob');
    expect(opens.position.turn).toBe('wide');
    expect(replyOf(opens)).toBe('assert:reason');
    expect(opens.table.player).toMatchObject({ side: 'narrow', people: ['bob'], wants: 'narrower' });
  });

  it('speaks through any of those who lead its side without calling them', () => {
    const led: Sketch = { ...sketch, claims: { reason: { value: 'bread', for: ['all'], by: ['abe'] } } };
    expect(replyOf(sit(led, 'as-bob'))).toBe('assert:reason');
    expect(sit(led).legal).toContain('call:abe:reason');
  });
});

describe('the aim', () => {
  it('is what the opponent would do next if the player gave way: a value and those it would move most', () => {
    const { table, position } = after({ ...sketch, opening: ['reason'] });
    const aim = aimOf(table, position, 'shrewd');
    expect(aim).toEqual({ kind: 'claim', value: 'law', faction: 'benches' });
    expect(aimSentence(makeScenario(sketch), aim, 'Bob')).toBe('Bob looks to the benches: law.');
  });

  it('is a question, a motion or nothing where that is what it comes to', () => {
    const aim = (s: Sketch) => {
      const { table, position } = sit(s);
      return aimOf(table, position, 'shrewd');
    };
    expect(aim({ claims: { reason: {} } })).toEqual({ kind: 'none', value: undefined, faction: undefined });
    const tie: Sketch = { members: { m: { prior: 'all' } }, claims: { reason: {} } };
    expect(aim(tie).kind).toBe('motion');
    expect(aimSentence(makeScenario(tie), aim(tie), 'Bob')).toBe('Bob looks to the benches, with a motion in mind.');
    expect(aim({ claims: { reason: {} }, sitting: { candle: 1 } }).kind).toBe('none');
  });
});
