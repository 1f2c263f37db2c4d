import { describe, expect, it } from 'vitest';
import { debriefOf } from '../../src/core/view/debrief-of.ts';
import { runScenario } from '../fixtures/small-run.ts';

const scenario = runScenario();
const truths = (part: string) => debriefOf(scenario, part).truth.map((s) => s.title);
const questions = (part: string) => debriefOf(scenario, part).questions.map((q) => q.text);

describe('the debrief of a play', () => {
  it('has what belongs to every part that a run came through, in the order written', () => {
    expect(truths('both')).toEqual(['The vestry’s roll', 'What the green book has']);
  });

  it('leaves out what belongs to other parts only', () => {
    expect(truths('whole')).toEqual(['The vestry’s roll']);
    expect(questions('whole')).not.toContain('What did the dogs want?');
  });

  it('keeps what belongs to no part, and tells a run from its parts', () => {
    expect(questions('whole')).toHaveLength(3);
    expect(questions('both')).toContain('Why was it asked twice?');
    expect(questions('again')).not.toContain('Why was it asked twice?');
  });
});
