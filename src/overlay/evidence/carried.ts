import { packCarried, writeCarried } from '../../result/resume.ts';
import type { Carried } from '../../result/resume.ts';
import type { Play } from '../../store/play-store.ts';
import { writtenIn } from '../pages/note-field.tsx';
import type { NoteBook } from '../pages/note-field.tsx';

/** A play with all that belongs to it, to go on with elsewhere; while practising, the play itself. */
const carriedOf = ({ save, record, opened, assigned, timesSpent }: Play, book: NoteBook): Carried => ({
  save: record ?? save,
  opened,
  assignment: assigned?.code,
  times: timesSpent(),
  notes: writtenIn(book),
});

/** The text of a file to go on with, and its name. */
export const carriedText = (play: Play, book: NoteBook): string => JSON.stringify(writeCarried(carriedOf(play, book)));
export const fileOf = ({ save }: Play): string => `${save.scenario}-${save.role}.json`;

/** A code to go on with. */
export const carriedCode = (play: Play, book: NoteBook): string => packCarried(carriedOf(play, book));
