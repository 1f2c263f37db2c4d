import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { bookPeople } from '../../core/view/book-people.ts';
import type { PersonEntry } from '../../core/view/book-people.ts';
import { finds } from '../../core/view/book-search.ts';
import { Portrait } from '../pages/portrait.tsx';
import type { BookData } from './book-data.ts';
import { CitedNote } from './cited-note.tsx';
import { FilterField } from './filter-field.tsx';

const searched = ({ name, title, about, life = '' }: PersonEntry): string => [name, title, about, life].join(' ');

const Face = ({ entry }: { readonly entry: PersonEntry }): JSX.Element | null =>
  entry.portrait === undefined ? null : (
    <figure>
      <Portrait id={entry.portrait} />
      <figcaption>{entry.likeness === 'known' ? 'After a likeness' : 'Imagined'}</figcaption>
    </figure>
  );

const Entry = ({ book, entry }: { readonly book: BookData; readonly entry: PersonEntry }): JSX.Element => (
  <li id={`book-${entry.id}`} tabIndex={-1} class="book-person">
    <Face entry={entry} />
    <h4>{entry.name}</h4>
    <p class="book-aside">
      {entry.title}
      {entry.invented && <b> · invented</b>}
    </p>
    <p>{entry.about}</p>
    {entry.life !== undefined && <p>{entry.life}</p>}
    {entry.reason !== undefined && (
      <p>
        <b>In the hall:</b> {entry.reason}
      </p>
    )}
    <CitedNote book={book} cited={entry} />
  </li>
);

/** Everybody in the play and round it, with a field to find one. */
export function PeoplePage({ book }: { readonly book: BookData }): JSX.Element {
  const [typed, type] = useState('');
  const { speakers, sitters, others } = bookPeople(book.data, book.pack.reference);
  const groups = [
    { title: 'Who speak or are shown', entries: speakers },
    { title: 'Who sit there and are counted', entries: sitters },
    { title: 'Who were not there', entries: others },
  ].map(({ title, entries }) => ({
    title,
    all: entries.length,
    left: entries.filter((e) => finds(typed, searched(e))),
  }));
  const sum = (of: 'all' | 'found'): number =>
    groups.reduce((total, { all, left }) => total + (of === 'all' ? all : left.length), 0);
  return (
    <>
      <FilterField label="Find somebody" typed={typed} onType={type} all={sum('all')} found={sum('found')} />
      {groups.map(
        ({ title, left }) =>
          left.length > 0 && (
            <section key={title}>
              <h3>{title}</h3>
              <ul class="book-people">
                {left.map((entry) => (
                  <Entry key={entry.id} book={book} entry={entry} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}
