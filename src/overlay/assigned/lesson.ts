import { createContext } from 'preact';
import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import type { Play } from '../../store/play-store.ts';
import type { Preferences } from '../../store/preferences.ts';
import type { Step } from '../pages/debrief-step.tsx';
import type { NoteBook } from '../pages/note-field.tsx';

/** What an assignment adds to the pages of a play; brought by whoever opens one, so that other plays go without. */
export interface LessonParts {
  /** The sources that must be opened, below the ending. */
  readonly Sources: (props: { readonly play: Play }) => JSX.Element | null;
  /** A division on which the class votes. */
  readonly Division: (props: {
    readonly play: Play;
    readonly preferences: Preferences;
    readonly host: HTMLElement | undefined;
  }) => JSX.Element | null;
  /** How the class divided in the last sitting of a state, beside the house; nothing where it did not vote. */
  readonly Beside: (props: { readonly scenario: Scenario; readonly state: State }) => JSX.Element | null;
  /** The steps that come to the debrief. */
  readonly steps: (play: Play, book: NoteBook) => readonly Step[];
}

export const LessonContext = createContext<LessonParts | undefined>(undefined);
