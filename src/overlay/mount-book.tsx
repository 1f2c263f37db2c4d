import { render } from 'preact';
import type { JSX } from 'preact';
import type { PreferencesStore } from '../store/preferences.ts';
import { bookHash } from './book/book-way.tsx';
import type { BookPlace, DrawBook } from './book/book-way.tsx';
import { followPreferences } from './follow-preferences.ts';
import { Ornament } from './pages/ornament.tsx';
import './styles/tokens.css';
import './styles/sheet.css';

/** What a page of a book needs from whoever mounts it. */
export interface BookDeps {
  readonly preferences: PreferencesStore;
  readonly scenario: { readonly id: string; readonly title: string };
  /** The title of the page shown. */
  readonly title: string;
  readonly place: BookPlace;
  readonly draw: DrawBook;
  /** The address of the first page. */
  readonly home: string;
}

const Page = ({ scenario, place, draw, home }: BookDeps): JSX.Element => (
  <div class="leaf">
    <main class="leaf-sheet book-sheet">
      <header class="book-head">
        <a class="leaf-button" href={home}>
          First page
        </a>
        <h1>{scenario.title}: the book</h1>
        <Ornament flowers={5} />
      </header>
      {draw(place, { hrefOf: (to) => bookHash(scenario.id, to) })}
    </main>
  </div>
);

/** Shows a page of a book by itself, as the reader prefers it; returns how to take it away. */
export function mountBook(root: HTMLElement, deps: BookDeps): () => void {
  const page = root.ownerDocument;
  const unfollow = followPreferences(page, deps.preferences);
  const before = page.title;
  page.title = `${deps.title} · ${deps.scenario.title}`;
  render(<Page {...deps} />, root);
  return () => {
    unfollow();
    page.title = before;
    render(null, root);
  };
}
