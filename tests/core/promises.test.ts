import { describe, expect, it } from 'vitest';
import { promisesMarked, promisesOf } from '../../src/core/view/promises.ts';
import { promiseSentence } from '../../src/core/words/promise-sentence.ts';
import { runPlay, runScenario } from '../fixtures/small-run.ts';
import { playUntil } from '../fixtures/small-play.ts';

const scenario = runScenario();
const fates = (...flags: readonly string[]) => promisesOf(scenario, { flags }).map((p) => p.fate);
const marked = (before: readonly string[], after: readonly string[]) =>
  promisesMarked(scenario, { flags: before }, { flags: after }).map((p) => promiseSentence(scenario, p, 'period'));

describe('a promise', () => {
  it('is none before it is given, then open until it is kept or broken', () => {
    expect(fates('silent')).toEqual([]);
    expect(fates('gave-flour')).toEqual(['open']);
    expect(fates('gave-flour', 'kept-flour')).toEqual(['kept']);
    expect(fates('gave-flour', 'broke-flour')).toEqual(['broken']);
  });

  it('is broken for good, whatever was kept of it', () => {
    expect(fates('gave-flour', 'kept-flour', 'broke-flour')).toEqual(['broken']);
  });

  it('is nothing to keep where it was never given', () => {
    expect(fates('kept-flour')).toEqual([]);
  });
});

describe('the receipt of a promise', () => {
  it('says to whom it was given, and what', () => {
    expect(marked([], ['gave-flour'])).toEqual(['You have given your word to Lark: to let her oven never stand cold.']);
  });

  it('says that it was kept, or broken', () => {
    expect(marked(['gave-flour'], ['gave-flour', 'kept-flour'])).toEqual([
      'You kept your word to Lark: to let her oven never stand cold.',
    ]);
    expect(marked(['gave-flour'], ['gave-flour', 'broke-flour'])[0]).toMatch(/^You broke your word to Lark/);
  });

  it('is given once, and not where nothing was done about it', () => {
    expect(marked(['gave-flour'], ['gave-flour', 'silent'])).toEqual([]);
    expect(promisesMarked(scenario, undefined, { flags: ['gave-flour'] })).toEqual([]);
  });

  it('comes with the choice in a play', () => {
    const play = runPlay();
    playUntil(play, 'debrief', ['choose:give-word', 'choose:sell-sack']);
    const { states } = play.getState();
    const told = states.flatMap((state, n) => promisesMarked(scenario, states[n - 1], state).map((p) => p.fate));
    expect(told).toEqual(['open', 'broken']);
  });
});
