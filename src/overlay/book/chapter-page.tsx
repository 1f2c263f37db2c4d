import type { JSX } from 'preact';
import type { Block, Chapter } from '../../core/scenario/reference-data.ts';
import type { BookData } from './book-data.ts';
import { CitedNote } from './cited-note.tsx';

const Table = ({ caption, columns, rows }: Extract<Block, { readonly table: unknown }>['table']): JSX.Element => (
  <table class="book-table">
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
        <tr key={row[0]}>
          {row.map((cell, n) =>
            n === 0 ? (
              <th key={columns[n]} scope="row">
                {cell}
              </th>
            ) : (
              <td key={columns[n]} data-column={columns[n]}>
                {cell}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

function BlockView({ block }: { readonly block: Block }): JSX.Element {
  if ('text' in block) return <p>{block.text}</p>;
  if ('table' in block) return <Table {...block.table} />;
  return (
    <ul class="book-points">
      {block.list.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

/** A page of background on one matter. */
export const ChapterPage = ({ book, chapter }: { readonly book: BookData; readonly chapter: Chapter }): JSX.Element => (
  <>
    <p class="book-lead">{chapter.lead}</p>
    {chapter.sections.map((section) => (
      <section key={section.title}>
        <h3>{section.title}</h3>
        {section.blocks.map((block) => (
          <BlockView key={JSON.stringify(block)} block={block} />
        ))}
        <CitedNote book={book} cited={section} />
      </section>
    ))}
  </>
);
