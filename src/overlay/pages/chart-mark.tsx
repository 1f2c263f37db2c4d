import type { JSX } from 'preact';

/** Circle, square, diamond, triangle: the mark of an option's line, about its own middle. */
const SHAPES = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  'M-5-5h10v10h-10z',
  'M0-7l7 7-7 7-7-7z',
  'M0-6l6 11h-12z',
] as const;

/** The mark at a point of an option's line. */
export function ChartMark({ kind }: { readonly kind: number }): JSX.Element {
  return <path class="chart-mark" d={SHAPES[kind % SHAPES.length] ?? SHAPES[0]} />;
}
