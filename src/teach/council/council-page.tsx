import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Assignment } from '../../assign/assignment.ts';
import { packAssignment } from '../../assign/pack.ts';
import { PRESETS, assignmentOf } from '../../assign/presets.ts';
import type { ScenarioSummary } from '../../core/scenario/summary-data.ts';
import type { Synthesiser } from '../../core/words/synthesiser.ts';
import { assignedHash } from '../../overlay/assigned/assigned-hash.ts';
import { Ornament } from '../../overlay/pages/ornament.tsx';
import { SettingsDialog } from '../../overlay/pages/settings-dialog.tsx';
import { useArrival } from '../../overlay/pages/use-arrival.ts';
import type { PreferencesStore } from '../../store/preferences.ts';
import { DealFields } from './deal-fields.tsx';
import { DealtRoom } from './dealt-room.tsx';
import { HowTo } from './how-to.tsx';
import { SittingFields } from './sitting-fields.tsx';
import { useRoom } from './use-room.ts';
import type { FetchRoom } from './use-room.ts';
import '../../overlay/styles/tokens.css';
import '../../overlay/styles/leaf.css';
import '../../overlay/styles/ending.css';
import '../teach.css';
import './council.css';
import './council-print.css';

export interface CouncilDeps {
  readonly shelf: readonly ScenarioSummary[];
  readonly preferences: PreferencesStore;
  readonly synthesiser: Synthesiser | undefined;
  /** The page on which a lesson is set. */
  readonly home: string;
  readonly fetchRoom: FetchRoom;
}

const CLASS_OF = 30;
const FIRST_SEED = '1';

/** The lesson that a class plays on one screen, as it is preset. */
const lessonOf = (scenario: ScenarioSummary | undefined): Assignment | undefined => {
  const preset = PRESETS.find((p) => p.set.council === true);
  return preset && scenario && assignmentOf(preset, scenario);
};

/** The page on which the men of a house are dealt to a class, and from which the class begins. */
export function CouncilPage({ shelf, preferences, synthesiser, home, fetchRoom }: CouncilDeps): JSX.Element | null {
  const heading = useArrival();
  const [lesson, setLesson] = useState(() => lessonOf(shelf[0]));
  const [typed, type] = useState(String(CLASS_OF));
  const [students, setStudents] = useState(CLASS_OF);
  const [seed, setSeed] = useState(FIRST_SEED);
  const [settings, showSettings] = useState(false);
  const room = useRoom(lesson?.scenario ?? '', lesson?.part ?? '', fetchRoom);
  const scenario = shelf.find((s) => s.id === lesson?.scenario);
  const roles = scenario?.parts.find((p) => p.id === lesson?.part)?.roles;
  if (!lesson || !scenario || !roles) return null;
  const role = roles.find((id) => id === lesson.role) ?? roles[0] ?? '';
  const members = typeof room === 'object' ? room.play.data.members.length : undefined;
  // two to a card at most
  const most = 2 * (members ?? CLASS_OF);
  const isSound = (text: string): boolean => /^\s*\d{1,3}\s*$/u.test(text) && Number(text) >= 1 && Number(text) <= most;
  return (
    <div class="leaf deal">
      <main class="leaf-sheet">
        <nav class="teach-tools" aria-label="Tools">
          <a class="leaf-button" href={home}>
            Set a lesson
          </a>
          <button type="button" class="leaf-button" onClick={() => showSettings(true)}>
            Settings
          </button>
        </nav>
        <header class="ending-head">
          <Ornament flowers={7} />
          <p class="ending-kicker">For teachers: the whole class on one screen</p>
          <h1 tabIndex={-1} ref={heading}>
            The class is the house
          </h1>
          <p>
            Each student is one of the men. The class argues before one screen and votes by hand, and the game goes on
            from its count.
          </p>
        </header>
        <div class="teach-body">
          <form class="teach-form" aria-label="The deal" onSubmit={(event) => event.preventDefault()}>
            <SittingFields
              shelf={shelf}
              scenario={scenario}
              lesson={lesson}
              role={role}
              onScenario={(other) => setLesson(lessonOf(other))}
              onChange={(change) => setLesson({ ...lesson, ...change })}
            />
            <DealFields
              students={typed}
              sound={members === undefined || isSound(typed)}
              most={most}
              members={members}
              seed={seed}
              onStudents={(text) => {
                type(text);
                if (isSound(text)) setStudents(Number(text));
              }}
              onSeed={setSeed}
            />
          </form>
          <div class="deal-start">
            <HowTo />
            <p class="deal-buttons">
              <button type="button" class="leaf-button" disabled={members === undefined} onClick={() => window.print()}>
                Print the list and the cards
              </button>
              <a class="leaf-button leaf-button-strong" href={assignedHash(packAssignment({ ...lesson, role }))}>
                Start the sitting
              </a>
            </p>
            {room === 'failed' && (
              <p class="leaf-problem" role="alert">
                The men of this part could not be loaded. Check the connection and load the page again.
              </p>
            )}
          </div>
        </div>
        {typeof room === 'object' && (
          <DealtRoom
            room={room}
            part={lesson.part}
            role={role}
            students={Math.min(students, most)}
            seed={seed.trim()}
          />
        )}
      </main>
      {settings && (
        <SettingsDialog preferences={preferences} synthesiser={synthesiser} onClose={() => showSettings(false)} />
      )}
    </div>
  );
}
