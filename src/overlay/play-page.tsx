import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { KeyValueStorage } from '../core/save/storage.ts';
import { currentState } from '../store/play-store.ts';
import type { Play } from '../store/play-store.ts';
import type { Preferences } from '../store/preferences.ts';
import { LessonContext } from './assigned/lesson.ts';
import { LaterDebrief } from './pages/later-debrief.tsx';
import { EndingScreen } from './pages/ending-screen.tsx';
import { SceneScreen } from './scene/scene-screen.tsx';
import { DivisionScreen } from './sitting/division-screen.tsx';
import { SittingScreen } from './sitting/sitting-screen.tsx';

interface Props {
  readonly play: Play;
  readonly preferences: Preferences;
  readonly host: HTMLElement | undefined;
  /** Where notes on the debrief are kept. */
  readonly notes: KeyValueStorage | undefined;
  readonly onHall: (member?: string) => void;
}

/** The page for where a play stands. */
export function PlayPage({ play, preferences, host, notes, onHall }: Props): JSX.Element | null {
  const lesson = useContext(LessonContext);
  const { place, settings } = currentState(play);
  const votes = settings.council === true;
  switch (place.at) {
    case 'scene':
      return <SceneScreen play={play} preferences={preferences} host={host} onMember={onHall} />;
    case 'sitting':
      return <SittingScreen play={play} preferences={preferences} host={host} onHall={onHall} />;
    case 'division':
      return lesson && votes ? (
        <lesson.Division play={play} preferences={preferences} host={host} />
      ) : (
        <DivisionScreen play={play} preferences={preferences} host={host} onMember={onHall} />
      );
    case 'ending':
      return <EndingScreen play={play} preferences={preferences} host={host} />;
    default:
      return <LaterDebrief play={play} preferences={preferences} notes={notes} />;
  }
}
