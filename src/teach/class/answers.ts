import type { Scenario } from '../../core/play/scenario-index.ts';
import { debriefOf } from '../../core/view/debrief-of.ts';
import { askedQuestions } from '../../overlay/assigned/question-text.ts';
import type { Row } from './row.ts';

/** A question, and what was answered to it. */
export interface Answered {
  readonly question: string;
  readonly answers: readonly { readonly code: string; readonly tag: string; readonly text: string }[];
}

/** The question that a field belongs to, in words; a field that is not known is named as it is. */
function questionOf(row: Row, scenario: Scenario | undefined, field: string): string {
  const { assignment, part } = row.result;
  const [kind = '', number] = field.split('-');
  const at = Number(number) - 1;
  if (kind === 'before' || kind === 'after') {
    const asked = assignment?.[kind] ?? [];
    const known = scenario && askedQuestions(scenario, kind, asked).find((one) => one.field === field)?.text;
    return known ?? asked[at] ?? field;
  }
  if (!scenario) return field;
  const debrief = debriefOf(scenario, part);
  if (kind === 'question') return debrief.questions[at]?.text ?? field;
  return kind === 'step' ? debrief.stepOut.plain : field;
}

/** Before, while stepping out, after, and the debrief’s own: the order in which they were asked. */
const ORDER = ['before', 'step', 'after', 'question'];

const orderOf = (field: string): string => {
  const [kind = '', number = ''] = field.split('-');
  const at = ORDER.indexOf(kind);
  return `${at < 0 ? ORDER.length : at} ${number.padStart(3, '0')}`;
};

/** What was answered in a result, question by question. */
export const answersOf = (
  row: Row,
): readonly { readonly question: string; readonly text: string; readonly order: string }[] =>
  Object.entries(row.result.answers).flatMap(([field, text]) =>
    text.trim() === '' ? [] : [{ question: questionOf(row, row.played?.scenario, field), text, order: orderOf(field) }],
  );

/** All questions that somebody answered, each with all its answers. */
export function answersSideBySide(rows: readonly Row[]): readonly Answered[] {
  const found = new Map<string, { readonly order: string; readonly answers: Answered['answers'][number][] }>();
  for (const row of rows)
    for (const { question, text, order } of answersOf(row)) {
      const one = found.get(question) ?? { order, answers: [] };
      one.answers.push({ code: row.code, tag: row.tag, text });
      found.set(question, one);
    }
  return [...found]
    .sort(([, a], [, b]) => a.order.localeCompare(b.order))
    .map(([question, { answers }]) => ({ question, answers }));
}
