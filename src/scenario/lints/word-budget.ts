import { legsOf } from '../../core/play/scenario-index.ts';
import { mapStory } from '../../core/explore/bounds/story-map.ts';
import { atomsOf } from '../../core/explore/walk/relevance.ts';
import type { Ending, Part, ScenarioData, WordBudget } from '../../core/scenario/scenario.ts';
import { factsOf } from './facts/facts.ts';
import { beatWords, longestWay } from './facts/longest-way.ts';
import type { TextName } from './facts/longest-way.ts';
import type { Point } from '../../core/explore/bounds/story-map.ts';
import { wordsIn } from '../../core/words/count-words.ts';
import type { Finding, Lint } from './lint.ts';

/** Plain English takes more words to say the same. */
const PLAIN_FACTOR = 1.25;

const endingWords = (ending: Ending, text: TextName): number =>
  ending.lines.reduce((n, l) => n + wordsIn(l[text]), wordsIn(ending.count.text) + wordsIn(ending.after));

/** Whether an ending can be that of some parts: it asks for one of them, or for none. */
function mayEnd({ when }: Ending, legs: readonly Part[]): boolean {
  const asked = atomsOf(when).flatMap((a) => ('part' in a ? [a.part] : []));
  return asked.length === 0 || legs.some((leg) => asked.includes(leg.id));
}

/** What is wrong with a count of words in each text, as the rest of a sentence. */
function over({ atMost }: WordBudget, count: (text: TextName) => number): string | undefined {
  const period = count('period');
  if (period > atMost) return `${period} words on its longest way; its budget is ${atMost}`;
  const plain = count('plain');
  const most = Math.ceil(atMost * PLAIN_FACTOR);
  return plain > most
    ? `${plain} words of plain text on its longest way; its budget is ${atMost}, and a quarter more for plain text: ${most}`
    : undefined;
}

function findings(data: ScenarioData): readonly Finding[] {
  const { map } = factsOf(data);
  const told = (item: object, fault: string | undefined): readonly Finding[] =>
    fault === undefined
      ? []
      : [{ item, path: ['words', 'atMost'], message: `It has ${fault}. Cut it, or allow more.` }];
  const ofScenes = data.scenes.flatMap((scene) => {
    const within = (p: Point) => p.at === 'beat' && p.scene === scene;
    const count = (text: TextName) => longestWay(map, map.startsOf(scene.id), (p) => beatWords(p, text), within);
    return scene.words ? told(scene, over(scene.words, count)) : [];
  });
  const ofParts = data.parts.flatMap((part) => {
    const own = mapStory(data, { part: part.id });
    const legs = legsOf(data, part);
    const starts = Object.values(legs[0]?.start ?? {}).flatMap(own.startsOf);
    const endings = data.endings.filter((e) => mayEnd(e, legs));
    const count = (text: TextName): number => {
      const ending = Math.max(0, ...endings.map((e) => endingWords(e, text)));
      const words = (p: Point): number => (p.at === 'ending' ? ending : beatWords(p, text));
      return longestWay(own, starts, words, () => true);
    };
    return part.words ? told(part, over(part.words, count)) : [];
  });
  return [...ofScenes, ...ofParts];
}

export const wordBudget: Lint = {
  id: 'word-budget',
  reason: 'A lesson is as long as it is: a scene that grows takes its time from the debate, or from the last bell.',
  bad: [
    { file: 'scenes/all.json', path: ['scenes', 0, 'words'], value: { atMost: 10 } },
    { file: 'scenario.json', path: ['parts', 0, 'words'], value: { atMost: 20 } },
    {
      file: 'scenes/all.json',
      path: ['scenes', 0, 'beats', 1, 'lines', 0, 'plain'],
      value: 'Come in and welcome. '.repeat(12),
    },
  ],
  good: [
    { file: 'scenes/all.json', path: ['scenes', 0, 'words'], value: { atMost: 11 } },
    { file: 'scenario.json', path: ['parts', 0, 'words'], value: { atMost: 33 } },
  ],
  check: ({ data }) => findings(data),
};
