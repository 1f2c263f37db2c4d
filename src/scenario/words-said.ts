import { TEXTS } from '../core/explore/path-words.ts';
import type { TextName } from '../core/explore/path-words.ts';
import type { ScenarioData } from '../core/scenario/scenario.ts';
import { wordsIn } from '../core/words/count-words.ts';
import { allSaid } from './lints/lint.ts';
import type { Said } from './lints/lint.ts';

/** Words in each text. */
export type TextWords = Readonly<Record<TextName, number>>;

/** All that is said in a scenario, in words: by whom, and how far it is the record's. Most words first. */
export interface WordsSaid {
  readonly bySpeaker: readonly (TextWords & { readonly speaker: string })[];
  readonly byOrigin: readonly (TextWords & { readonly origin: string })[];
}

function tally(said: readonly Said[], keyOf: (one: Said) => string): readonly (readonly [string, TextWords])[] {
  const counts = new Map<string, Record<TextName, number>>();
  for (const one of said) {
    const count = counts.get(keyOf(one)) ?? { period: 0, plain: 0 };
    for (const text of TEXTS) count[text] += wordsIn(one.speech[text]);
    counts.set(keyOf(one), count);
  }
  return [...counts].sort(([, a], [, b]) => b.period - a.period);
}

/** Counts every speech of a scenario once, whether or not a path comes by it; `narrator` for what nobody speaks. */
export function wordsSaid(data: ScenarioData): WordsSaid {
  const said = allSaid(data);
  return {
    bySpeaker: tally(said, (s) => s.speaker ?? 'narrator').map(([speaker, words]) => ({ speaker, ...words })),
    byOrigin: tally(said, (s) => s.speech.origin).map(([origin, words]) => ({ origin, ...words })),
  };
}
