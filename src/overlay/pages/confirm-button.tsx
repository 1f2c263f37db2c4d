import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** What will happen, as a question. */
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly class?: string | undefined;
}

/** A button for what cannot be undone: it asks once more, in its place, and takes the focus with it. */
export function ConfirmButton({ label, question, yes, onYes, class: look = 'leaf-button' }: Props) {
  // undefined until it has first been pressed: then the focus is nobody's to take
  const [asking, ask] = useState<boolean>();
  const first = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (asking) no.current?.focus();
    else if (asking === false) first.current?.focus();
  }, [asking]);

  if (asking !== true)
    return (
      <button ref={first} type="button" class={look} onClick={() => ask(true)}>
        {label}
      </button>
    );
  return (
    <fieldset class="leaf-confirm">
      <legend>{question}</legend>
      <button
        type="button"
        class="leaf-button leaf-button-strong"
        onClick={() => {
          ask(false);
          onYes();
        }}
      >
        {yes}
      </button>
      <button ref={no} type="button" class="leaf-button" onClick={() => ask(false)}>
        No, leave it
      </button>
    </fieldset>
  );
}
