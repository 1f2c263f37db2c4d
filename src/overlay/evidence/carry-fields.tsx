import type { JSX } from 'preact';
import { useContext, useId, useRef, useState } from 'preact/hooks';
import { LARGEST_PLAY_FILE } from '../../code/play-code.ts';
import type { Play } from '../../store/play-store.ts';
import { carriedCode, carriedText, fileOf } from './carried.ts';
import { handedIn } from './sheet-of.ts';
import type { NoteBook } from '../pages/note-field.tsx';
import { openCarried } from './open-carried.ts';
import { ToolsContext } from '../frame/tools.ts';

interface Props {
  readonly play: Play;
  readonly book: NoteBook;
}

/** Takes a play to another device, or brings one: as a file, or as a code. */
export function CarryFields({ play, book }: Props): JSX.Element {
  const id = useId();
  const tools = useContext(ToolsContext);
  const field = useRef<HTMLTextAreaElement>(null);
  const [code, setCode] = useState('');
  const [typed, type] = useState('');
  const [said, say] = useState('');
  const copy = async (text: string, done: string): Promise<void> => {
    setCode(text);
    if (await tools?.copy(text)) {
      say(done);
      return;
    }
    field.current?.select();
    say('This browser does not let pages copy. The code is selected below: press Ctrl and C.');
  };
  const openFile = async (file: File): Promise<void> => {
    if (file.size > LARGEST_PLAY_FILE) say('This file is too large to be a saved play.');
    else say(openCarried(await file.text(), play, book));
  };
  return (
    <>
      {tools && (
        <p class="keep-ways">
          <button
            type="button"
            class="button"
            onClick={() => {
              tools.download(fileOf(play), carriedText(play, book));
              say('The play is in your downloads. Open it on another device from the first page.');
            }}
          >
            Save to a file
          </button>{' '}
          <button
            type="button"
            class="button"
            onClick={() =>
              void copy(
                carriedCode(play, book),
                'The code to go on with is copied. On another device, paste it on the first page under “I have a code”.',
              )
            }
          >
            Copy a code to go on with elsewhere
          </button>{' '}
          {!play.record && (
            <button
              type="button"
              class="button"
              onClick={() =>
                void copy(
                  handedIn(play, book).code,
                  'The result so far is copied. Paste it where your teacher asks for it.',
                )
              }
            >
              Copy the result so far, to hand in
            </button>
          )}
        </p>
      )}
      {code !== '' && (
        <p>
          <label htmlFor={`${id}-code`}>The code: {code.length} characters</label>
          <textarea id={`${id}-code`} ref={field} class="keep-code" rows={4} readOnly value={code} spellcheck={false} />
        </p>
      )}
      <p>
        <label class="file-label">
          Open a saved file
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              // so that the same file may be chosen again
              event.currentTarget.value = '';
              if (file)
                openFile(file).catch(() => {
                  say('This file could not be read. Save it again where it comes from, and try that.');
                });
            }}
          />
        </label>
      </p>
      <p>
        <label htmlFor={`${id}-paste`}>Or paste a code to go on with</label>{' '}
        <input
          id={`${id}-paste`}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />{' '}
        <button
          type="button"
          class="button"
          onClick={() => {
            if (typed.trim() !== '') say(openCarried(typed, play, book));
          }}
        >
          Open it
        </button>
      </p>
      <output>{said}</output>
    </>
  );
}
