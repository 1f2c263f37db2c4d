/** Number of words in a text: what stands between white space and has a letter or a digit in it. */
export const wordsIn = (text: string): number => text.split(/\s+/u).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;
