import type { JSX } from 'preact';
import type { Play } from '../../store/play-store.ts';
import type { Step } from '../pages/debrief-step.tsx';
import { ClassBeside } from '../council/class-beside.tsx';
import { ClassDivision } from '../council/class-division.tsx';
import { NoteField, writtenIn } from '../pages/note-field.tsx';
import type { NoteBook } from '../pages/note-field.tsx';
import { readNotes } from '../pages/notes.ts';
import type { LessonParts } from './lesson.ts';
import { askedQuestions } from './question-text.ts';
import { SourceList } from './source-list.tsx';

/** What was written before play, to be held against what is thought now. */
function Before({ play, book }: { readonly play: Play; readonly book: NoteBook }): JSX.Element | null {
  const notes = readNotes(book.storage, book.key);
  const asked = askedQuestions(play.scenario, 'before', play.assigned?.terms.before ?? []);
  const written = asked.filter(({ field }) => notes[field] !== undefined);
  if (written.length === 0) return null;
  return (
    <>
      <h3>What you wrote before you began</h3>
      {written.map(({ field, text }) => (
        <div key={field}>
          <p>
            <b>{text}</b>
          </p>
          <p class="lesson-written">{notes[field]}</p>
        </div>
      ))}
    </>
  );
}

function steps(play: Play, book: NoteBook): readonly Step[] {
  const after = askedQuestions(play.scenario, 'after', play.assigned?.terms.after ?? []);
  const before = askedQuestions(play.scenario, 'before', play.assigned?.terms.before ?? []);
  const written = writtenIn(book);
  if (after.length === 0 && !before.some(({ field }) => written[field] !== undefined)) return [];
  const body = (
    <>
      <Before play={play} book={book} />
      {after.length > 0 && (
        <>
          <p class="screen-only">What you write stays on this device until you hand it in.</p>
          <div class="questions">
            {after.map(({ field, text }) => (
              <NoteField key={field} book={book} field={field} label={text} />
            ))}
          </div>
        </>
      )}
    </>
  );
  return [{ id: 'debrief-asked', title: 'What your teacher asks', body }];
}

/** What an assignment adds to the pages of a play. */
export const LESSON_PARTS: LessonParts = { Sources: SourceList, Division: ClassDivision, Beside: ClassBeside, steps };
