import type { JSX } from 'preact';

/** The way on, where there is nothing to decide. */
export const GoOn = ({
  move,
  label = 'Go on',
}: {
  readonly move: (id: string) => void;
  readonly label?: string;
}): JSX.Element => (
  <p class="go-on">
    <button
      type="button"
      class="button large"
      data-key={1}
      onClick={() => {
        move('next');
      }}
    >
      {label}
    </button>
  </p>
);
