import { describe, expect, it } from 'vitest';
import { parseMoveId } from '../../../src/core/debate/move.ts';
import type { State } from '../../../src/core/play/state.ts';
import { startPlay } from '../../../src/core/play/start.ts';
import { step } from '../../../src/core/play/step.ts';
import { exchangeViews } from '../../../src/core/view/transcript.ts';
import { makeScenario } from '../../support/make-scenario.ts';
import type { Sketch } from '../../support/make-scenario.ts';
import { must } from '../../support/must.ts';

/** The receipts of the last exchange of a play, the engine answering. */
function receiptsOf(sketch: Sketch, ...moves: readonly string[]) {
  const scenario = makeScenario({ ...sketch, sitting: { questions: 0, ...sketch.sitting } });
  const state = ['next', ...moves].reduce(
    (at: State, id) => {
      const stepped = step(scenario, at, must(parseMoveId(id)));
      if (stepped.refused) throw new Error(`${id}: ${stepped.refused.kind}`);
      return stepped.state;
    },
    startPlay(scenario, 'whole', 'as-alice', { level: 'shrewd' }),
  );
  return must(exchangeViews(scenario, state).at(-1)).receipts;
}

const some = ['some'];

describe('a receipt', () => {
  it('is given for each man who changes, and for no other', () => {
    const told = receiptsOf(
      {
        members: { baker: { ranking: ['bread'], weighs: 1 }, judge: { ranking: ['law'], weighs: 1 } },
        claims: { reason: { value: 'bread', for: some } },
      },
      'assert:reason',
    );
    expect(told).toEqual([
      {
        wider: true,
        receipt: {
          member: 'baker',
          from: 'none',
          to: 'some',
          side: 'wide',
          rule: 'reason',
          claim: 'reason',
          told: undefined,
        },
        sentence: 'baker comes over to “some”: “Claim reason” is a reason to him, for he puts bread first.',
      },
    ]);
  });

  it('is given at the end of the exchange, not between a claim and its answer', () => {
    const answered: Sketch = {
      claims: {
        reason: { value: 'bread', for: some },
        doubt: { side: 'narrow', value: 'bread', undercut: ['reason'] },
      },
    };
    expect(receiptsOf(answered, 'assert:reason')).toEqual([]);
  });

  it('names a defeat, the value that did it and the claim it took away', () => {
    const [told] = receiptsOf(
      {
        members: { m: { ranking: ['law', 'bread'] } },
        claims: {
          reason: { value: 'bread', for: some },
          doubt: { side: 'narrow', value: 'law', undercut: ['reason'] },
        },
        opening: ['reason'],
      },
      'yield',
    );
    expect(told?.receipt).toMatchObject({
      from: 'some',
      to: 'none',
      side: 'narrow',
      rule: 'defeat',
      claim: 'doubt',
      told: 'reason',
    });
    expect(told?.sentence).toBe(
      'm falls back to “none”: “Claim doubt” answers “Claim reason”, and law is dearer to him than bread.',
    );
  });

  it('says that a claim of the same value is met on its own ground, and that a fact takes a claim away', () => {
    const against = (value: string | undefined): Sketch => ({
      claims: { reason: { value: 'bread', for: some }, doubt: { side: 'narrow', value, undercut: ['reason'] } },
      opening: ['reason'],
    });
    expect(receiptsOf(against('bread'), 'yield')[0]?.sentence).toContain(
      '“Claim doubt” meets “Claim reason” on its own ground of bread',
    );
    expect(receiptsOf(against(undefined), 'yield')[0]?.sentence).toContain(
      '“Claim doubt” is matter of fact, and takes “Claim reason” away',
    );
  });

  it('names a reinstatement by the claim that counts again', () => {
    const [told] = receiptsOf(
      {
        claims: {
          reason: { value: 'bread', for: some },
          doubt: { side: 'narrow', value: 'bread', undercut: ['reason'] },
          reply: { value: 'bread', undercut: ['doubt'] },
        },
        opening: ['reason', 'doubt'],
      },
      'answer:reply',
    );
    expect(told?.receipt).toMatchObject({ rule: 'reinstatement', claim: 'reply', told: 'reason' });
  });

  it('names a burden, and the support that meets it', () => {
    const questioned: Sketch = {
      claims: { reason: { value: 'bread', for: some }, ground: { value: 'law', supports: ['reason'] } },
      opening: ['reason'],
      sitting: { questions: 1 },
    };
    expect(receiptsOf({ ...questioned, opening: [] }, 'assert:reason')).toEqual([]);
    const [told] = receiptsOf({ ...questioned, opening: [] }, 'assert:reason', 'assert:ground');
    expect(told?.receipt).toMatchObject({ rule: 'support', claim: 'ground', told: 'reason', side: 'wide' });
    const doubted: Sketch = {
      members: { m: { prior: 'some', standard: 'clear' } },
      claims: { doubt: { side: 'narrow', value: 'law', against: some } },
      opening: ['doubt'],
      sitting: { questions: 1 },
    };
    const [freed] = receiptsOf(doubted, 'question:doubt');
    expect(freed?.receipt).toMatchObject({ rule: 'burden', claim: 'doubt', told: 'doubt', from: 'none', to: 'some' });
  });

  it('names a concession, a withdrawal and a motion', () => {
    const feared: Sketch = {
      members: { m: { prior: 'some', standard: 'clear' } },
      claims: { danger: { side: 'narrow', value: 'peace', against: some, meets: some } },
      opening: ['danger'],
    };
    expect(receiptsOf(feared, 'concede:danger')[0]?.receipt).toMatchObject({
      rule: 'concession',
      claim: 'danger',
      told: 'danger',
    });
    const leaned: Sketch = { claims: { reason: { value: 'bread', for: some } } };
    expect(receiptsOf(leaned, 'assert:reason', 'retract:reason')[0]?.receipt).toMatchObject({
      rule: 'withdrawal',
      claim: 'reason',
      to: 'none',
    });
    const torn: Sketch = { claims: { reason: { value: 'bread' } }, sitting: { candle: 2 } };
    expect(receiptsOf({ ...torn, members: { m: {} } }, 'propose:some')[0]?.receipt).toMatchObject({
      rule: 'motion',
      claim: undefined,
    });
  });

  it('is for where he ends, when both sides carried him', () => {
    const down: Sketch = {
      members: { m: { prior: 'all' } },
      claims: {
        caution: { value: 'bread', against: ['all'] },
        fear: { side: 'narrow', value: 'peace', against: some },
      },
    };
    expect(receiptsOf(down, 'assert:caution')[0]?.receipt).toMatchObject({
      from: 'all',
      to: 'none',
      side: 'narrow',
      rule: 'reason',
      claim: 'fear',
    });
    const between: Sketch = {
      claims: {
        reason: { value: 'bread', for: ['all'] },
        middle: { side: 'narrow', value: 'bread', for: some, undercut: ['reason'] },
      },
    };
    expect(receiptsOf(between, 'assert:reason')[0]?.receipt).toMatchObject({
      from: 'none',
      to: 'some',
      side: 'narrow',
      rule: 'reason',
      claim: 'middle',
    });
  });

  it('tells a point granted that stands again from one whose fear no longer holds him', () => {
    const refuted: Sketch = {
      members: { m: { prior: 'some', standard: 'clear' } },
      claims: {
        danger: { side: 'narrow', value: 'peace', against: some, meets: ['all'] },
        calm: { value: 'peace', undercut: ['danger'] },
      },
      opening: ['danger', 'calm'],
    };
    const [told] = receiptsOf(refuted, 'concede:danger');
    expect(told?.receipt).toMatchObject({ to: 'none', rule: 'reinstatement', claim: 'danger', told: 'danger' });
    expect(told?.sentence).toBe('m falls back to “none”: “Claim danger” was granted, and stands again with him.');
  });

  it('does not say of a claim that it answers what it tells upon only through another', () => {
    const propped: Sketch = {
      claims: {
        reason: { value: 'bread', for: some },
        doubt: { side: 'narrow', value: 'bread', undercut: ['reason'] },
        prop: { value: 'bread', undercut: ['doubt'] },
        prick: { side: 'narrow', value: 'bread', undercut: ['prop'] },
      },
      opening: ['reason', 'doubt', 'prop'],
    };
    const [told] = receiptsOf(propped, 'yield');
    expect(told?.receipt).toMatchObject({ rule: 'defeat', claim: 'prick', told: 'reason' });
    expect(told?.sentence).toContain('“Claim prick” takes away what had upheld “Claim reason”');
  });
});
