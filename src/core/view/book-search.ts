/** One spelling for a text, whatever its capitals, its accents and its apostrophe. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('’', "'");

/** Whether each word that was typed begins a word of the text; nothing typed finds everything. */
export function finds(typed: string, text: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}']+/u);
  return fold(typed)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((part) => part !== '')
    .every((part) => words.some((word) => word.startsWith(part)));
}
