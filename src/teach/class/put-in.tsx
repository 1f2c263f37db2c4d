import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ClassState } from './class-store.ts';
import { useDrop } from './use-drop.ts';

type Props = Pick<ClassState, 'addText' | 'addFiles' | 'waiting' | 'pile'>;

/** Sentences that are shown at once; the others are folded. */
const AT_ONCE = 6;

/** What was put in and could not be used, a sentence each. */
function Troubles({ troubles }: { readonly troubles: readonly string[] }): JSX.Element | null {
  if (troubles.length === 0) return null;
  const list = (some: readonly string[]): JSX.Element => (
    <ul>
      {some.map((trouble) => (
        <li key={trouble}>{trouble}</li>
      ))}
    </ul>
  );
  const rest = troubles.slice(AT_ONCE);
  return (
    <section class="leaf-problem class-troubles" aria-label="What could not be used">
      <p>{troubles.length === 1 ? 'One thing could not be used:' : `${troubles.length} things could not be used:`}</p>
      {list(troubles.slice(0, AT_ONCE))}
      {rest.length > 0 && (
        <details>
          <summary>And {rest.length} more</summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
}

/** Where results are put in: a box for text of any kind, and files. */
export function PutIn({ addText, addFiles, waiting, pile }: Props): JSX.Element {
  const id = useId();
  const [typed, type] = useState('');
  const [reading, setReading] = useState(false);
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    setReading(true);
    await addFiles(files);
    setReading(false);
  };
  const area = useRef<HTMLElement>(null);
  const over = useDrop(area, (files) => void take(files), addText);
  const { entries, twice } = pile;
  const some = entries.length === 1 ? 'One result' : `${entries.length} results`;
  const again =
    twice === 0 ? '' : ` ${twice === 1 ? 'One was' : `${twice} were`} there more than once, and counted once.`;
  const said = reading
    ? 'The files are being read…'
    : waiting > 0
      ? `${some} found; ${waiting} still to be played again…`
      : entries.length > 0
        ? `${some} found and played again.${again}`
        : '';
  return (
    <section ref={area} class={over ? 'class-put-in class-over' : 'class-put-in'} aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>Put in the results</h2>
      <div class="class-ways-in">
        <div class="teach-field">
          <label htmlFor={id}>
            Paste everything here: codes, whole letters, a column of a table. The mess does not matter.
          </label>
          <textarea
            id={id}
            rows={5}
            spellcheck={false}
            autocomplete="off"
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
            onPaste={(event) => {
              const text = event.clipboardData?.getData('text') ?? '';
              // what is pasted beside something typed may belong together with it
              if (typed !== '' || text === '') return;
              event.preventDefault();
              addText(text);
            }}
          />
          <button
            type="button"
            class="leaf-button leaf-button-strong"
            onClick={() => {
              addText(typed);
              type('');
            }}
          >
            Read what is in the box
          </button>
        </div>
        <div class="class-files">
          <label htmlFor={`${id}-files`}>Or choose files, or drop them here: as many as you like</label>
          <input
            id={`${id}-files`}
            type="file"
            multiple
            onChange={(event) => {
              const { currentTarget } = event;
              const files = [...(currentTarget.files ?? [])];
              currentTarget.value = '';
              void take(files);
            }}
          />
          <p class="leaf-aside">
            Result files, text, tables, letters, Word documents; and the zip that Moodle or Google gives for “download
            all submissions”.
          </p>
        </div>
      </div>
      <output class="class-said">{said}</output>
      <Troubles troubles={pile.troubles} />
    </section>
  );
}
