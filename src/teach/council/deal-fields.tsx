import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  /** Students as they are typed, and whether that is a number there can be. */
  readonly students: string;
  readonly sound: boolean;
  readonly most: number;
  /** How many there are to deal, once that is known. */
  readonly members: number | undefined;
  readonly seed: string;
  readonly onStudents: (typed: string) => void;
  readonly onSeed: (seed: string) => void;
}

/** Longest word that a deal may be called by. */
const LONGEST = 20;

const drawn = (): string => String(1000 + ((crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) % 9000));

/** How many are in the class, and the word that a deal is called by. */
export function DealFields(props: Props): JSX.Element {
  const { students, sound, most, members, seed, onStudents, onSeed } = props;
  const id = useId();
  return (
    <>
      <div class="teach-field">
        <label htmlFor={`${id}-students`}>How many are in the class?</label>
        <input
          id={`${id}-students`}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={4}
          class="teach-short"
          value={students}
          aria-invalid={!sound}
          aria-describedby={`${id}-about`}
          onInput={(event) => onStudents(event.currentTarget.value)}
        />
        <p id={`${id}-about`} class="leaf-aside">
          {sound
            ? `${members === undefined ? '' : `There are ${members} men. `}With fewer students each party is dealt in proportion; with more, some share a man.`
            : `Type a whole number from 1 to ${most}. Until then the last deal stands.`}
        </p>
      </div>
      <div class="teach-field">
        <label htmlFor={`${id}-seed`}>Word or number of the deal</label>
        <input
          id={`${id}-seed`}
          type="text"
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST}
          class="deal-seed"
          value={seed}
          aria-describedby={`${id}-same`}
          onInput={(event) => onSeed(event.currentTarget.value)}
        />
        <button type="button" class="leaf-button" onClick={() => onSeed(drawn())}>
          Deal again
        </button>
        <p id={`${id}-same`} class="leaf-aside">
          The same word and class is the same deal, on any day and any device.
        </p>
      </div>
    </>
  );
}
