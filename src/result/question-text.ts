import { isId } from '../assign/assignment.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import { debriefOf } from '../core/view/debrief-of.ts';
import type { Result } from './result.ts';

/** The fields of notes that are answers to a question, and so part of what is handed in. */
const ANSWER = /^(?:before|question|after)-\d{1,2}$/;

/** What of the notes on a play is handed in: the answers to questions, and nothing else that was written. */
export const answersIn = (notes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(notes).filter(([field, text]) => ANSWER.test(field) && text.trim() !== ''));

/** A question that a result answers, by the field of its answer; undefined where it asks nothing of the kind. */
export function questionOf(
  scenario: Scenario,
  { assignment, part }: Pick<Result, 'assignment' | 'part'>,
  field: string,
): string | undefined {
  const [when = '', n = ''] = field.split('-');
  if (when === 'question') return debriefOf(scenario, part).questions[Number(n) - 1]?.text;
  const asked = (when === 'before' ? assignment?.before : assignment?.after)?.[Number(n) - 1];
  if (asked === undefined || !isId(asked)) return asked;
  return scenario.data.debrief.questions.find(({ id }) => id === asked)?.text;
}

const WHEN = ['before', 'question', 'after'];

/** Fields in the order in which they are asked. */
export const fieldOrder = (a: string, b: string): number => {
  const [when = '', n = ''] = a.split('-');
  const [other = '', m = ''] = b.split('-');
  return WHEN.indexOf(when) - WHEN.indexOf(other) || Number(n) - Number(m);
};
