import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Synthesiser } from '../../core/words/synthesiser.ts';
import { currentState } from '../../store/play-store.ts';
import type { PlayStore } from '../../store/play-store.ts';
import type { PreferencesStore } from '../../store/preferences.ts';
import { createPageReader } from './page-reader.ts';
import { phrasesOf } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import type { Reader } from './reader.ts';

interface Needs {
  readonly synthesiser: Synthesiser | undefined;
  readonly play: PlayStore;
  readonly preferences: PreferencesStore;
  readonly root: RefObject<HTMLElement | null>;
}

/** Reads the page of a play aloud until it is read, or a move is made, the words are changed or the page is left. Returns how to begin and to stop. */
export function useReadAloud({ synthesiser, play, preferences, root }: Needs): () => void {
  const readerRef = useRef<Reader<Phrase> | undefined>(undefined);
  useEffect(() => {
    if (!synthesiser) return undefined;
    const reader = createPageReader(synthesiser, preferences, play.getState().setReading);
    readerRef.current = reader;
    const stop = (): void => {
      if (play.getState().reading) reader.stop();
    };
    const hide = (): void => {
      if (document.hidden) stop();
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', stop);
    const unfollow = [
      play.subscribe((now, before) => {
        if (currentState(now) !== currentState(before)) stop();
      }),
      preferences.subscribe((now, before) => {
        if (now.text !== before.text) stop();
      }),
    ];
    return () => {
      for (const end of unfollow) end();
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', stop);
      stop();
      readerRef.current = undefined;
    };
  }, [synthesiser, play, preferences]);

  return () => {
    if (play.getState().reading) readerRef.current?.stop();
    else if (root.current) readerRef.current?.read(phrasesOf(root.current));
  };
}
