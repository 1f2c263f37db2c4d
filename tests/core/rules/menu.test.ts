import { describe, expect, it } from 'vitest';
import { menuOf } from '../../../src/core/debate/menu.ts';
import { moveId } from '../../../src/core/debate/move.ts';
import { startPlay } from '../../../src/core/play/start.ts';
import { step } from '../../../src/core/play/step.ts';
import { offersOf } from '../../../src/core/view/offers.ts';
import { legalMoves } from '../../../src/core/play/step.ts';
import { makeScenario } from '../../support/make-scenario.ts';
import type { Sketch } from '../../support/make-scenario.ts';
import { after } from '../../support/room.ts';
import type { Moment } from '../../support/room.ts';

const menu = ({ table, position }: Moment): readonly string[] => menuOf(table, position).map(moveId);

const some = ['some'];
const sketch: Sketch = {
  members: {
    a: { ranking: ['bread', 'honour', 'law', 'peace'], weighs: 4 },
    b: { ranking: ['bread', 'honour', 'kin', 'faith'], weighs: 4 },
  },
  claims: {
    doubt: { side: 'narrow', value: 'peace', against: ['all'], meets: some },
    later: { side: 'narrow', value: 'law', against: ['all'] },
    reasonKin: { value: 'kin', for: some },
    reasonBread: { value: 'bread', for: some },
    reasonBreadToo: { value: 'bread', for: some },
    reasonHonour: { value: 'honour', for: some },
    answerFaith: { value: 'faith', undercut: ['doubt'] },
    answerLaw: { value: 'law', undercut: ['doubt'] },
    answerLawToo: { value: 'law', undercut: ['doubt'] },
    friend: { value: 'honour', for: some, by: ['ann'] },
  },
  opening: ['doubt'],
};

describe('the menu', () => {
  it('puts answers to the claim just made first, each of another value', () => {
    expect(menu(after(sketch)).slice(0, 2).toSorted()).toEqual(['answer:answerFaith', 'answer:answerLaw']);
  });

  it('then reasons in the order of the record, and then each in its turn, another at each exchange', () => {
    const reasons = (moment: Moment) => menu(moment).filter((id) => id.startsWith('assert:'));
    expect(reasons(after(sketch))).toEqual(['assert:reasonKin', 'assert:reasonBread']);
    const long: Sketch = { ...sketch, sitting: { candle: 30 } };
    const firsts = Array.from({ length: 9 }, (_, n) => reasons(after(long, ...Array<string>(2 * n).fill('-')))[0]);
    expect(new Set(firsts).size).toBeGreaterThan(1);
    const recorded: Sketch = { ...sketch, sitting: { recorded: { wide: ['reasonHonour'], narrow: [] } } };
    expect(reasons(after(recorded))[0]).toBe('assert:reasonHonour');
  });

  it('offers a question of what was just said, and a concession that some option meets', () => {
    expect(menu(after(sketch))).toEqual(expect.arrayContaining(['question:doubt', 'concede:doubt']));
    expect(menu(after(sketch, '-', 'later'))).toEqual(expect.arrayContaining(['question:later', 'concede:doubt']));
  });

  it('appeals to no value twice, and puts one’s own words before a friend’s', () => {
    const offered = menu(after(sketch));
    expect(offered).not.toContain('answer:answerLawToo');
    expect(offered).not.toContain('assert:reasonBreadToo');
    expect(offered).not.toContain('call:ann:friend');
    const { reasonHonour, ...others } = sketch.claims;
    expect(reasonHonour).toBeDefined();
    const few: Sketch = { ...sketch, claims: { ...others }, sitting: { questions: 0 } };
    expect(menu(after(few))).toContain('call:ann:friend');
  });

  it('counts the grounds of one’s own questioned claim as answers', () => {
    const asked: Sketch = {
      ...sketch,
      claims: { ...sketch.claims, ground: { value: 'faith', supports: ['reasonBread'] } },
    };
    expect(menu(after(asked, 'reasonBread', 'question:reasonBread'))[0]).toBe('assert:ground');
  });

  it('offers no motion before two exchanges, then that nearest to carrying', () => {
    const three = { a: {}, b: {}, c: { prior: 'some' } };
    const bare: Sketch = {
      members: three,
      claims: { reason: { value: 'bread', for: ['all'] }, doubt: { side: 'narrow', value: 'kin' } },
    };
    expect(menu(after(bare, '-', '-')).filter((id) => id.startsWith('propose'))).toEqual([]);
    expect(menu(after(bare, '-', '-', '-', '-')).filter((id) => id.startsWith('propose'))).toEqual(['propose:some']);
  });

  it('has four moves at the least where there are so many, giving way among them', () => {
    const bare: Sketch = {
      claims: {
        one: { value: 'bread', for: some },
        two: { value: 'bread', for: some },
        three: { value: 'bread', for: some },
      },
    };
    expect(menu(after(bare))).toHaveLength(4);
    expect(menu(after(bare))).toContain('yield');
    expect(menu(after({ claims: { one: { value: 'bread', for: some } } }))).toEqual(['assert:one', 'yield']);
  });

  it('leaves the rest of the legal moves behind “more”, each once', () => {
    const scenario = makeScenario(sketch);
    const sitting = step(scenario, startPlay(scenario, 'whole', 'as-alice', { level: 'shrewd' }), {
      kind: 'next',
    }).state;
    const offers = offersOf(scenario, sitting);
    const all = [...offers.menu, ...offers.more].map((o) => o.id);
    expect(all.toSorted()).toEqual(legalMoves(scenario, sitting).map(moveId).toSorted());
    expect(offers.menu[0]?.utterance).toMatchObject({
      speaker: 'alice',
      plain: expect.stringMatching(/^I say answer/u),
    });
  });
});
