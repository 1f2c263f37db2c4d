import type { JSX } from 'preact';
import { RowDetail } from './row-detail.tsx';
import type { Row } from './row.ts';

/** Every result as a sheet of its own, for print only. */
export function SheetPile({ rows }: { readonly rows: readonly Row[] }): JSX.Element {
  return (
    <div class="sheet-pile">
      {rows.map((row) => (
        <article key={row.code} class="sheet-of-pile">
          <h2>{row.tag}</h2>
          <RowDetail row={row} />
        </article>
      ))}
    </div>
  );
}
