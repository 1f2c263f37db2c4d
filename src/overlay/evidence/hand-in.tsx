import type { JSX } from 'preact';
import { useContext, useId, useRef, useState } from 'preact/hooks';
import type { Play } from '../../store/play-store.ts';
import { ToolsContext } from '../frame/tools.ts';
import type { NoteBook } from '../pages/note-field.tsx';
import { EvidenceSheet } from './evidence-sheet.tsx';
import { handedIn, resultFile, resultText } from './sheet-of.ts';

interface Props {
  readonly play: Play;
  readonly book: NoteBook;
}

/** The ways to hand a play in: a sheet on paper, a code to paste, a file. Nothing is sent. */
export function HandIn({ play, book }: Props): JSX.Element {
  const id = useId();
  const tools = useContext(ToolsContext);
  const shown = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [made, make] = useState(() => handedIn(play, book));
  const [said, say] = useState('');
  if (play.record) return <p>You are practising. End the practice to hand in the play itself.</p>;
  // what was written since is in it
  const now = (): ReturnType<typeof handedIn> => {
    const latest = handedIn(play, book);
    make(latest);
    return latest;
  };
  const copy = async (): Promise<void> => {
    const { code, sheet } = now();
    if (await tools?.copy(code)) {
      say(`The code of ${sheet.tag} is copied: ${code.length} characters. Paste it where your teacher asks for it.`);
      return;
    }
    const details = field.current?.closest('details');
    if (details) details.open = true;
    field.current?.select();
    say('This browser does not let pages copy. The code is selected: press Ctrl and C.');
  };
  const { sheet, code } = made;
  return (
    <div class="hand-in screen-only">
      <p>
        Your result tells what you argued and what you answered on this page. It has no name in it. Nothing is sent:
        hand it in yourself, in the way your teacher asks for. Look at it first; it is yours.
      </p>
      <p class="hand-in-ways">
        <button
          type="button"
          class="leaf-button leaf-button-strong"
          onClick={() => {
            now();
            // the sheet is drawn anew before it is printed
            setTimeout(() => {
              const drawn = shown.current?.firstElementChild;
              if (drawn instanceof HTMLElement) tools?.print([drawn]);
            });
          }}
        >
          Print the evidence sheet
        </button>
        <button type="button" class="leaf-button" onClick={() => void copy()}>
          Copy the result code
        </button>
        <button
          type="button"
          class="leaf-button"
          onClick={() => {
            const latest = now();
            tools?.download(resultFile(latest.sheet.tag), resultText(latest.code));
            say(`${resultFile(latest.sheet.tag)} is in your downloads.`);
          }}
        >
          Save the result as a file
        </button>
      </p>
      <output>{said}</output>
      <details class="leaf-details" onToggle={(event) => event.currentTarget.open && now()}>
        <summary>The evidence sheet</summary>
        <div ref={shown}>
          <EvidenceSheet scenario={play.scenario} sheet={sheet} />
        </div>
      </details>
      <details class="leaf-details" onToggle={(event) => event.currentTarget.open && now()}>
        <summary>The result code</summary>
        <label htmlFor={id}>
          {sheet.tag}: {code.length} characters. The tag stands on the sheet too, so that your teacher can match the
          two.
        </label>
        <textarea id={id} ref={field} class="hand-in-code" rows={5} readOnly value={code} spellcheck={false} />
      </details>
    </div>
  );
}
