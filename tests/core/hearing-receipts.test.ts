import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hear } from '../../src/core/debate/debate.ts';
import type { Hearing } from '../../src/core/debate/debate.ts';
import { startPlay } from '../../src/core/play/start.ts';
import { hearingReceipts } from '../../src/core/view/hearing-receipts.ts';
import { memberView } from '../../src/core/view/member-view.ts';
import { hearingSentence } from '../../src/core/words/hearing-sentence.ts';
import { currentState } from '../../src/store/play-store.ts';
import { runPlay, runScenario } from '../fixtures/small-run.ts';
import { playUntil } from '../fixtures/small-play.ts';
import { SEED } from '../support/arbitrary-scenario.ts';

const scenario = runScenario();
const start = startPlay(scenario, 'both', 'as-miller', { level: 'shrewd' });
const { members } = scenario.data;

const told = (...hearings: readonly Hearing[]) =>
  hearingReceipts(scenario, { ...start, hearings }).flatMap((group) =>
    group.receipts.map((receipt) => hearingSentence(scenario, group, receipt)),
  );

describe('what talk has changed', () => {
  it('is told by where the value came, what it put out, and how settled he is left', () => {
    expect(told({ members: ['dogwood'], value: 'need' })).toEqual([
      'Need is now third of the three things that Goodman Dogwood weighs; neighbours is no longer one of them, and he is less settled in what he thought.',
    ]);
    expect(told({ members: ['elder'], value: 'need' })).toEqual([
      'Need is now second of the three things that Goodman Elder weighs.',
    ]);
  });

  it('leaves out whom it left as he was', () => {
    expect(told({ members: ['ash'], value: 'need' })).toEqual([]);
    expect(told({ members: ['elder'], by: -1 })).toEqual([]);
  });

  it('tells of more and less settled, and of neither where the one undid the other', () => {
    const more = { members: ['elder'], by: 1 } as const;
    expect(told(more)).toEqual(['Goodman Elder is more settled in what he thought.']);
    expect(told(more, { members: ['elder'], by: -1 })).toEqual([]);
  });

  it('does not say of a value that it is weighed when another has put it out again', () => {
    const sentences = told({ members: ['elder'], value: 'custom' }, { members: ['dogwood'], value: 'need' });
    expect(sentences.join(' ')).toContain('Custom is now third');
    const birch = told({ members: ['birch'], value: 'thrift' }, { members: ['birch'], value: 'custom' });
    expect(birch).toEqual([]);
  });

  it('begins again with each sitting', () => {
    const play = runPlay();
    playUntil(play, 'debrief', ['choose:ask-widow', 'choose:give-word']);
    const at = (beat: string) => {
      const state = play.getState().states.find((s) => s.place.at === 'scene' && s.place.beat === beat);
      return state && hearingReceipts(scenario, state).map((g) => [g.value, ...g.receipts.map((r) => r.member)]);
    };
    expect(at('away')).toEqual([['need', 'elder']]);
    expect(at('dew')).toEqual([]);
    expect(at('dogs')).toEqual([['need', 'dogwood', 'elder']]);
  });

  it('is on a man’s card before the next sitting opens', () => {
    const play = runPlay();
    playUntil(play, 'division');
    while (currentState(play.getState()).place.at !== 'scene') play.getState().move('next');
    play.getState().move('choose:give-word');
    const view = memberView(scenario, currentState(play.getState()), 'dogwood');
    expect(view?.values.filter((v) => v.weighed).map((v) => v.value)).toEqual(['thrift', 'custom', 'need']);
    expect(view?.member.settled).toBe(1);
  });

  it('accounts for every value that came in or went out, once, whatever was heard', () => {
    const anyHearing: fc.Arbitrary<Hearing> = fc.record({
      members: fc.subarray(members.map((m) => m.id)),
      value: fc.constantFrom(...scenario.data.values.map((v) => v.id)),
    });
    fc.assert(
      fc.property(fc.array(anyHearing, { maxLength: 6 }), (hearings) => {
        const groups = hearingReceipts(scenario, { ...start, hearings });
        for (const man of members) {
          const now = hearings.reduce((m, h) => (h.members.includes(m.id) ? hear(m, h) : m), man);
          const was = man.ranking.slice(0, man.weighs);
          const is = now.ranking.slice(0, now.weighs);
          const own = groups.flatMap((g) =>
            g.receipts.filter((r) => r.member === man.id).map((r) => Object.assign({ value: g.value }, r)),
          );
          const outs = own.flatMap((r) => r.out ?? []);
          expect(new Set(outs)).toEqual(new Set(was.filter((v) => !is.includes(v))));
          expect(outs).toHaveLength(new Set(outs).size);
          const ranked = own.filter((r) => r.rank !== undefined);
          expect(ranked.map((r) => is[r.rank ?? -1])).toEqual(ranked.map((r) => r.value));
          expect(own.filter((r) => r.settled !== undefined)).toHaveLength(Number(now.settled !== man.settled));
        }
      }),
      { seed: SEED },
    );
  });
});
