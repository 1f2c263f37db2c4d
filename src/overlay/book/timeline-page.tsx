import type { JSX } from 'preact';
import type { BookData } from './book-data.ts';
import { CitedNote } from './cited-note.tsx';

/** What happened, day by day; what falls into the game is marked. */
export const TimelinePage = ({ book }: { readonly book: BookData }): JSX.Element => (
  <>
    {book.pack.reference.timeline.map(({ title, events }) => (
      <table key={title} class="book-table book-timeline">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What happened</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.text}>
              <th scope="row">
                {event.date}
                {event.played && <span class="book-played">in the game</span>}
              </th>
              <td>
                <p>{event.text}</p>
                <CitedNote book={book} cited={event} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    ))}
  </>
);
