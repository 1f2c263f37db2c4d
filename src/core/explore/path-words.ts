import { menuOf } from '../debate/menu.ts';
import { moveId } from '../debate/move.ts';
import type { Move } from '../debate/move.ts';
import type { Scenario } from '../play/scenario-index.ts';
import { tableOf } from '../play/sitting-step.ts';
import { startPlay } from '../play/start.ts';
import { DEFAULT_SETTINGS } from '../play/state.ts';
import type { State } from '../play/state.ts';
import { legalMoves, step } from '../play/step.ts';
import { currentBeat, openChoices } from '../scene/walk.ts';
import { debriefOf } from '../view/debrief-of.ts';
import { promisesMarked } from '../view/promises.ts';
import { exchangeViews, openingOf } from '../view/transcript.ts';
import { wordsIn } from '../words/count-words.ts';
import { hearingSentences } from '../words/hearing-sentence.ts';
import { promiseSentence } from '../words/promise-sentence.ts';
import { utteranceOf } from '../words/utterance.ts';
import { seededRandom } from './ways/random.ts';

/** The two texts that everything said has. */
export const TEXTS = ['period', 'plain'] as const;
export type TextName = (typeof TEXTS)[number];

/** Words a reader of eleven to fourteen reads in a minute, with time to think. */
export const WORDS_A_MINUTE = 150;

/** Where on a path words are met. */
export const WORD_PLACES = ['scenes', 'sitting', 'buttons', 'ending', 'debrief', 'receipts'] as const;
export type WordPlace = (typeof WORD_PLACES)[number];
export type WordCount = Readonly<Record<WordPlace, number>>;

/** The words of one play, in each text. */
export interface PathWords {
  readonly seed: number;
  readonly words: Readonly<Record<TextName, WordCount>>;
}

/** Receipts of an exchange that are read; the page folds the others away. */
const RECEIPTS_READ = 4;

type Met = readonly (readonly [WordPlace, readonly string[]])[];

/** The moves that are offered first: the menu of a sitting, and elsewhere all there are. */
function offered(scenario: Scenario, state: State): readonly Move[] {
  const { place, sitting } = state;
  return place.at === 'sitting' && sitting
    ? menuOf(tableOf(scenario, state, sitting), sitting.position)
    : legalMoves(scenario, state);
}

function inSitting(scenario: Scenario, before: State | undefined, state: State, text: TextName): Met {
  const { sitting } = state;
  if (!sitting) return [];
  const told = (lines: readonly Readonly<Record<TextName, string>>[]) => lines.map((l) => l[text]);
  const side = scenario.roles.get(state.role)?.side ?? '';
  const person = scenario.roles.get(state.role)?.person ?? '';
  const earlier = before?.sitting?.id === sitting.id ? before.sitting : undefined;
  const opening = earlier ? undefined : openingOf(scenario, state);
  const fresh = sitting.exchanges.length > (earlier?.exchanges.length ?? 0);
  const exchange = fresh ? exchangeViews(scenario, state).at(-1) : undefined;
  // the player's own words have been read on the button
  const others = exchange?.turns.filter((t) => t.side !== side) ?? [];
  const buttons = state.place.at === 'sitting' ? menuOf(tableOf(scenario, state, sitting), sitting.position) : [];
  return [
    ['sitting', told([...(opening?.turns.map((t) => t.utterance) ?? []), ...(opening?.interjections ?? [])])],
    ['sitting', told([...others.map((t) => t.utterance), ...(exchange?.interjections ?? [])])],
    ['receipts', (exchange?.receipts ?? []).slice(0, RECEIPTS_READ).map((r) => r.sentence)],
    ['buttons', told(buttons.map((move) => utteranceOf(scenario, sitting.id, move, side, person)))],
  ];
}

/** What is read on arriving in a state: what is said, what is told of the hall, and what is offered. */
function metIn(scenario: Scenario, before: State | undefined, state: State, text: TextName): Met {
  const { place } = state;
  const { endings } = scenario.data;
  const sitting = inSitting(scenario, before, state, text);
  if (place.at === 'scene') {
    const beat = currentBeat(scenario, state)?.beat;
    return [
      ...sitting,
      ['scenes', (beat?.lines ?? []).map((l) => l[text])],
      ['receipts', promisesMarked(scenario, before, state).map((p) => promiseSentence(scenario, p, text))],
      ['receipts', beat?.receipts ? hearingSentences(scenario, state) : []],
      ['buttons', openChoices(scenario, state).map((c) => c[text])],
    ];
  }
  if (place.at === 'ending') {
    const ending = endings.find((e) => e.id === place.ending);
    const told = ending ? [...ending.lines.map((l) => l[text]), ending.count.text, ending.after] : [];
    return [...sitting, ['ending', told]];
  }
  if (place.at !== 'debrief') return sitting;
  const { step: out, stepOut, truth, absent, soWhat, questions } = debriefOf(scenario, state.part);
  const told = [
    out,
    stepOut[text],
    ...truth.flatMap(({ lines }) => lines.map((l) => l[text])),
    ...absent.flatMap((a) => [a.text, a.gained]),
    soWhat[text],
    ...questions.map((q) => q.text),
  ];
  return [...sitting, ['debrief', told]];
}

/** Counts what is met along a path; what was met before, as a button that stays, is not read again. */
function countPath(scenario: Scenario, states: readonly State[], text: TextName): WordCount {
  const count: Record<WordPlace, number> = { scenes: 0, sitting: 0, buttons: 0, ending: 0, debrief: 0, receipts: 0 };
  const seen = new Set<string>();
  states.forEach((state, i) => {
    for (const [place, texts] of metIn(scenario, states[i - 1], state, text))
      for (const one of texts) {
        if (!seen.has(one)) count[place] += wordsIn(one);
        seen.add(one);
      }
  });
  return count;
}

/** The words of one play along the menu, its choices by chance; the same for the same seed. */
export function pathWords(scenario: Scenario, part: string, role: string, seed: number): PathWords {
  const random = seededRandom(seed);
  const states = [startPlay(scenario, part, role, DEFAULT_SETTINGS)];
  for (;;) {
    const state = states[states.length - 1]!;
    const moves = offered(scenario, state);
    const move = moves[Math.floor(random() * moves.length)];
    if (!move) break;
    const { state: next, refused } = step(scenario, state, move);
    if (refused) throw new Error(`${moveId(move)} is offered and refused`);
    states.push(next);
  }
  return {
    seed,
    words: { period: countPath(scenario, states, 'period'), plain: countPath(scenario, states, 'plain') },
  };
}

/** What is written for a path; receipts are the game's own account of it, told apart. */
export const writtenWords = ({ receipts: _, ...written }: WordCount): number =>
  Object.values(written).reduce((a, b) => a + b, 0);

/** The shortest, the median and the longest of so many plays by chance, from seed 1 on, by their words in a text. */
export function sampledPaths(
  scenario: Scenario,
  part: string,
  role: string,
  plays: number,
  text: TextName,
): Readonly<Record<'shortest' | 'median' | 'longest', PathWords>> {
  const length = (path: PathWords) => writtenWords(path.words[text]);
  const paths = Array.from({ length: plays }, (_, i) => pathWords(scenario, part, role, i + 1)).sort(
    (a, b) => length(a) - length(b),
  );
  return { shortest: paths[0]!, median: paths[Math.floor(plays / 2)]!, longest: paths[plays - 1]! };
}
