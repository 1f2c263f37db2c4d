import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Source } from '../../core/scenario/text.ts';
import { finds } from '../../core/view/book-search.ts';
import type { BookData } from './book-data.ts';
import { FilterField } from './filter-field.tsx';
import { sourceName } from './source-name.ts';

const GROUPS = [
  { status: 'spoken', title: 'Taken down as it was spoken' },
  { status: 'paper', title: 'Printed or written at the time' },
  { status: 'page', title: 'Later works, read for facts' },
] as const satisfies readonly { readonly status: Source['status']; readonly title: string }[];

const searched = ({ title, key, words = '', where }: Source): string => [title, key, words, where].join(' ');

const SourceEntry = ({ source }: { readonly source: Source }): JSX.Element => (
  <li id={`book-${source.id}`} tabIndex={-1}>
    <p>
      <b>{sourceName(source)}</b>
      {source.title.slice(sourceName(source).length)}
    </p>
    {source.words !== undefined && <p class="book-words-read">“{source.words}”</p>}
    <p class="book-aside">
      {source.key}. Read at: {source.where}. {source.copyright}
    </p>
  </li>
);

/** Everything that was read for the game, with where it was read and whose it is. */
export function SourcesPage({ book }: { readonly book: BookData }): JSX.Element {
  const [typed, type] = useState('');
  const left = book.sources.filter((source) => finds(typed, searched(source)));
  return (
    <>
      <FilterField label="Find a source" typed={typed} onType={type} all={book.sources.length} found={left.length} />
      {GROUPS.map(({ status, title }) => {
        const sources = left.filter((s) => s.status === status);
        if (sources.length === 0) return undefined;
        return (
          <section key={status}>
            <h3>{title}</h3>
            <ul class="book-sources">
              {sources.map((source) => (
                <SourceEntry key={source.id} source={source} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
