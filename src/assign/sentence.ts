import type { LessonPart } from '../core/scenario/lesson-data.ts';
import type { ScenarioSummary } from '../core/scenario/summary-data.ts';
import { inWords, listOf } from '../core/words/list.ts';
import { SHARED } from './assignment.ts';
import type { Assignment } from './assignment.ts';

/** What is known of the scenario of an assignment. */
export interface LessonFacts {
  readonly scenario: ScenarioSummary;
  /** Of its part, once it is there. */
  readonly lesson?: LessonPart | undefined;
}

const plural = (n: number, one: string): string => (n === 1 ? `one ${one}` : `${inWords(n)} ${one}s`);

/** “a, b or c”; a name may have a comma in it. */
const either = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join('; ')} or ${names.at(-1) ?? ''}`;

const count = (n: number): string => n.toLocaleString('en-GB');

const LEVEL_WORDS: Readonly<Record<Assignment['level'], string>> = {
  recorded: 'prefers the answers that were given at the time',
  shrewd: 'argues shrewdly',
  formidable: 'argues formidably, and thinks of the reply before it speaks',
};

const FORECAST_WORDS: Readonly<Record<Assignment['forecast'], string>> = {
  full: 'Before each move they see whom it speaks to, in which direction, and why.',
  direction: 'Before each move they see only in which direction it pulls.',
  none: 'Before a move they see its words and nothing more.',
};

function playWords({ part: id, minutes, text }: Assignment, { scenario, lesson }: LessonFacts): string {
  const part = scenario.parts.find((p) => p.id === id);
  const words = lesson && `, with about ${count(lesson.words[text])} words to read`;
  const given = minutes !== undefined && minutes !== part?.minutes ? `; you give it ${minutes}` : '';
  const spoken = text === 'plain' ? 'in plain English first' : 'in the words of the time first';
  return `Students play “${part?.title ?? id}” of ${scenario.title} (${part?.date ?? ''}): about ${part?.minutes ?? 0} minutes${given}${words ?? ''}, ${spoken}.`;
}

/** What a length means that the part does not fit into. */
function lengthWords({ part: id, minutes }: Assignment, { scenario }: LessonFacts): string {
  const takes = scenario.parts.find((p) => p.id === id)?.minutes ?? 0;
  return minutes !== undefined && minutes < takes
    ? 'Not all will finish in that time: a play is kept where it stands, and the same link goes on with it.'
    : '';
}

function roleWords({ part: id, role }: Assignment, { scenario }: LessonFacts): string {
  const roles = scenario.parts.find((p) => p.id === id)?.roles ?? [];
  const titles = roles.map((one) => scenario.roles.find((r) => r.id === one)?.title ?? one);
  if (role === SHARED) return `Each plays ${either(titles)}, by seat number.`;
  if (role === undefined) return `Each chooses to play ${either(titles)}.`;
  return `All play ${scenario.roles.find((r) => r.id === role)?.title ?? role}.`;
}

function askedWords({ before, after, sources }: Assignment): string {
  const asked = [
    ...(before.length > 0 ? [`answer ${plural(before.length, 'question')} before they begin`] : []),
    ...(sources.length > 0 ? [`open ${plural(sources.length, 'source')} before the debrief`] : []),
    ...(after.length > 0 ? [`answer ${plural(after.length, 'question')} afterwards`] : []),
  ];
  return asked.length > 0 ? `They ${listOf(asked)}.` : '';
}

/** What students will get, in plain English: for the teacher before anything is copied, and on the handout. */
export function assignmentSentences(assignment: Assignment, facts: LessonFacts): readonly string[] {
  const { level, forecast, stepBack, aloud, note, council } = assignment;
  return [
    playWords(assignment, facts),
    lengthWords(assignment, facts),
    roleWords(assignment, facts),
    `The other side ${LEVEL_WORDS[level]}.`,
    FORECAST_WORDS[forecast],
    council ? 'The class votes by hand at each division, and the game goes on from its count.' : '',
    stepBack ? 'They may step back and try another way, as practice.' : 'They may not step back to try another way.',
    askedWords(assignment),
    aloud ? 'The button that reads aloud comes first.' : '',
    note === undefined ? '' : 'Your note is shown to them first.',
  ].filter((sentence) => sentence !== '');
}
