import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { MOST_HANDS } from '../../core/play/council.ts';
import { handsOf, LONGEST_OPTION, MOST_OPTIONS } from './hands.ts';
import type { HandOption, HandsState } from './hands.ts';

interface Props {
  readonly hands: StoreApi<HandsState>;
  /** Its name among those of all parts. */
  readonly slide: string;
  readonly question: string;
  /** Answers that the step gives; others may be typed. */
  readonly options: readonly string[];
}

function useAsked(hands: StoreApi<HandsState>, slide: string, options: readonly string[]): readonly HandOption[] {
  const [state, setState] = useState(() => hands.getState());
  useEffect(() => hands.subscribe(setState), [hands]);
  return state.asked[slide] ?? options.map((label) => ({ label, count: 0 }));
}

/** A count of raised hands: by large buttons or by typing, for each answer that the step gives or the class adds. */
export function HandsCount({ hands, slide, question, options }: Props): JSX.Element {
  const id = useId();
  const asked = useAsked(hands, slide, options);
  const [typed, type] = useState('');
  const set = (changed: readonly HandOption[]): void => {
    hands.getState().set(slide, changed);
  };
  const count = (n: number, to: number): void => {
    set(asked.map((one, i) => (i === n ? { ...one, count: handsOf(to) } : one)));
  };
  const add = (): void => {
    const label = typed.trim().slice(0, LONGEST_OPTION);
    if (label === '' || asked.length >= MOST_OPTIONS || asked.some((one) => one.label === label)) return;
    set([...asked, { label, count: 0 }]);
    type('');
  };
  const all = asked.reduce((sum, one) => sum + one.count, 0);
  return (
    <section class="hands" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>Hands up: {question}</h2>
      <ul>
        {asked.map(({ label, count: now }, n) => (
          <li key={label}>
            <label htmlFor={`${id}-${n}`}>{label}</label>
            <span class="hands-count">
              <button
                type="button"
                class="leaf-button"
                aria-label={`One fewer: ${label}`}
                onClick={() => count(n, now - 1)}
              >
                −
              </button>
              <input
                id={`${id}-${n}`}
                type="number"
                inputMode="numeric"
                min={0}
                max={MOST_HANDS}
                step={1}
                value={now}
                onInput={(event) => count(n, event.currentTarget.valueAsNumber)}
              />
              <button
                type="button"
                class="leaf-button"
                aria-label={`One more: ${label}`}
                onClick={() => count(n, now + 1)}
              >
                +
              </button>
            </span>
            <svg class="seat-bar" aria-hidden="true" focusable="false">
              <rect class="seat-bar-all" width="100%" height="100%" />
              <rect class="seat-bar-for" width={`${all === 0 ? 0 : (100 * now) / all}%`} height="100%" />
            </svg>
          </li>
        ))}
      </ul>
      <div class="hands-foot">
        <output>{all === 1 ? 'One hand' : `${all} hands`}</output>
        {asked.length < MOST_OPTIONS && (
          <span class="hands-add">
            <label htmlFor={`${id}-add`}>Another answer</label>
            <input
              id={`${id}-add`}
              type="text"
              autocomplete="off"
              maxLength={LONGEST_OPTION}
              value={typed}
              onInput={(event) => type(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') add();
              }}
            />
            <button type="button" class="leaf-button" onClick={add}>
              Add
            </button>
          </span>
        )}
        {all > 0 && (
          <button type="button" class="leaf-button" onClick={() => set(asked.map((one) => ({ ...one, count: 0 })))}>
            Count again
          </button>
        )}
      </div>
    </section>
  );
}
