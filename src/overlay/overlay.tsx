import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isHallHidden, optionPut } from '../core/play/council.ts';
import type { State } from '../core/play/state.ts';
import type { KeyValueStorage } from '../core/save/storage.ts';
import type { Synthesiser } from '../core/words/synthesiser.ts';
import { hallView } from '../core/view/hall-view.ts';
import { currentState } from '../store/play-store.ts';
import type { PlayStore } from '../store/play-store.ts';
import type { PreferencesStore } from '../store/preferences.ts';
import { useReadAloud } from './aloud/use-read-aloud.ts';
import { useVoices } from './aloud/use-voices.ts';
import { applyPreferences } from './apply-preferences.ts';
import { FacesContext } from './frame/faces.ts';
import type { BringPatches } from './frame/faces.ts';
import { Notices } from './frame/notices.tsx';
import { TopBar } from './frame/top-bar.tsx';
import type { DialogName } from './frame/top-bar.tsx';
import { useFirstMove } from './frame/use-first-move.ts';
import { useKeys } from './frame/use-keys.ts';
import { useStill } from './frame/use-still.ts';
import { PlayDialog } from './play-dialog.tsx';
import type { OpenDialog } from './play-dialog.tsx';
import { PlayPage } from './play-page.tsx';
import type { BookPlace, BringBook } from './book/book-way.tsx';
import { LookUpContext } from './book/look-up.ts';
import { LessonContext } from './assigned/lesson.ts';
import type { LessonParts } from './assigned/lesson.ts';
import { placeWords } from './place-words.ts';
import { announce } from './sitting/announce.ts';
import { OpenedContext } from './text/opened.ts';
import { useStore } from './use-store.ts';
import './styles/tokens.css';
import './styles/sheet.css';
import './styles/play.css';
import './styles/aloud.css';

export interface OverlayProps {
  readonly play: PlayStore;
  readonly preferences: PreferencesStore;
  /** Where the stage is drawn; none where there is no stage. */
  readonly host: HTMLElement | undefined;
  /** The address of the first page. */
  readonly home: string;
  /** Where notes on the debrief are kept. */
  readonly notes: KeyValueStorage | undefined;
  readonly synthesiser: Synthesiser | undefined;
  /** Loads what can be looked up; without it nothing offers to. */
  readonly book: BringBook | undefined;
  /** Brings where the patches of a portrait lie. */
  readonly patches: BringPatches | undefined;
  /** What an assignment adds to the page. */
  readonly lesson: LessonParts | undefined;
}

/** Where there are words to be read aloud. */
const ALOUD: readonly State['place']['at'][] = ['scene', 'sitting', 'ending'];

const KEYS: Readonly<Record<string, DialogName>> = { l: 'log', h: 'hall', b: 'book', s: 'settings', '?': 'help' };

/** The page of a play: its head, what has come to pass, and the dialogs over it. */
export function Overlay({
  play: playStore,
  preferences: preferencesStore,
  host,
  home,
  notes,
  synthesiser,
  book,
  patches,
  lesson,
}: OverlayProps): JSX.Element {
  const play = useStore(playStore);
  const preferences = useStore(preferencesStore);
  const [dialog, setDialog] = useState<OpenDialog>();
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const seenRef = useRef<State>(currentState(play));
  const state = currentState(play);
  const { scenario } = play;

  useLayoutEffect(() => {
    applyPreferences(document.documentElement, preferences);
  }, [preferences]);

  useEffect(() => {
    const before = seenRef.current;
    if (before === state) return;
    seenRef.current = state;
    for (const column of root.current?.querySelectorAll('.column, .reading') ?? []) column.scrollTop = 0;
    root.current?.querySelector<HTMLElement>('[data-now], main h2')?.focus();
    setSaid(announce(scenario, before, state, preferencesStore.getState().text));
  }, [scenario, state, preferencesStore]);

  const { title } = placeWords(scenario, state);
  useEffect(() => {
    const before = document.title;
    document.title = title === scenario.data.title ? title : `${title} · ${scenario.data.title}`;
    return () => {
      document.title = before;
    };
  }, [title, scenario]);

  // while a class votes, how the house stands is not for it to see
  const hall =
    hallView(scenario, state) !== undefined && optionPut(scenario, state) === undefined && !isHallHidden(state);
  const open = (name: DialogName, member?: string): void => {
    if ((name !== 'hall' || hall) && (name !== 'book' || book)) setDialog({ name, member });
  };

  const lookUp = useCallback((place: BookPlace): void => {
    setDialog({ name: 'book', place });
  }, []);
  const toLookUp = book ? lookUp : undefined;

  const still = useStill(preferences.motion);
  const faces = useMemo(() => ({ patches, still }), [patches, still]);

  const voices = useVoices(synthesiser);
  const toggleReading = useReadAloud({ synthesiser, play: playStore, preferences: preferencesStore, root });
  const aloud = voices.length > 0 && ALOUD.includes(state.place.at);

  useFirstMove();
  useKeys(preferences.numberKeys, (key) => {
    if (/^[1-9]$/.test(key)) {
      const button = root.current?.querySelector<HTMLElement>(`[data-key="${key}"]`);
      button?.click();
      return button !== null && button !== undefined;
    }
    if (key === 'p') {
      preferences.choose({ text: preferences.text === 'period' ? 'plain' : 'period' });
      return true;
    }
    if (key === 'r' && aloud) {
      toggleReading();
      return true;
    }
    const name = KEYS[key];
    if (name) open(name);
    return name !== undefined;
  });

  return (
    <div ref={root} class="overlay">
      <a
        class="skip"
        href="#play"
        onClick={(event) => {
          event.preventDefault();
          root.current?.querySelector<HTMLElement>('[data-now], main h2')?.focus();
        }}
      >
        Go to what is said
      </a>
      <div
        class={
          state.place.at === 'ending' || state.place.at === 'debrief' ? 'overlay-sheet' : 'overlay-sheet one-screen'
        }
      >
        <TopBar
          {...placeWords(scenario, state)}
          home={home}
          preferences={preferences}
          hall={hall}
          book={book !== undefined}
          reading={aloud ? play.reading : undefined}
          aloudFirst={play.assigned?.terms.aloud === true}
          onRead={toggleReading}
          onOpen={open}
        />
        <Notices
          play={play}
          onKeep={() => {
            open('keep');
          }}
        />
        <LookUpContext.Provider value={toLookUp}>
          <LessonContext.Provider value={lesson}>
            <OpenedContext.Provider value={play.openSources}>
              <FacesContext.Provider value={faces}>
                <PlayPage
                  notes={notes}
                  play={play}
                  preferences={preferences}
                  host={preferences.stage ? host : undefined}
                  onHall={(member) => {
                    open('hall', member);
                  }}
                />
              </FacesContext.Provider>
            </OpenedContext.Provider>
          </LessonContext.Provider>
        </LookUpContext.Provider>
      </div>
      <output class="unseen" aria-live="polite">
        {said}
      </output>
      {dialog && (
        <PlayDialog
          dialog={dialog}
          play={play}
          preferences={preferencesStore}
          synthesiser={synthesiser}
          book={book}
          notes={notes}
          onClose={() => {
            // a dialog's own word that it has closed may come when another is open already
            setDialog((now) => (now === dialog ? undefined : now));
          }}
        />
      )}
    </div>
  );
}
