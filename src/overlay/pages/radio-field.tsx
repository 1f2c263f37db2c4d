import { useId } from 'preact/hooks';

/** One of the answers that may be chosen. */
export interface RadioChoice<T extends string | number> {
  readonly value: T;
  readonly label: string;
  /** What it means, in a sentence. */
  readonly gloss?: string | undefined;
}

interface Props<T extends string | number> {
  readonly legend: string;
  readonly about?: string | undefined;
  readonly choices: readonly RadioChoice<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** A question with one answer: real radio buttons, drawn as printed boxes. */
export function RadioField<T extends string | number>({ legend, about, choices, value, onChoose }: Props<T>) {
  const name = useId();
  const aboutId = `${name}-about`;
  return (
    <fieldset class="leaf-radios" aria-describedby={about === undefined ? undefined : aboutId}>
      <legend>{legend}</legend>
      {about !== undefined && (
        <p id={aboutId} class="leaf-aside">
          {about}
        </p>
      )}
      <div class="leaf-radio-row">
        {choices.map((choice, n) => (
          <div key={choice.value} class="leaf-radio">
            <input
              type="radio"
              id={`${name}-${n}`}
              name={name}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
              aria-describedby={choice.gloss === undefined ? undefined : `${name}-${n}-gloss`}
            />
            <label for={`${name}-${n}`}>{choice.label}</label>
            {choice.gloss !== undefined && (
              <p id={`${name}-${n}-gloss`} class="leaf-aside">
                {choice.gloss}
              </p>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
