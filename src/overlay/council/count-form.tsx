import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { MOST_HANDS } from '../../core/play/council.ts';
import { HANDS, handsProblem, readHands } from './hands.ts';
import type { Hands, HandsProblem } from './hands.ts';

interface FieldProps {
  readonly name: Hands;
  readonly typed: string;
  readonly wrong: boolean;
  readonly about: string;
  readonly onType: (typed: string) => void;
}

/** Hands of one kind: typed, or counted up and down with large buttons. */
function HandsField({ name, typed, wrong, about, onType }: FieldProps): JSX.Element {
  const id = useId();
  const hands = readHands(typed) ?? 0;
  const one = name === 'Ayes' ? 'aye' : 'no';
  return (
    <div class="hands">
      <label htmlFor={id}>{name}</label>
      <button
        type="button"
        class="button"
        aria-label={`One ${one} fewer`}
        onClick={() => {
          onType(String(Math.max(0, hands - 1)));
        }}
      >
        −
      </button>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={6}
        value={typed}
        aria-invalid={wrong}
        aria-describedby={about}
        onInput={(event) => {
          onType(event.currentTarget.value);
        }}
      />
      <button
        type="button"
        class="button"
        aria-label={`One ${one} more`}
        onClick={() => {
          onType(String(Math.min(MOST_HANDS, hands + 1)));
        }}
      >
        +
      </button>
    </div>
  );
}

interface Props {
  /** What was counted before, where it is counted again. */
  readonly first?: { readonly ayes: number; readonly noes: number } | undefined;
  readonly onCount: (ayes: number, noes: number) => void;
}

/** Takes the count of a class on what is put to it. */
export function CountForm({ first, onCount }: Props): JSX.Element {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [typed, type] = useState({ Ayes: String(first?.ayes ?? ''), Noes: String(first?.noes ?? '') });
  const [problem, say] = useState<HandsProblem>();
  return (
    <form
      ref={form}
      class="count-form"
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = handsProblem(typed);
        const [ayes, noes] = HANDS.map((hands) => readHands(typed[hands]));
        say(wrong);
        if (wrong) form.current?.querySelectorAll('input')[HANDS.indexOf(wrong.field)]?.focus();
        else if (ayes !== undefined && noes !== undefined) onCount(ayes, noes);
      }}
    >
      {HANDS.map((hands) => (
        <HandsField
          key={hands}
          name={hands}
          typed={typed[hands]}
          wrong={problem?.field === hands}
          about={`${id}-problem`}
          onType={(text) => {
            type({ ...typed, [hands]: text });
            say(undefined);
          }}
        />
      ))}
      <p id={`${id}-problem`} class="count-problem" role="alert">
        {problem?.text}
      </p>
      <button type="submit" class="button large">
        Enter the count
      </button>
    </form>
  );
}
