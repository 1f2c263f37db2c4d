import { describe, expect, it } from 'vitest';
import { TEXTS, pathWords, sampledPaths, writtenWords } from '../../src/core/explore/path-words.ts';
import { wordsIn } from '../../src/core/words/count-words.ts';
import { invented, makeScenario } from '../support/make-scenario.ts';
import { realScenario } from '../support/real-scenario.ts';

const said = (period: string, plain: string) => ({ ...invented(period), plain });

/** A scene of one line and one choice, a sitting of one exchange with one claim, an ending and a debrief. */
const scenario = makeScenario({
  claims: { a: {} },
  sitting: { candle: 2, questions: 0, opening: [] },
  beats: [
    {
      lines: [{ id: 'l', ...said('one two', 'one two three') }],
      choices: [{ id: 'go', goto: { sitting: 'meeting' }, effects: [], ...said('four', 'four five') }],
    },
  ],
});

describe('the words of a path', () => {
  it('are counted where they are met, in each text', () => {
    const { words } = pathWords(scenario, 'whole', 'as-alice', 1);
    expect([words.period.scenes, words.plain.scenes]).toEqual([2, 3]);
    expect([words.period.buttons, words.plain.buttons].map((n) => n - words.period.buttons)).toEqual([0, 1]);
    // “It was resolved for none.”, “Forty.”, “They went home.”
    expect([words.period.ending, words.plain.ending]).toEqual([9, 9]);
  });

  it('are the same for the same seed', () => {
    const real = realScenario();
    const role = real.data.roles[0]?.id ?? '';
    const part = real.data.parts[0]?.id ?? '';
    expect(pathWords(real, part, role, 7)).toEqual(pathWords(real, part, role, 7));
  });

  it('leave receipts out of what is written', () => {
    const count = { scenes: 1, sitting: 2, buttons: 3, ending: 4, debrief: 5, receipts: 100 };
    expect(writtenWords(count)).toBe(15);
  });

  it('run from the shortest by the median to the longest of the plays sampled', () => {
    const real = realScenario();
    const [role, part] = [real.data.roles[0]?.id ?? '', real.data.parts[0]?.id ?? ''];
    for (const text of TEXTS) {
      const { shortest, median, longest } = sampledPaths(real, part, role, 5, text);
      const all = [1, 2, 3, 4, 5].map((seed) => writtenWords(pathWords(real, part, role, seed).words[text]));
      const sorted = all.toSorted((a, b) => a - b);
      expect([shortest, median, longest].map((path) => writtenWords(path.words[text]))).toEqual([
        sorted[0],
        sorted[2],
        sorted[4],
      ]);
    }
  });

  it('are what has a letter or a digit in it', () => {
    expect(wordsIn('Who — shall have 40 shillings’ worth? …')).toBe(6);
    expect(wordsIn(' \n ')).toBe(0);
  });
});
