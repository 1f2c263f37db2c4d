import type { JSX } from 'preact';
import type { Cited } from '../../core/scenario/reference-data.ts';
import type { BookData } from './book-data.ts';
import { BookLink } from './book-way.tsx';
import { sourceName } from './source-name.ts';

interface Props {
  readonly book: BookData;
  readonly cited: Cited;
}

/** What is in doubt about something that is told, and the sources it rests on. */
export function CitedNote({ book, cited }: Props): JSX.Element | null {
  const sources = cited.sources.flatMap((id) => book.sources.find((s) => s.id === id) ?? []);
  if (sources.length === 0 && cited.doubt === undefined) return null;
  return (
    <div class="book-note">
      {cited.doubt !== undefined && (
        <p>
          <b>In doubt:</b> {cited.doubt}
        </p>
      )}
      {sources.length > 0 && (
        <p>
          Read in:{' '}
          {sources.map((source, n) => (
            <span key={source.id}>
              {n > 0 && '; '}
              <BookLink to={{ section: 'sources', item: source.id }}>{sourceName(source)}</BookLink>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
