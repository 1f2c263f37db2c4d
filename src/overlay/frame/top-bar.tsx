import type { JSX } from 'preact';
import { Sign } from './sign.tsx';
import type { PreferencesState } from '../../store/preferences.ts';
import '../styles/frame.css';

export type DialogName = 'log' | 'hall' | 'book' | 'settings' | 'help' | 'keep';

interface Props {
  readonly title: string;
  readonly place: string;
  readonly home: string;
  readonly preferences: PreferencesState;
  /** Whether there is a hall to look at. */
  readonly hall: boolean;
  /** Whether there is a book to look things up in. */
  readonly book: boolean;
  /** Whether the page is being read aloud; undefined where it can't be. */
  readonly reading: boolean | undefined;
  /** Whether the button that reads aloud comes before all others. */
  readonly aloudFirst: boolean;
  readonly onRead: () => void;
  readonly onOpen: (name: DialogName) => void;
}

const TEXTS = [
  { text: 'period', label: 'Period' },
  { text: 'plain', label: 'Plain' },
] as const;

/** The head of every page of play: what is being played and where, and the way to all that is not the play itself. */
export function TopBar({
  title,
  place,
  home,
  preferences,
  hall,
  book,
  reading,
  aloudFirst,
  onRead,
  onOpen,
}: Props): JSX.Element {
  const aloud = reading !== undefined && (
    <button type="button" class="button small" onClick={onRead}>
      {reading ? 'Stop reading' : 'Read aloud'}
    </button>
  );
  const open = (name: DialogName) => () => {
    onOpen(name);
  };
  return (
    <header class="top-bar">
      {aloudFirst && aloud}
      <a class="button small" href={home}>
        First page
      </a>
      <div class="top-title">
        <h1>{title}</h1>
        <p>{place}</p>
      </div>
      <fieldset class="switch">
        <legend class="unseen">Words</legend>
        {TEXTS.map(({ text, label }) => (
          <button
            key={text}
            type="button"
            aria-pressed={preferences.text === text}
            onClick={() => {
              preferences.choose({ text });
            }}
          >
            {preferences.text === text && <Sign name="tick" />}
            {label}
          </button>
        ))}
      </fieldset>
      <nav class="top-tools" aria-label="Tools">
        {!aloudFirst && aloud}
        <button type="button" class="button small" onClick={open('log')}>
          Log
        </button>
        {hall && (
          <button type="button" class="button small" onClick={open('hall')}>
            Hall
          </button>
        )}
        {book && (
          <button type="button" class="button small" onClick={open('book')}>
            Book
          </button>
        )}
        <button type="button" class="button small" onClick={open('keep')}>
          Save
        </button>
        <button type="button" class="button small" onClick={open('settings')}>
          Settings
        </button>
        <button type="button" class="button small" onClick={open('help')}>
          Help
        </button>
      </nav>
    </header>
  );
}
