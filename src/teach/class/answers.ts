import { fieldOrder, questionOf } from '../../result/question-text.ts';
import type { Row } from './row.ts';

/** A question, and what was answered to it. */
export interface Answered {
  readonly question: string;
  readonly answers: readonly { readonly code: string; readonly tag: string; readonly text: string }[];
}

/** A question that somebody answered, its field, and the answer. */
export interface FieldAnswer {
  readonly field: string;
  readonly question: string;
  readonly text: string;
}

/** What was answered in a result, question by question, in the order in which they were asked. */
export function answersOf({ result, played }: Row): readonly FieldAnswer[] {
  const written = Object.entries(result.answers).filter(([, text]) => text.trim() !== '');
  return written
    .map(([field, text]) => ({
      field,
      question: (played && questionOf(played.scenario, result, field)) ?? `A question that is not here (${field})`,
      text,
    }))
    .sort((a, b) => fieldOrder(a.field, b.field));
}

/** All questions that somebody answered, each with all its answers. */
export function answersSideBySide(rows: readonly Row[]): readonly Answered[] {
  const found = new Map<string, { readonly field: string; readonly answers: Answered['answers'][number][] }>();
  for (const row of rows)
    for (const { question, text, field } of answersOf(row)) {
      const one = found.get(question) ?? { field, answers: [] };
      one.answers.push({ code: row.code, tag: row.tag, text });
      found.set(question, one);
    }
  return [...found]
    .sort(([, a], [, b]) => fieldOrder(a.field, b.field))
    .map(([question, { answers }]) => ({ question, answers }));
}
