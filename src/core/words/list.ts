/** "a, b and c". */
export function listOf(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** "first" for 0. */
export const ordinal = (index: number): string => ORDINALS[index] ?? `number ${index + 1}`;

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Small numbers in words. */
export const inWords = (n: number): string => NUMBERS[n] ?? String(n);

export const men = (n: number): string => (n === 1 ? 'one man' : `${inWords(n)} men`);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "the grandees" for "The grandees". */
export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
