import { packResult, resultTag, unpackResult } from '../../result/pack.ts';
import type { Result } from '../../result/result.ts';
import type { Found } from './read-file.ts';

/** A sound result in the pile. */
export interface Entry {
  /** As it is packed, however it was found. */
  readonly code: string;
  readonly tag: string;
  readonly result: Result;
  /** Where it was found: a file's name and its place in it. */
  readonly from: string;
}

/** Something that was put in and is no result, as a sentence that says where and what. */
export type Trouble = string;

/** What was read of all that was put in. */
export interface Pile {
  readonly entries: readonly Entry[];
  readonly troubles: readonly Trouble[];
  /** How many were there more than once, and counted once. */
  readonly twice: number;
}

export const EMPTY_PILE: Pile = { entries: [], troubles: [], twice: 0 };

/** As many results are taken at most: several years of classes. */
export const MOST_RESULTS = 1000;
/** As many sentences on what is wrong are kept at most. */
const MOST_TROUBLES = 200;
/** Signs of a code by which it is shown. */
const SHOWN = 24;

const BEYOND = `No more than ${MOST_RESULTS.toLocaleString('en-GB')} results are taken at once. What came after them was left out.`;

/** Where a code is, in words: its place among those of the same text, and its first signs. */
function placeOf(from: string, n: number, of: number, code: string): string {
  const begins = `“${code.slice(0, SHOWN)}${code.length > SHOWN ? '…' : ''}”`;
  return `${from}${of > 1 ? `, code ${n + 1} of ${of}` : ''} (it begins ${begins})`;
}

/** Adds what was found to a pile: each result once, and for all else a sentence. */
export function addFound(pile: Pile, found: readonly Found[]): Pile {
  const entries = [...pile.entries];
  const known = new Set(entries.map(({ code }) => code));
  const troubles = [...pile.troubles];
  const say = (trouble: Trouble): void => {
    if (!troubles.includes(trouble) && troubles.length < MOST_TROUBLES) troubles.push(trouble);
  };
  let { twice } = pile;
  for (const { from, codes, problems } of found) {
    for (const problem of problems) say(problem);
    for (const [n, written] of codes.entries()) {
      if (entries.length >= MOST_RESULTS) {
        say(BEYOND);
        break;
      }
      const result = unpackResult(written);
      if ('problem' in result) {
        say(`${placeOf(from, n, codes.length, written)}: ${result.problem}`);
        continue;
      }
      // the same play may have been packed by another program, or found with a stop behind it
      const code = packResult(result);
      if (known.has(code)) {
        twice += 1;
        continue;
      }
      known.add(code);
      entries.push({
        code,
        tag: resultTag(code),
        result,
        from: codes.length > 1 ? `${from}, ${n + 1} of ${codes.length}` : from,
      });
    }
  }
  return { entries, troubles, twice };
}
