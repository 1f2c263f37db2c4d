import type { JSX } from 'preact';
import { bookPeople, inventedPeople } from '../../core/view/book-people.ts';
import { ORIGIN_MEANING } from '../text/origin-words.ts';
import type { BookData } from './book-data.ts';

const number = (n: number): string => n.toLocaleString('en-GB');

/** How much of what is said is the record's. */
const Said = ({ book }: { readonly book: BookData }): JSX.Element => (
  <table class="book-table book-narrow">
    <caption>All that can be said in this game</caption>
    <thead>
      <tr>
        <th scope="col">Marked</th>
        <th scope="col">What it means</th>
        <th scope="col" class="book-number">
          Words
        </th>
      </tr>
    </thead>
    <tbody>
      {book.pack.said.map(({ origin, words }) => (
        <tr key={origin}>
          <th scope="row">{origin}</th>
          <td>{ORIGIN_MEANING[origin]}</td>
          <td class="book-number">{number(words)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What the game has made up: told by what is marked so, and by its writers. */
export function InventedPage({ book }: { readonly book: BookData }): JSX.Element {
  const { data, pack } = book;
  const people = inventedPeople(bookPeople(data, pack.reference));
  return (
    <>
      <section>
        <h3>What is said</h3>
        <p>Every line in the game is marked. These are the words that can be said in it, over all ways of playing.</p>
        <Said book={book} />
      </section>
      {pack.reference.invented.length > 0 && (
        <section>
          <h3>What happens</h3>
          <dl class="book-terms">
            {pack.reference.invented.map(({ what, text }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {people.length > 0 && (
        <section>
          <h3>People who never lived</h3>
          <dl class="book-terms">
            {people.map(({ id, name, about }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{about}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h3>Names, places and guesses</h3>
        <ul class="book-points">
          {data.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
