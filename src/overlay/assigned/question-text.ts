import { isId } from '../../assign/assignment.ts';
import type { Scenario } from '../../core/play/scenario-index.ts';

/** A question that is asked, with the field in which its answer is kept. */
export interface AskedQuestion {
  readonly field: string;
  readonly text: string;
}

/** Questions of an assignment in words; one that the scenario does not have is left out. */
export const askedQuestions = (
  { data }: Scenario,
  when: 'before' | 'after',
  questions: readonly string[],
): readonly AskedQuestion[] =>
  questions.flatMap((question, n) => {
    const text = isId(question) ? data.debrief.questions.find((q) => q.id === question)?.text : question;
    return text === undefined ? [] : { field: `${when}-${n + 1}`, text };
  });
