import type { DraftView } from '../view/draft-view.ts';
import { capital, inWords } from './list.ts';

/** How many would sign a draft as it stands, and how many must. */
export const signingSentence = ({ signing, hands, draft }: DraftView): string =>
  `${capital(inWords(signing))} of ${inWords(hands.length)} would sign it; ${inWords(draft.needed)} must.`;

/** What of a draft another reads otherwise: its terms by name, and who would sign now. Empty where it stands as it did. */
export function draftChange(before: DraftView | undefined, after: DraftView | undefined): string {
  if (!after || before?.draft !== after.draft) return '';
  const said = after.terms.flatMap((term, i) => {
    const was = before.terms[i];
    return was?.words === term.words ? [] : [`${term.title} ${term.settled ? 'settled' : 'open again'}.`];
  });
  const signed = after.hands.some((hand, i) => hand.signs !== before.hands[i]?.signs);
  return signed || said.length > 0 ? [...said, signingSentence(after)].join(' ') : '';
}
