import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { bookSections } from '../../core/view/book-sections.ts';
import type { BookData } from './book-data.ts';
import { BookLink, BookWayContext } from './book-way.tsx';
import type { BookPlace, DrawBook } from './book-way.tsx';
import { ChapterPage } from './chapter-page.tsx';
import { DisputedPage } from './disputed-page.tsx';
import { InventedPage } from './invented-page.tsx';
import { PapersPage } from './papers-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { PlacesPage } from './places-page.tsx';
import { SourcesPage } from './sources-page.tsx';
import { TimelinePage } from './timeline-page.tsx';
import { WordsPage } from './words-page.tsx';
import '../styles/leaf.css';
import '../styles/book.css';

const PAGES: Readonly<Record<string, (props: { readonly book: BookData }) => JSX.Element>> = {
  people: PeoplePage,
  papers: PapersPage,
  places: PlacesPage,
  words: WordsPage,
  timeline: TimelinePage,
  disputed: DisputedPage,
  invented: InventedPage,
  sources: SourcesPage,
};

function Body({ book, section }: { readonly book: BookData; readonly section: string }): JSX.Element | null {
  const chapter = book.pack.reference.chapters.find((c) => c.id === section);
  if (chapter) return <ChapterPage book={book} chapter={chapter} />;
  const Page = PAGES[section];
  return Page ? <Page book={book} /> : null;
}

interface Props {
  readonly book: BookData;
  readonly place: BookPlace;
}

/** A page of the book, with its list of contents. The focus goes to the page's head, or to what was asked for on it. */
export function Book({ book, place }: Props): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const { section, item } = place;
  useLayoutEffect(() => {
    const target = item === undefined ? null : root.current?.querySelector<HTMLElement>(`[id="book-${item}"]`);
    const dialog = root.current?.closest('.dialog-body');
    const head = root.current?.querySelector<HTMLElement>('.book-page > h2');
    (target ?? head)?.focus({ preventScroll: true });
    if (target) target.scrollIntoView({ block: 'start' });
    else if (dialog) dialog.scrollTop = 0;
    else window.scrollTo(0, 0);
  }, [section, item]);
  const pages = bookSections(book.data, book.pack.reference);
  const at = pages.findIndex((p) => p.id === section);
  const { [at - 1]: before, [at + 1]: after } = pages;
  return (
    <div class="book" ref={root}>
      <div class="book-open">
        <nav class="book-contents" aria-label="Contents of the book">
          <ol>
            {pages.map(({ id, title }) => (
              <li key={id}>
                <BookLink to={{ section: id }} current={id === section}>
                  {title}
                </BookLink>
              </li>
            ))}
          </ol>
        </nav>
        <div class="book-page" key={section}>
          <h2 tabIndex={-1}>{pages[at]?.title}</h2>
          {book.pack.reference.leads
            .filter((lead) => lead.section === section)
            .map(({ text }) => (
              <p key={text} class="book-lead">
                {text}
              </p>
            ))}
          <Body book={book} section={section} />
          <nav class="book-turn" aria-label="Pages before and after">
            {before && (
              <span>
                Before: <BookLink to={{ section: before.id }}>{before.title}</BookLink>
              </span>
            )}
            {after && (
              <span>
                Next: <BookLink to={{ section: after.id }}>{after.title}</BookLink>
              </span>
            )}
          </nav>
        </div>
      </div>
    </div>
  );
}

/** How a book is drawn wherever it is opened. */
export const drawBook =
  (book: BookData): DrawBook =>
  (place, way) => (
    <BookWayContext.Provider value={way}>
      <Book book={book} place={place} />
    </BookWayContext.Provider>
  );
