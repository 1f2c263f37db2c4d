import { WORDS_A_MINUTE, WORD_PLACES, writtenWords } from '../../../src/core/explore/path-words.ts';
import type { TextName, WordCount } from '../../../src/core/explore/path-words.ts';
import type { WordsSaid } from '../../../src/scenario/words-said.ts';
import { table } from '../terminal/table.ts';

/** One path in one text. */
export interface PathRow {
  readonly part: string;
  readonly role: string;
  readonly path: string;
  readonly seed: number;
  readonly text: TextName;
  readonly met: WordCount;
}

const minutes = (words: number, digits: number): string => (words / WORDS_A_MINUTE).toFixed(digits);

export const pathTable = (rows: readonly PathRow[]): string =>
  table([
    ['part', 'role', 'path', 'text', 'words', 'minutes', ...WORD_PLACES],
    ...rows.map(({ part, role, path, text, met }) => {
      const written = writtenWords(met);
      return [part, role, path, text, written, minutes(written, 0), ...WORD_PLACES.map((place) => met[place])];
    }),
  ]);

export function saidTables({ bySpeaker, byOrigin }: WordsSaid, texts: readonly TextName[]): string {
  const all = (counts: WordsSaid['byOrigin']) => texts.map((t) => counts.reduce((sum, count) => sum + count[t], 0));
  const row = (name: string, counts: readonly number[]) => [name, ...counts.flatMap((n) => [n, minutes(n, 1)])];
  const heads = (name: string) => [name, ...texts.flatMap((t) => [t, 'minutes'])];
  return [
    table([
      heads('speaker'),
      ...bySpeaker.map((s) =>
        row(
          s.speaker,
          texts.map((t) => s[t]),
        ),
      ),
    ]),
    table([
      heads('origin'),
      ...byOrigin.map((o) =>
        row(
          o.origin,
          texts.map((t) => o[t]),
        ),
      ),
      row('all', all(byOrigin)),
    ]),
  ].join('\n\n');
}
