import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Speech } from '../../core/scenario/text.ts';
import type { Preferences } from '../../store/preferences.ts';
import { GlossWord } from './gloss-word.tsx';
import { joinSigns } from './join.ts';
import type { Joined } from './join.ts';
import { groupPieces, markText } from './mark.ts';

interface Props {
  readonly scenario: Scenario;
  readonly speech: Speech;
  readonly mode: Preferences['text'];
  /** Opens the source of quoted words. */
  readonly onSource?: (() => void) | undefined;
}

const PieceText = ({ piece }: { readonly piece: Joined }): JSX.Element =>
  piece.entry ? (
    <span class="joined">
      {piece.lead}
      <GlossWord word={piece.text} entry={piece.entry} />
      {piece.tail}
    </span>
  ) : (
    <>{piece.text}</>
  );

/** A speech's words with its quotations and its words to explain marked; they stand inside a paragraph. */
export function MarkedText({ scenario, speech, mode, onSource }: Props): JSX.Element {
  // only the words of the time are quoted: the plain text is ours throughout
  const quotes = mode === 'period' ? speech.quotes : [];
  const groups = groupPieces(markText(speech[mode], quotes, scenario.data.glossary));
  return (
    <>
      {groups.map((group) => {
        const at = group.pieces[0]?.from;
        const inner = joinSigns(group.pieces).map((piece) => <PieceText key={piece.from} piece={piece} />);
        if (!group.quote) return <span key={at}>{inner}</span>;
        return (
          <span key={at}>
            <q class="quoted">{inner}</q>
            {onSource && (
              <button type="button" class="dagger" aria-label="Where these words come from" onClick={onSource}>
                †
              </button>
            )}
          </span>
        );
      })}
    </>
  );
}
