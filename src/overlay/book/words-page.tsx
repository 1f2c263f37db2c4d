import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { GlossaryEntry } from '../../core/scenario/text.ts';
import { finds } from '../../core/view/book-search.ts';
import type { BookData } from './book-data.ts';
import { FilterField } from './filter-field.tsx';

const searched = ({ term, forms, gloss }: GlossaryEntry): string => [term, ...forms, gloss].join(' ');

/** By its letters, whatever stands before them: “the Agreement” is under A. */
const sortKey = ({ term }: GlossaryEntry): string => term.replace(/^the /iu, '');

/** The words that the game explains, from A to Z, with a field to find one. */
export function WordsPage({ book }: { readonly book: BookData }): JSX.Element {
  const [typed, type] = useState('');
  const all = [...book.data.glossary].sort((a, b) => sortKey(a).localeCompare(sortKey(b), 'en'));
  const left = all.filter((entry) => finds(typed, searched(entry)));
  return (
    <>
      <FilterField label="Find a word" typed={typed} onType={type} all={all.length} found={left.length} />
      {left.length > 0 && (
        <dl class="book-words">
          {left.map(({ id, term, gloss }) => (
            <div key={id} id={`book-${id}`} tabIndex={-1}>
              <dt>{term}</dt>
              <dd>{gloss}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
