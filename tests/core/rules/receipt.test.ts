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
});
