import type { JSX } from 'preact';

/** How many of all, as a bar; the words beside it say the same. */
export const ShareBar = ({ part, of }: { readonly part: number; readonly of: number }): JSX.Element => (
  <svg class="seat-bar" aria-hidden="true" focusable="false">
    <rect class="seat-bar-all" width="100%" height="100%" />
    <rect class="seat-bar-for" width={`${of === 0 ? 0 : (100 * part) / of}%`} height="100%" />
  </svg>
);
