import { sampledPaths, writtenWords } from '../core/explore/path-words.ts';
import { indexScenario, legsOf } from '../core/play/scenario-index.ts';
import type { LessonPack, LessonPart } from '../core/scenario/lesson-data.ts';
import type { Part } from '../core/scenario/scenario.ts';
import type { Assembled } from './assemble.ts';
import { partOfData } from './part-of-data.ts';

/** Plays drawn for each role: what is told is rounded far more coarsely than they differ. */
const PLAYS = 12;
/** Words are told to the nearest of so many. */
const ROUND = 100;

const middle = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((a, b) => a + b, 0) / numbers.length / ROUND) * ROUND;

function lessonPart(assembled: Assembled, part: Part): LessonPart {
  const scenario = indexScenario(assembled.data, assembled.contentHash);
  const roles = Object.keys(legsOf(assembled.data, part)[0]?.start ?? {});
  const paths = roles.map((role) => sampledPaths(scenario, part.id, role, PLAYS, 'period').median.words);
  const { sources, debrief } = partOfData(assembled.data, part);
  return {
    id: part.id,
    words: {
      period: middle(paths.map((p) => writtenWords(p.period))),
      plain: middle(paths.map((p) => writtenWords(p.plain))),
    },
    sources: sources.map(({ id, title }) => ({ id, title })),
    questions: debrief.questions.flatMap(({ id, text }) => (id === undefined ? [] : { id, text })),
  };
}

/** What a site ships of a scenario for those who set lessons: of each part that can be chosen, what to choose in it. */
export const lessonOf = (assembled: Assembled): LessonPack => ({
  packed: 1,
  id: assembled.data.id,
  parts: assembled.data.parts.filter((p) => p.alone !== false).map((part) => lessonPart(assembled, part)),
});
