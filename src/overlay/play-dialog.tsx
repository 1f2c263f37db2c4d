import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { KeyValueStorage } from '../core/save/storage.ts';
import type { Synthesiser } from '../core/words/synthesiser.ts';
import { hallView } from '../core/view/hall-view.ts';
import { currentState } from '../store/play-store.ts';
import type { Play } from '../store/play-store.ts';
import type { PreferencesStore } from '../store/preferences.ts';
import type { BookPlace, BringBook } from './book/book-way.tsx';
import { BookDialog } from './frame/book-dialog.tsx';
import { HelpDialog } from './frame/help-dialog.tsx';
import { KeepDialog } from './frame/keep-dialog.tsx';
import type { DialogName } from './frame/top-bar.tsx';
import { HallDialog } from './hall/hall-dialog.tsx';
import { LogDialog } from './log/log-dialog.tsx';
import { SettingsDialog } from './pages/settings-dialog.tsx';
import { useStore } from './use-store.ts';

/** A dialog that is open, and what it was opened for. */
export interface OpenDialog {
  readonly name: DialogName;
  readonly member?: string | undefined;
  readonly place?: BookPlace | undefined;
}

interface Props {
  readonly dialog: OpenDialog;
  readonly play: Play;
  readonly preferences: PreferencesStore;
  readonly synthesiser: Synthesiser | undefined;
  readonly book: BringBook | undefined;
  /** Where notes are kept, which go with a play that is carried elsewhere. */
  readonly notes: KeyValueStorage | undefined;
  readonly onClose: () => void;
}

/** The dialog that is open over a play. */
export function PlayDialog({
  dialog,
  play,
  preferences,
  synthesiser,
  book,
  notes,
  onClose,
}: Props): JSX.Element | null {
  const chosen = useStore(preferences);
  const state = currentState(play);
  const { openSources } = play;
  const onPlace = useCallback(
    ({ section, item }: BookPlace) => {
      if (section === 'sources' && item !== undefined) openSources([item]);
    },
    [openSources],
  );
  switch (dialog.name) {
    case 'log':
      return <LogDialog play={play} preferences={chosen} onClose={onClose} />;
    case 'hall': {
      const view = hallView(play.scenario, state);
      return view ? (
        <HallDialog scenario={play.scenario} state={state} view={view} first={dialog.member} onClose={onClose} />
      ) : null;
    }
    case 'book':
      return book ? (
        <BookDialog
          scenario={play.scenario.data.id}
          bring={book}
          first={dialog.place}
          onPlace={onPlace}
          onClose={onClose}
        />
      ) : null;
    case 'keep':
      return <KeepDialog play={play} notes={notes} onClose={onClose} />;
    case 'help':
      return <HelpDialog keys={chosen.numberKeys} onClose={onClose} />;
    default:
      return <SettingsDialog preferences={preferences} synthesiser={synthesiser} onClose={onClose} />;
  }
}
