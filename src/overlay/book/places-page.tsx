import type { JSX } from 'preact';
import type { BookData } from './book-data.ts';
import { CitedNote } from './cited-note.tsx';

/** Where things happened, and what is known of each place. */
export const PlacesPage = ({ book }: { readonly book: BookData }): JSX.Element => (
  <>
    {book.pack.reference.places.map((place) => (
      <article
        key={place.id}
        id={`book-${place.id}`}
        tabIndex={-1}
        class="book-entry"
        aria-labelledby={`book-${place.id}-title`}
      >
        <h3 id={`book-${place.id}-title`}>{place.title}</h3>
        <p>{place.what}</p>
        <p>
          <b>What is known:</b> {place.known}
        </p>
        <CitedNote book={book} cited={place} />
      </article>
    ))}
  </>
);
