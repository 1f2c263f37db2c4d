import { useId, useState } from 'preact/hooks';
import '../styles/code-field.css';

/** The address that a typed code leads to; of a whole link, what stands after its #. */
export const codeHash = (typed: string): string =>
  typed.includes('#') ? typed.trim().replace(/^.*?#/su, '#') : `#/code/${encodeURIComponent(typed.trim())}`;

/** Where a code from the board is typed. */
export function CodeField({ go }: { readonly go: (hash: string) => void }) {
  const id = useId();
  const [typed, type] = useState('');
  const open = (): void => {
    if (typed.trim() !== '') go(codeHash(typed));
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
