import type { JSX } from 'preact';
import type { BookData } from './book-data.ts';
import { CitedNote } from './cited-note.tsx';

/** What historians do not agree on: what the debrief tells of it, and more. */
export function DisputedPage({ book }: { readonly book: BookData }): JSX.Element {
  const all = [...book.data.debrief.disputed.map((one) => ({ ...one, sources: [] })), ...book.pack.reference.disputed];
  return (
    <>
      {all.map((one) => (
        <section key={one.question} class="book-entry">
          <h3>{one.question}</h3>
          <p>{one.text}</p>
          <CitedNote book={book} cited={one} />
        </section>
      ))}
    </>
  );
}
