import { Fragment } from 'preact';
import type { JSX } from 'preact';
import type { NoteTable } from '../../core/scenario/teaching-data.ts';

/** A text whose addresses may break after each of their parts, so that they leave other columns their room. */
const Breaking = ({ text }: { readonly text: string }): JSX.Element => (
  <>
    {[...text.matchAll(/[^/]+\/?|\//gu)].map(({ index, 0: part }) => (
      <Fragment key={index}>
        {part}
        <wbr />
      </Fragment>
    ))}
  </>
);

/** A table that a narrow screen shows row by row, each cell with its column’s name. */
export const NoteTableView = ({ table: { caption, columns, rows } }: { readonly table: NoteTable }): JSX.Element => (
  <table class="notes-table">
    <caption>{caption}</caption>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.join('\n')}>
          {row.map((cell, n) =>
            n === 0 ? (
              <th key={columns[n]} scope="row">
                {cell}
              </th>
            ) : (
              <td key={columns[n]} data-column={columns[n]}>
                <Breaking text={cell} />
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
