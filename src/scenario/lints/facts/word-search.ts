const WORD = /[\p{L}\p{N}-]/u;

/** One spelling for a word, whatever its capitals and its apostrophe. */
export const foldWord = (text: string): string => text.toLowerCase().replaceAll('’', "'");

const isWord = (letter: string | undefined): boolean => letter !== undefined && WORD.test(letter);

/**
 * Finds the first of some texts in which a word or phrase stands whole, whatever its capitals, by its index: as a
 * reader's page marks the words that it explains.
 */
export function wordSearch(texts: readonly string[]): (word: string) => number | undefined {
  const all = texts.map((t) => foldWord(t).replaceAll('\n', ' ')).join('\n');
  return (word) => {
    const form = foldWord(word);
    if (form === '') return undefined;
    for (let at = all.indexOf(form); at >= 0; at = all.indexOf(form, at + 1))
      if (!isWord(all[at - 1]) && !isWord(all[at + form.length])) return all.slice(0, at).split('\n').length - 1;
    return undefined;
  };
}
