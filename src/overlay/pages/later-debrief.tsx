import type { JSX } from 'preact';
import { useFetched } from '../frame/use-fetched.ts';
import type { DebriefProps } from './debrief-screen.tsx';
import '../styles/tokens.css';
import '../styles/sheet.css';
import '../styles/leaf.css';

/** Gets the debrief's page, which the first text goes without. Fetched while there is a connection, it is there without one. */
export const fetchDebrief = () => import('./debrief-screen.tsx');

/** The debrief, once its page and its words have come. */
export function LaterDebrief(props: DebriefProps): JSX.Element {
  const page = useFetched(fetchDebrief);
  if (typeof page === 'object' && !props.play.growing) return <page.DebriefScreen {...props} />;
  return (
    <main class="leaf" id="play">
      <article class="leaf-sheet">
        <h2 tabIndex={-1} data-now>
          The debrief
        </h2>
        <output>
          {page === 'failed'
            ? 'This page could not be loaded. Check the connection and load the page again: your play is kept.'
            : 'One moment: it is being fetched.'}
        </output>
      </article>
    </main>
  );
}
