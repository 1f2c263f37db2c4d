import { render } from 'preact';
import type { KeyValueStorage } from '../core/save/storage.ts';
import type { Synthesiser } from '../core/words/synthesiser.ts';
import type { PlayStore } from '../store/play-store.ts';
import type { PreferencesStore } from '../store/preferences.ts';
import type { LessonParts } from './assigned/lesson.ts';
import type { BringBook } from './book/book-way.tsx';
import type { BringPatches } from './frame/faces.ts';
import { ToolsContext } from './frame/tools.ts';
import type { Tools } from './frame/tools.ts';
import { Overlay } from './overlay.tsx';

/** What the page of a play needs from whoever mounts it. */
export interface OverlayDeps {
  readonly play: PlayStore;
  readonly preferences: PreferencesStore;
  /** Called once with the element into which the stage may be mounted. */
  readonly onStage?: (host: HTMLElement) => void;
  /** The address of the first page. */
  readonly home: string;
  /** Where notes on the debrief are kept. */
  readonly notes?: KeyValueStorage;
  /** What reads aloud; without it nothing offers to. */
  readonly synthesiser?: Synthesiser | undefined;
  /** Loads what can be looked up; without it nothing offers to. */
  readonly book?: BringBook | undefined;
  /** Brings where the patches of a portrait lie; without it faces stay calm. */
  readonly patches?: BringPatches | undefined;
  /** What it asks of the browser; without it nothing offers to save, copy or print alone. */
  readonly tools?: Tools | undefined;
  /** What an assignment adds to the page. */
  readonly lesson?: LessonParts | undefined;
}

/** Mounts the page of a play; returns how to take it away. */
export function mountOverlay(root: HTMLElement, deps: OverlayDeps): () => void {
  const { play, preferences, onStage, home, notes, synthesiser, book, patches, tools, lesson } = deps;
  let host: HTMLElement | undefined;
  if (onStage) {
    host = document.createElement('div');
    host.className = 'stage-host';
  }
  render(
    <ToolsContext.Provider value={tools}>
      <Overlay
        play={play}
        preferences={preferences}
        host={host}
        home={home}
        notes={notes}
        synthesiser={synthesiser}
        book={book}
        patches={patches}
        lesson={lesson}
      />
    </ToolsContext.Provider>,
    root,
  );
  if (host) onStage?.(host);
  return () => {
    render(null, root);
  };
}
