import type { JSX } from 'preact';

/** Small printer's signs, drawn: the faces of the page have none of them. */
const SHAPES = {
  wider: 'M8 2.5L14.5 13.5H1.5z',
  narrower: 'M8 13.5L14.5 2.5H1.5z',
  tick: 'M2 8.5l2-1.8L6.8 10 13 2.5l1.5 1.2L7 13.5z',
  hand: 'M1 6h4l1-1.5h3.5V6H15v2.2H9.5v1H11v1.5H9.4v1h1.2v1.3H9v1H5.5L4.5 12H1z',
} as const;

export type SignName = keyof typeof SHAPES;

/** A sign that only repeats what is said beside it. */
export const Sign = ({ name }: { readonly name: SignName }): JSX.Element => (
  <svg class={`sign ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={SHAPES[name]} fill="currentColor" />
  </svg>
);
