import type { Phrase } from './phrases.ts';

/** The name by which the style sheet knows the sentence being read. */
const NAME = 'aloud';

const canMark = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';

/** Marks the sentence being read, and its paragraph; where a browser can't mark a sentence, the paragraph alone. */
export function markPhrase(phrase: Phrase | undefined): void {
  for (const block of document.querySelectorAll<HTMLElement>('[data-being-read]'))
    if (block !== phrase?.block) delete block.dataset['beingRead'];
  if (canMark()) {
    if (phrase) CSS.highlights.set(NAME, new Highlight(phrase.range));
    else CSS.highlights.delete(NAME);
  }
  if (!phrase || phrase.block.dataset['beingRead'] !== undefined) return;
  phrase.block.dataset['beingRead'] = canMark() ? 'sentence' : 'all';
  phrase.block.scrollIntoView({ block: 'nearest' });
}
