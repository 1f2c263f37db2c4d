import { sentencesOf } from '../text/sentences.ts';

/** A sentence as it stands on the page. */
export interface Phrase {
  readonly text: string;
  readonly block: HTMLElement;
  readonly range: Range;
}

const BLOCKS = 'p, li, h2, h3';
/** What stands by the words and is not of them. */
const BESIDE = '.origin, .dagger, .gloss-card, .person-title, .unseen, [aria-hidden="true"], [hidden]';

function textsIn(block: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest(BESIDE)) texts.push(node);
  return texts;
}

/** Where a place in the joined texts lies in them; a place between two is taken as the end of the first, if asked so. */
function placeIn(texts: readonly Text[], at: number, end: boolean): readonly [Text, number] | undefined {
  let left = at;
  for (const text of texts) {
    if (left < text.length || (end && left === text.length)) return [text, left];
    left -= text.length;
  }
  return undefined;
}

function phrasesIn(block: HTMLElement): readonly Phrase[] {
  const texts = textsIn(block);
  let from = 0;
  return sentencesOf(texts.map((text) => text.data).join('')).flatMap((sentence) => {
    const begin = from + sentence.length - sentence.trimStart().length;
    const start = placeIn(texts, begin, false);
    const end = placeIn(texts, from + sentence.trimEnd().length, true);
    from += sentence.length;
    if (!start || !end || !/[\p{L}\p{N}]/u.test(sentence)) return [];
    const range = document.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    return [{ text: sentence.trim(), block, range }];
  });
}

/** All that is to be read aloud on a page, sentence by sentence: what stands in the parts marked for it. */
export function phrasesOf(page: ParentNode): readonly Phrase[] {
  return [...page.querySelectorAll('[data-aloud]')]
    .flatMap((part) => [...part.querySelectorAll<HTMLElement>(BLOCKS)])
    .filter((block) => !block.closest(BESIDE) && !block.querySelector(BLOCKS))
    .flatMap(phrasesIn);
}
