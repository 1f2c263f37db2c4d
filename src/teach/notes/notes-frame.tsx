import type { ComponentChildren, JSX } from 'preact';
import { Ornament } from '../../overlay/pages/ornament.tsx';
import { useArrival } from '../../overlay/pages/use-arrival.ts';
import { ALL } from './shelf.ts';

export const NOTES = '#/teach/notes';

interface Props {
  readonly title: string;
  readonly about: string;
  /** Which page it is; undefined for the contents. */
  readonly at: string | undefined;
  readonly children: ComponentChildren;
}

/** What every page of notes has round it: the ways out, what prints it, and its heading. */
export function NotesFrame({ title, about, at, children }: Props): JSX.Element {
  const heading = useArrival();
  return (
    <div class="leaf notes">
      <main class="leaf-sheet">
        <nav class="notes-tools" aria-label="Tools">
          <a class="leaf-button" href="#/">
            First page
          </a>
          <a class="leaf-button" href="#/teach">
            Set a lesson
          </a>
          {at !== undefined && (
            <a class="leaf-button" href={NOTES}>
              Contents
            </a>
          )}
          {at !== ALL && (
            <a class="leaf-button" href={`${NOTES}/${ALL}`}>
              Print all notes
            </a>
          )}
          {at !== undefined && (
            <button type="button" class="leaf-button" onClick={() => window.print()}>
              {at === ALL ? 'Print' : 'Print this page'}
            </button>
          )}
        </nav>
        <header class="ending-head">
          <Ornament flowers={7} />
          <p class="ending-kicker">{at === undefined ? 'For teachers' : 'Teaching notes'}</p>
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          <p>{about}</p>
        </header>
        {children}
      </main>
    </div>
  );
}
