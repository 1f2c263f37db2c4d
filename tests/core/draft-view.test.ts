import { describe, expect, it } from 'vitest';
import { indexScenario } from '../../src/core/play/scenario-index.ts';
import { startPlay } from '../../src/core/play/start.ts';
import type { State } from '../../src/core/play/state.ts';
import { step } from '../../src/core/play/step.ts';
import { draftView } from '../../src/core/view/draft-view.ts';
import { draftChange, signingSentence } from '../../src/core/words/draft-sentence.ts';
import { must } from '../support/must.ts';
import { draftScenario } from '../support/draft.ts';
import { makeScenario } from '../support/make-scenario.ts';

const scenario = indexScenario(draftScenario(), 'made');
const start = startPlay(scenario, 'whole', 'as-alice', { level: 'shrewd' });
const after = (...choices: readonly string[]): State =>
  choices.reduce((state, choice) => step(scenario, state, { kind: 'choose', choice }).state, start);
const view = (...choices: readonly string[]) => must(draftView(scenario, after(...choices)));
const reads = (...choices: readonly string[]) => view(...choices).terms.map((t) => t.words.period);

describe('a paper being drawn up', () => {
  it('reads as it was first put until something is settled', () => {
    expect(reads()).toEqual(['have a lock;', 'and a new rope.']);
    expect(view().terms.map((t) => [t.settled, t.struck])).toEqual([
      [false, undefined],
      [false, undefined],
    ]);
  });

  it('takes the first wording whose condition holds, and strikes out what stood there', () => {
    expect(reads('lock-it', 'open-it')).toEqual(['have no lock;', 'and a new rope.']);
    expect(view('open-it').terms[0]).toMatchObject({ settled: true, struck: { period: 'have a lock;' } });
  });

  it('strikes out nothing where what was put is agreed to', () => {
    expect(view('lock-it').terms[0]).toMatchObject({ settled: true, struck: undefined });
  });

  it('says who would sign it as it stands, and gives each man’s first reason that holds', () => {
    const said = (v: ReturnType<typeof view>) => v.hands.map((h) => [h.person, h.signs, h.because?.period]);
    expect(said(view())).toEqual([
      ['alice', false, 'I can lift a lid.'],
      ['bob', true, 'It keeps the cows out.'],
      ['ann', true, 'I sign what Alice signs.'],
    ]);
    expect(said(view('open-it'))[1]).toEqual(['bob', false, 'Anybody might drink.']);
    expect(view().signing).toBe(2);
  });

  it('is nothing outside such a scene', () => {
    const plain = makeScenario({ claims: {} });
    expect(draftView(plain, startPlay(plain, 'whole', 'as-alice', { level: 'shrewd' }))).toBeUndefined();
  });
});

describe('a paper told of', () => {
  it('says how many would sign and how many must', () => {
    expect(signingSentence(view())).toBe('Two of three would sign it; two must.');
  });

  it('names the terms that read otherwise and who would sign now', () => {
    expect(draftChange(view(), view('open-it'))).toBe('The lid settled. Two of three would sign it; two must.');
  });

  it('says nothing where it stands as it did, or has only been come upon', () => {
    expect(draftChange(view(), view('cough'))).toBe('');
    expect(draftChange(undefined, view())).toBe('');
    expect(draftChange(view(), undefined)).toBe('');
  });
});
