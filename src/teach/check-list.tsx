import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';

/** Something that may be ticked. */
export interface CheckItem {
  readonly id: string;
  readonly text: string;
}

interface Props {
  readonly label: string;
  readonly items: readonly CheckItem[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  /** How many may be ticked at most. */
  readonly most?: number;
}

/** From so many on, a list can be searched. */
const LONG = 12;

/** Things of which several may be ticked; a long list is found through by typing. */
export function CheckList({ label, items, chosen, onChoose, most = items.length }: Props): JSX.Element {
  const id = useId();
  const [typed, type] = useState('');
  const wanted = typed.trim().toLowerCase();
  const shown = items.filter((item) => chosen.includes(item.id) || item.text.toLowerCase().includes(wanted));
  const full = chosen.length >= most;
  return (
    <>
      {items.length > LONG && (
        <div class="teach-field">
          <label htmlFor={id}>Find in {items.length}</label>
          <input
            id={id}
            type="search"
            autocomplete="off"
            value={typed}
            onInput={(event) => {
              type(event.currentTarget.value);
            }}
          />
        </div>
      )}
      <ul class={items.length > LONG ? 'teach-checks teach-long' : 'teach-checks'} aria-label={label}>
        {shown.map((item, n) => (
          <li key={item.id}>
            <input
              id={`${id}-${n}`}
              type="checkbox"
              checked={chosen.includes(item.id)}
              disabled={full && !chosen.includes(item.id)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                // in the order of the list, so that the same choice is the same link
                onChoose(
                  items.map((one) => one.id).filter((one) => (one === item.id ? checked : chosen.includes(one))),
                );
              }}
            />
            <label htmlFor={`${id}-${n}`}>{item.text}</label>
          </li>
        ))}
      </ul>
    </>
  );
}
