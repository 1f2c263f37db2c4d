import { isId } from '../../assign/assignment.ts';
import type { Assignment } from '../../assign/assignment.ts';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { PartSummary } from '../../core/scenario/summary-data.ts';
import { capital, inWords } from '../../core/words/list.ts';

const FORECAST: Readonly<Record<Assignment['forecast'], string>> = {
  full: 'Before you speak, each button tells whom it speaks to, and “Why?” tells the reasons.',
  direction:
    'Before you speak, an arrow shows only which way the hall would be pulled. Whom it moves, you judge yourself.',
  none: 'Before you speak, nothing is shown but the words. Judge for yourself whom they will move.',
};

/** What is asked of a student, sentence by sentence. */
export function toldOf(terms: Assignment, part: PartSummary): readonly string[] {
  const { minutes = part.minutes, forecast, stepBack, text, sources, after, council } = terms;
  return [
    minutes < part.minutes
      ? `You have ${minutes} minutes. The whole takes about ${part.minutes}: stop when you are told to, and go on later with the same link.`
      : `It takes about ${part.minutes} minutes. Your play is kept on this device after each move.`,
    text === 'plain'
      ? 'People speak in plain English; you can change to the words of the time.'
      : 'People speak in the words of the time; you can change to plain English.',
    FORECAST[forecast],
    ...(council
      ? ['At each division the class votes by hand. The count is entered here, and the game goes on from it.']
      : []),
    stepBack
      ? 'You may go back to an earlier move and try another way, as practice.'
      : 'There is no going back: what you have said stands.',
    ...(sources.length > 0
      ? [
          `Open ${sources.length === 1 ? 'one source' : `${inWords(sources.length)} sources`} before the debrief; a list at the end shows which.`,
        ]
      : []),
    ...(after.length > 0
      ? [
          `${capital(after.length === 1 ? 'one question waits' : `${inWords(after.length)} questions wait`)} for you at the end.`,
        ]
      : []),
  ];
}

/** Questions of an assignment that this game does not have. */
export const missingQuestions = ({ before, after }: Assignment, { data }: Scenario): readonly string[] =>
  [...before, ...after].filter((q) => isId(q) && !data.debrief.questions.some((one) => one.id === q));

/** Sources of an assignment that this game does not have; they come after what a play begins with. */
export const missingSources = ({ sources }: Assignment, { sources: here }: Scenario): readonly string[] =>
  sources.filter((id) => !here.has(id));

/** What an assignment asks for and is not here, as a sentence. */
export function missingWords(gone: readonly string[]): string | undefined {
  if (gone.length === 0) return undefined;
  const names = gone.map((id) => `“${id}”`).join(', ');
  return `Your teacher asks for something that is not in this game: ${names}. It is left out; all the rest is here. Tell your teacher.`;
}
