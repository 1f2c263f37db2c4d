import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Speech } from '../../core/scenario/text.ts';
import type { Preferences } from '../../store/preferences.ts';
import { GlossWord } from './gloss-word.tsx';
import { groupPieces, markText } from './mark.ts';
import type { Piece } from './mark.ts';

interface Props {
  readonly scenario: Scenario;
  readonly speech: Speech;
  readonly mode: Preferences['text'];
  /** Opens the source of quoted words. */
  readonly onSource?: (() => void) | undefined;
}

/** Holds a button to the sign before or after it at the end of a line. */
const JOINER = '\u2060';

const PieceText = ({ piece }: { readonly piece: Piece }): JSX.Element =>
  piece.entry ? (
    <>
      {JOINER}
      <GlossWord word={piece.text} entry={piece.entry} />
      {JOINER}
    </>
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
        const inner = group.pieces.map((piece) => <PieceText key={piece.from} piece={piece} />);
        if (!group.quote) return <span key={at}>{inner}</span>;
        return (
          <span key={at}>
            <q class="quoted">{inner}</q>
            {onSource && (
              <>
                {JOINER}
                <button type="button" class="dagger" aria-label="Where these words come from" onClick={onSource}>
                  †
                </button>
                {JOINER}
              </>
            )}
          </span>
        );
      })}
    </>
  );
}
