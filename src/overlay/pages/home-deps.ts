import type { PreferencesStore } from '../../store/preferences.ts';
import type { ScenarioSummary } from '../../core/scenario/summary-data.ts';
import type { Synthesiser } from '../../core/words/synthesiser.ts';
import type { Brought } from './brought-play.tsx';
import type { KeptLesson } from './kept-lessons.tsx';
import type { KeptPlay } from './kept-play.ts';

export interface HomeDeps {
  readonly scenarios: readonly ScenarioSummary[];
  readonly preferences: PreferencesStore;
  /** What is kept of a play on this device. */
  readonly kept: (scenario: string, part: string, role: string) => KeptPlay | undefined;
  readonly forget: (scenario: string, part: string, role: string) => void;
  /** Takes all that this game has kept off the device, notes too; without it, plays and preferences only. */
  readonly clear?: (() => void) | undefined;
  /** Something that went wrong on the way here, as a sentence. */
  readonly problem?: string | undefined;
  /** Whether a course is told of what is played. */
  readonly course?: boolean | undefined;
  /** What reads aloud, where there is anything. */
  readonly synthesiser?: Synthesiser | undefined;
  readonly go: (hash: string) => void;
  /** Reads a play that is brought from another device, from a code or the text of a file. */
  readonly bring: (text: string) => Promise<Brought | { readonly problem: string }>;
  /** The plays of lessons that are kept here. */
  readonly lessons: () => Promise<readonly KeptLesson[]>;
  /** The code of one that the address brought. */
  readonly brought?: string | undefined;
}
