import { evidenceOf } from '../../core/view/evidence.ts';
import { makeResult } from '../../result/make-result.ts';
import { packResult, resultTag } from '../../result/pack.ts';
import { answersIn } from '../../result/question-text.ts';
import type { Play } from '../../store/play-store.ts';
import { writtenIn } from '../pages/note-field.tsx';
import type { NoteBook } from '../pages/note-field.tsx';
import type { Sheet } from './sheet.ts';

/** What is handed in of a play as it stands: the sheet and the code, which are of the same result. */
export function handedIn(play: Play, book: NoteBook): { readonly sheet: Sheet; readonly code: string } {
  const { scenario, states, save, opened, assigned, timesSpent } = play;
  const times = timesSpent();
  const answers = answersIn(writtenIn(book));
  const result = makeResult({ scenario, states, save, assignment: assigned?.terms, opened, times, answers });
  const code = packResult(result);
  const evidence = evidenceOf(scenario, states, save.moves);
  return { sheet: { tag: resultTag(code), result, evidence, problems: [] }, code };
}

/** The text of a file of a result, and its name. */
export const resultText = (code: string): string => JSON.stringify({ 'poorest-he': 'result', format: 1, code });
export const resultFile = (tag: string): string => `result-${tag}.json`;
