import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly class?: string;
  /** What is shown when it is open; not made before. */
  readonly children: () => ComponentChildren;
}

/** A button that opens and closes what stands below it. */
export function Disclosure({ label, class: name = '', children }: Props): JSX.Element {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div class={`disclosure ${name}`}>
      <button
        type="button"
        class="disclosure-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span class="disclosure-sign" aria-hidden="true">
          {open ? '−' : '+'}
        </span>
        {label}
      </button>
      <div id={id} class="disclosure-body" hidden={!open}>
        {open && children()}
      </div>
    </div>
  );
}
