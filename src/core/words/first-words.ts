/** What a text begins with, by whole words; with a mark where it goes on. */
export function firstWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/u);
  return words.length <= most
    ? words.join(' ')
    : `${words
        .slice(0, most)
        .join(' ')
        .replace(/[,;:.–—-]+$/u, '')} …`;
}
