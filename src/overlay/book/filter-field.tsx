import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** How many there are, and how many are left. */
  readonly all: number;
  readonly found: number;
}

/** Where one types to see less of a long list. */
export function FilterField({ label, typed, onType, all, found }: Props): JSX.Element {
  const id = useId();
  return (
    <search class="book-filter">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={typed}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          onType(event.currentTarget.value);
        }}
      />
      <output for={id}>{typed.trim() === '' ? `All ${all}` : `${found} of ${all}`}</output>
    </search>
  );
}
