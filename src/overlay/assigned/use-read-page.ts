import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Synthesiser } from '../../core/words/synthesiser.ts';
import type { PreferencesStore } from '../../store/preferences.ts';
import { createPageReader } from '../aloud/page-reader.ts';
import { phrasesOf } from '../aloud/phrases.ts';
import type { Phrase } from '../aloud/phrases.ts';
import type { Reader } from '../aloud/reader.ts';
import { useVoices } from '../aloud/use-voices.ts';

interface Needs {
  readonly synthesiser: Synthesiser | undefined;
  readonly preferences: PreferencesStore;
  readonly root: RefObject<HTMLElement | null>;
}

/** Reads a page that is no play aloud: whether it can, whether it does, and how to begin and to stop. */
export function useReadPage({ synthesiser, preferences, root }: Needs) {
  const voices = useVoices(synthesiser);
  const [reading, setReading] = useState(false);
  const readerRef = useRef<Reader<Phrase> | undefined>(undefined);
  useEffect(() => {
    if (!synthesiser) return undefined;
    const reader = createPageReader(synthesiser, preferences, setReading);
    readerRef.current = reader;
    const stop = (): void => {
      reader.stop();
    };
    const hide = (): void => {
      if (document.hidden) stop();
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', stop);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', stop);
      stop();
      readerRef.current = undefined;
    };
  }, [synthesiser, preferences]);
  const toggle = (): void => {
    if (reading) readerRef.current?.stop();
    else if (root.current) readerRef.current?.read(phrasesOf(root.current));
  };
  return { can: voices.length > 0, reading, toggle };
}
