/** One printer's flower: two leaves back to back with a lozenge between them, 40 units wide. */
const FLOWER =
  'M0 10c5-7 11-7 15-1-4-1-7 0-8 3 3 2 6 1 8-1-4 6-10 6-15-1zm40 0c-5-7-11-7-15-1 4-1 7 0 8 3-3 2-6 1-8-1 4 6 10 6 15-1zM20 4l4 6-4 6-4-6z';

interface Props {
  /** How many flowers stand in the row. */
  readonly flowers?: number;
}

/** A row of printer's flowers: the rule of a title page. Decoration only. */
export function Ornament({ flowers = 9 }: Props) {
  return (
    <svg class="leaf-ornament" viewBox={`0 0 ${flowers * 40} 20`} aria-hidden="true" focusable="false">
      {Array.from({ length: flowers }, (_, n) => (
        <path key={n} d={FLOWER} transform={`translate(${n * 40} 0)`} />
      ))}
    </svg>
  );
}
