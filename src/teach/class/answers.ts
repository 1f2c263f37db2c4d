import { fieldOrder, questionOf } from '../../result/question-text.ts';
import type { Row } from './row.ts';

/** When a question is asked, as it is told; by how the fields of its answers begin. */
const WHEN = { before: 'Before', question: 'Debrief', after: 'After' } as const;

/** A question as it was asked: the same words before and after play are two. */
interface Asked {
  readonly when: (typeof WHEN)[keyof typeof WHEN];
  readonly question: string;
}

/** A question that somebody answered, its field, and the answer. */
interface FieldAnswer extends Asked {
  readonly field: string;
  readonly text: string;
}

/** A question, and what was answered to it. */
interface Answered extends Asked {
  readonly answers: readonly (FieldAnswer & Pick<Row, 'code' | 'tag'>)[];
}

/** A question with when it was asked. It tells it from every other, too. */
export const askedWords = ({ when, question }: Asked): string => `${when}: ${question}`;

const whenOf = (field: string): Asked['when'] =>
  field.startsWith('before') ? WHEN.before : field.startsWith('question') ? WHEN.question : WHEN.after;

/** What was answered in a result, question by question, in the order in which they were asked. */
export function answersOf({ result, played }: Row): readonly FieldAnswer[] {
  const written = Object.entries(result.answers).filter(([, text]) => text.trim() !== '');
  return written
    .map(([field, text]) => ({
      field,
      when: whenOf(field),
      question: (played && questionOf(played.scenario, result, field)) ?? `A question that is not here (${field})`,
      text,
    }))
    .sort((a, b) => fieldOrder(a.field, b.field));
}

/** All questions that somebody answered, each with all its answers. */
export function answersSideBySide(rows: readonly Row[]): readonly Answered[] {
  const found = new Map<string, { readonly asked: FieldAnswer; readonly answers: Answered['answers'][number][] }>();
  for (const row of rows)
    for (const answer of answersOf(row)) {
      const key = askedWords(answer);
      const one = found.get(key) ?? { asked: answer, answers: [] };
      one.answers.push({ ...answer, code: row.code, tag: row.tag });
      found.set(key, one);
    }
  return [...found.values()]
    .sort((a, b) => fieldOrder(a.asked.field, b.asked.field))
    .map(({ asked: { when, question }, answers }) => ({ when, question, answers }));
}
