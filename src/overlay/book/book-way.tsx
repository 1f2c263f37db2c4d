import { createContext } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';

/** Where something of the book is: on which page, and there by which id. */
export interface BookPlace {
  readonly section: string;
  readonly item?: string | undefined;
}

/** How one goes about in the book. */
export interface BookWay {
  /** The address of a place as a page of its own. */
  readonly hrefOf: (place: BookPlace) => string;
  /** Goes there without leaving what the book lies over; without it, links are followed. */
  readonly go?: ((place: BookPlace) => void) | undefined;
}

/** Draws a book that has been loaded, open at a place. */
export type DrawBook = (place: BookPlace, way: BookWay) => JSX.Element;

/** Loads a book: how to draw it, or why it can't be had, as a sentence. */
export type BringBook = () => Promise<{ readonly draw: DrawBook } | { readonly problem: string }>;

export const BookWayContext = createContext<BookWay>({ hrefOf: () => '' });

/** The address of a page of a scenario's book. */
export const bookHash = (scenario: string, { section, item }: BookPlace): string =>
  ['#/reference', scenario, section, ...(item === undefined ? [] : [item])].map(encodeURI).join('/');

/** A press that asks for another tab or window is the browser's own. */
const plain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

interface Props {
  readonly to: BookPlace;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A link to somewhere in the book. */
export function BookLink({ to, current = false, children }: Props): JSX.Element {
  const { hrefOf, go } = useContext(BookWayContext);
  return (
    <a
      href={hrefOf(to)}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (!go || !plain(event)) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
