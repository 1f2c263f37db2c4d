import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { bookHash } from '../book/book-way.tsx';
import type { BookPlace, BringBook } from '../book/book-way.tsx';
import { Dialog } from './dialog.tsx';

interface Props {
  readonly scenario: string;
  readonly bring: BringBook;
  /** Where it is opened; at the people where nobody says. */
  readonly first: BookPlace | undefined;
  /** Told of each place that is opened. */
  readonly onPlace: (place: BookPlace) => void;
  readonly onClose: () => void;
}

type Brought = Awaited<ReturnType<BringBook>>;

/** The book over a play, which stays as it is below. */
export function BookDialog({ scenario, bring, first, onPlace, onClose }: Props): JSX.Element {
  const [brought, setBrought] = useState<Brought>();
  const [place, go] = useState<BookPlace>(first ?? { section: 'people' });
  useEffect(() => {
    let ended = false;
    const load = async (): Promise<void> => {
      const now = await bring();
      if (!ended) setBrought(now);
    };
    void load();
    return () => {
      ended = true;
    };
  }, [bring]);
  const shown = brought !== undefined && 'draw' in brought;
  useEffect(() => {
    if (shown) onPlace(place);
  }, [shown, place, onPlace]);
  const hrefOf = (to: BookPlace): string => bookHash(scenario, to);
  return (
    <Dialog title="The book" onClose={onClose} wide>
      {brought && 'draw' in brought ? (
        <div class="leaf">
          {brought.draw(place, { hrefOf, go })}
          <p class="leaf-aside">
            <a href={hrefOf(place)} target="_blank" rel="noopener">
              This page by itself, to keep or print
            </a>{' '}
            (in a new tab)
          </p>
        </div>
      ) : (
        <p role={brought ? 'alert' : 'status'}>{brought ? brought.problem : 'The book is being fetched.'}</p>
      )}
    </Dialog>
  );
}
