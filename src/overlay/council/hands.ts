import { MOST_HANDS } from '../../core/play/council.ts';

/** Hands as they were typed; undefined where that is no whole number that there can be. */
export function readHands(typed: string): number | undefined {
  const text = typed.trim();
  return /^\d{1,6}$/u.test(text) && Number(text) <= MOST_HANDS ? Number(text) : undefined;
}

/** The two kinds of hands. */
export const HANDS = ['Ayes', 'Noes'] as const;
export type Hands = (typeof HANDS)[number];

/** What is wrong with a count as it was typed: a sentence that says what to do, and where. */
export interface HandsProblem {
  readonly field: Hands;
  readonly text: string;
}

/** Looks at a count as it was typed; undefined where nothing is wrong with it. */
export function handsProblem(typed: Readonly<Record<Hands, string>>): HandsProblem | undefined {
  for (const field of HANDS) {
    const text = typed[field].trim();
    if (text === '') return { field, text: `Type how many hands were up for ${field}; 0 if there were none.` };
    if (readHands(text) === undefined)
      return {
        field,
        text: `“${text}” is no count of hands for ${field}. Type a whole number from 0 to ${MOST_HANDS}.`,
      };
  }
  return HANDS.every((field) => readHands(typed[field]) === 0)
    ? { field: 'Ayes', text: 'Nobody’s hand was up. Put the question again, and count who says aye and who says no.' }
    : undefined;
}
