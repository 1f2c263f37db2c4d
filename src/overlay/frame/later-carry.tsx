import type { JSX } from 'preact';
import type { Play } from '../../store/play-store.ts';
import type { NoteBook } from '../pages/note-field.tsx';
import { useFetched } from './use-fetched.ts';

/** Gets what carries a play elsewhere, which the first text goes without. Fetched while there is a connection, it is there without one. */
export const fetchCarry = () => import('../evidence/carry-fields.tsx');

/** The ways to carry a play elsewhere, once they have come. */
export function LaterCarry(props: { readonly play: Play; readonly book: NoteBook }): JSX.Element {
  const carry = useFetched(fetchCarry);
  if (typeof carry === 'object') return <carry.CarryFields {...props} />;
  return (
    <p>
      {carry === 'failed'
        ? 'The ways to save and open a play could not be loaded. Check the connection and open this again; your play is kept.'
        : 'One moment: it is being fetched.'}
    </p>
  );
}
