import { unpackCarried } from '../../result/resume.ts';
import type { Carried } from '../../result/resume.ts';
import type { Play } from '../../store/play-store.ts';
import { writtenIn } from '../pages/note-field.tsx';
import type { NoteBook } from '../pages/note-field.tsx';
import { writeNote } from '../pages/notes.ts';

/** Takes the notes that came with a play, where nothing was written here. */
function takeNotes(book: NoteBook, { notes = {} }: Carried): void {
  const here = writtenIn(book);
  for (const [field, text] of Object.entries(notes))
    if (book.storage && here[field] === undefined) writeNote(book.storage, book.key, field, text);
}

/** Opens a saved play, from a file or a code, in a play of the same part and role; says what came of it. */
export function openCarried(text: string, play: Play, book: NoteBook): string {
  const carried = unpackCarried(text);
  if ('problem' in carried) return carried.problem;
  const { save } = carried;
  if (save.scenario !== play.scenario.data.id)
    return 'This play is of another scenario. Open it from the first page of that scenario.';
  const { part, role } = play.save;
  if (save.part !== part || save.role !== role) {
    const { roles, data } = play.scenario;
    const other = roles.get(save.role)?.title;
    return other === undefined || !data.parts.some((p) => p.id === save.part)
      ? 'This play is of a part or a role that this game does not have.'
      : `This is a play as ${other}. Open it from the first page, so that neither is lost.`;
  }
  const stop = play.open(save, carried);
  if (stop && stop !== 'waits' && 'problem' in stop) return stop.problem;
  takeNotes(book, carried);
  if (stop === 'waits')
    return 'This play goes further than what has been loaded yet. It opens by itself as soon as the rest is here.';
  return stop ? 'The play was opened, and followed as far as this script goes with it.' : 'The play was opened.';
}
