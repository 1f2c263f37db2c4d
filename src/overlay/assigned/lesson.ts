import { createContext } from 'preact';
import type { JSX } from 'preact';
import type { Play } from '../../store/play-store.ts';
import type { Step } from '../pages/debrief-step.tsx';
import type { NoteBook } from '../pages/note-field.tsx';

/** What an assignment adds to the pages of a play; brought by whoever opens one, so that other plays go without. */
export interface LessonParts {
  /** The sources that must be opened, below the ending. */
  readonly Sources: (props: { readonly play: Play }) => JSX.Element | null;
  /** The steps that come to the debrief. */
  readonly steps: (play: Play, book: NoteBook) => readonly Step[];
}

export const LessonContext = createContext<LessonParts | undefined>(undefined);
