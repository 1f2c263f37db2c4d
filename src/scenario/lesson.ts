import { sampledPaths, writtenWords } from '../core/explore/path-words.ts';
import { indexScenario, legsOf } from '../core/play/scenario-index.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import type { LessonPack, LessonPart, LessonSource } from '../core/scenario/lesson-data.ts';
import type { Part } from '../core/scenario/scenario.ts';
import type { Source } from '../core/scenario/text.ts';
import { firstWords } from '../core/words/first-words.ts';
import type { Assembled } from './assemble.ts';
import { partOfData } from './part-of-data.ts';

/** Plays drawn for each role: what is told is rounded far more coarsely than they differ. */
const PLAYS = 5;
/** Words are told to the nearest of so many. */
const ROUND = 100;

const middle = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((a, b) => a + b, 0) / numbers.length / ROUND) * ROUND;

/** Words by which a source is known from others of its title. */
const BEGINS = 9;

const listed = ({ id, title, words }: Source): LessonSource => ({
  id,
  title,
  begins: words === undefined ? undefined : firstWords(words, BEGINS),
});

function lessonPart(scenario: Scenario, part: Part): LessonPart {
  const { data } = scenario;
  const roles = Object.keys(legsOf(data, part)[0]?.start ?? {});
  const paths = roles.map((role) => sampledPaths(scenario, part.id, role, PLAYS, 'period').median.words);
  const { sources, debrief } = partOfData(data, part);
  return {
    id: part.id,
    words: {
      period: middle(paths.map((p) => writtenWords(p.period))),
      plain: middle(paths.map((p) => writtenWords(p.plain))),
    },
    // what was written at the time first: that is what a class is asked to read
    sources: [...sources].sort((a, b) => Number(a.status === 'page') - Number(b.status === 'page')).map(listed),
    questions: debrief.questions.flatMap(({ id, text }) => (id === undefined ? [] : { id, text })),
  };
}

/** What a site ships of a scenario for those who set lessons: of each part that can be chosen, what to choose in it. */
export function lessonOf({ data, contentHash }: Assembled): LessonPack {
  const scenario = indexScenario(data, contentHash);
  const parts = data.parts.filter((p) => p.alone !== false).map((part) => lessonPart(scenario, part));
  return { packed: 1, id: data.id, parts };
}
