import { MOST, isId, ownQuestion } from '../assign/assignment.ts';
import type { Assignment } from '../assign/assignment.ts';

/** Questions as a form has them: those of the scenario by their ids, and the teacher's own, a line each. */
export interface Questions {
  readonly ids: readonly string[];
  readonly own: string;
}

export const questionsOf = (asked: readonly string[]): Questions => ({
  ids: asked.filter(isId),
  own: asked.filter((q) => !isId(q)).join('\n'),
});

const linesOf = (own: string): readonly string[] => own.split('\n').filter((line) => line.trim() !== '');

/** The questions that are asked: no more than an assignment takes. */
export const askedOf = ({ ids, own }: Questions): readonly string[] =>
  [...ids, ...linesOf(own).map(ownQuestion)].slice(0, MOST.questions);

/** What of them is left out or cut, as a sentence. */
export function questionFault({ ids, own }: Questions): string {
  const lines = linesOf(own);
  if (ids.length + lines.length > MOST.questions)
    return `Only the first ${MOST.questions} questions are asked: that is as many as a link can carry.`;
  const long = lines.findIndex((line) => line.trim().length > MOST.question);
  return long < 0 ? '' : `Question ${long + 1} is cut after ${MOST.question} characters.`;
}

/** The questions of an assignment without those of the scenario, which belong to a part. */
export const ownQuestions = ({ before, after }: Assignment): Pick<Assignment, 'before' | 'after'> => ({
  before: before.filter((q) => !isId(q)),
  after: after.filter((q) => !isId(q)),
});
