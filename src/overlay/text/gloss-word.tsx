import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { GlossaryEntry } from '../../core/scenario/text.ts';
import { floatBy } from './floating.ts';

interface Props {
  readonly word: string;
  readonly entry: GlossaryEntry;
}

/** A word of the time as a small button; pressed, it says what the word means. */
export function GlossWord({ word, entry }: Props): JSX.Element {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    if (open && card.current && button.current) floatBy(card.current, button.current);
  }, [open]);

  useEffect(() => {
    if (!open) return undefined;
    const close = (event: Event): void => {
      if (event.type === 'pointerdown' && event.target instanceof Node && card.current?.contains(event.target)) return;
      setOpen(false);
    };
    // the card stands where its word was when it opened
    document.addEventListener('scroll', close, true);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('scroll', close, true);
      document.removeEventListener('pointerdown', close);
    };
  }, [open]);

  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    // a dialog round the word stays open
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
  };

  return (
    <span class="gloss">
      <button
        ref={button}
        type="button"
        class="gloss-word"
        aria-expanded={open}
        aria-describedby={open ? id : undefined}
        onPointerDown={(event) => {
          event.stopPropagation();
        }}
        onClick={() => {
          setOpen(!open);
        }}
        onKeyDown={press}
        onBlur={() => {
          setOpen(false);
        }}
      >
        {word}
      </button>
      {open && (
        <span ref={card} id={id} class="gloss-card" popover="manual">
          <b>{entry.term}</b>: {entry.gloss}
        </span>
      )}
    </span>
  );
}
