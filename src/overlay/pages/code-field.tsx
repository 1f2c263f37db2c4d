import { useId, useState } from 'preact/hooks';
import { isPlayCode } from '../../code/play-code.ts';
import '../styles/code-field.css';

/** The address that a typed code leads to; of a whole link, what stands after its #. */
export const codeHash = (typed: string): string =>
  typed.includes('#') ? typed.trim().replace(/^.*?#/su, '#') : `#/code/${encodeURIComponent(typed.trim())}`;

interface Props {
  readonly go: (hash: string) => void;
  /** Takes the code of a play to go on with. */
  readonly onBring: (text: string) => void;
}

/** Where a code is typed or pasted, from the board or from another device. */
export function CodeField({ go, onBring }: Props) {
  const id = useId();
  const [typed, type] = useState('');
  const open = (): void => {
    if (isPlayCode(typed)) onBring(typed);
    else if (typed.trim() !== '') go(codeHash(typed));
  };
  return (
    <div class="code-field">
      <label htmlFor={id}>I have a code</label>
      <input
        id={id}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') open();
        }}
      />
      <button type="button" class="leaf-button" onClick={open}>
        Open
      </button>
    </div>
  );
}
