import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { MOST } from '../assign/assignment.ts';
import type { Assignment } from '../assign/assignment.ts';
import { PRESETS, assignmentOf } from '../assign/presets.ts';
import { shortAssignments } from '../assign/short-code.ts';
import type { LessonPack } from '../core/scenario/lesson-data.ts';
import type { ScenarioSummary } from '../core/scenario/summary-data.ts';
import type { Synthesiser } from '../core/words/synthesiser.ts';
import { Ornament } from '../overlay/pages/ornament.tsx';
import { RadioField } from '../overlay/pages/radio-field.tsx';
import { SettingsDialog } from '../overlay/pages/settings-dialog.tsx';
import { useArrival } from '../overlay/pages/use-arrival.ts';
import type { PreferencesStore } from '../store/preferences.ts';
import { AskFields } from './ask-fields.tsx';
import { Earlier } from './earlier.tsx';
import { Give } from './give.tsx';
import { CourseDownload } from '../course/course-download.tsx';
import { packAssignment } from '../assign/pack.ts';
import { Handout } from './handout.tsx';
import { PlayFields } from './play-fields.tsx';
import { WhatFields } from './what-fields.tsx';
import '../overlay/styles/tokens.css';
import '../overlay/styles/leaf.css';
import '../overlay/styles/ending.css';
import './teach.css';
import './teach-print.css';

export interface TeachDeps {
  readonly shelf: readonly ScenarioSummary[];
  readonly preferences: PreferencesStore;
  readonly synthesiser: Synthesiser | undefined;
  readonly home: string;
  /** Where the site’s files are, as `./`. */
  readonly base: string;
  /** The address of the first page, without what stands after #. */
  readonly site: string;
  /** What there is to choose from in a scenario. */
  readonly fetchLesson: (scenario: string) => Promise<LessonPack | undefined>;
}

/** A lesson set anew with what the teacher has put into the one before: questions that no preset brought, sources, a note. */
function keepingOwn(fresh: Assignment, old: Assignment, preset: Partial<Assignment> = {}): Assignment {
  const own = (when: 'before' | 'after'): readonly string[] => [
    ...fresh[when],
    ...old[when].filter((question) => preset[when]?.includes(question) !== true && !fresh[when].includes(question)),
  ];
  const isSame = fresh.scenario === old.scenario && fresh.part === old.part;
  return {
    ...fresh,
    before: own('before').slice(0, MOST.questions),
    after: own('after').slice(0, MOST.questions),
    sources: isSame ? old.sources : [],
    note: old.note,
  };
}

/** What there is to choose from in the scenario chosen; undefined until it is there. */
function useLesson(scenario: string, fetchLesson: TeachDeps['fetchLesson']): LessonPack | 'failed' | undefined {
  const [lesson, setLesson] = useState<LessonPack | 'failed'>();
  useEffect(() => {
    let gone = false;
    setLesson(undefined);
    const come = async (): Promise<void> => {
      const pack = await fetchLesson(scenario);
      if (!gone) setLesson(pack ?? 'failed');
    };
    void come();
    return () => {
      gone = true;
    };
  }, [scenario, fetchLesson]);
  return lesson;
}

/** The page on which a teacher sets a lesson: from a preset to a link in one press, and everything in it to be changed. */
export function TeachPage({
  shelf,
  preferences,
  synthesiser,
  home,
  base,
  site,
  fetchLesson,
}: TeachDeps): JSX.Element | null {
  const heading = useArrival();
  const first = shelf[0];
  const [preset, setPreset] = useState(PRESETS[0]?.id ?? '');
  const [assignment, assign] = useState<Assignment | undefined>(
    () => PRESETS[0] && first && assignmentOf(PRESETS[0], first),
  );
  // fields that hold text as it is typed begin anew when all is set at once
  const [round, setRound] = useState(0);
  const [settings, showSettings] = useState(false);
  const short = useMemo(() => shortAssignments(shelf), [shelf]);
  const pack = useLesson(assignment?.scenario ?? '', fetchLesson);
  const scenario = shelf.find((s) => s.id === assignment?.scenario);
  if (!assignment || !scenario) return null;
  const lesson = typeof pack === 'object' ? pack.parts.find((p) => p.id === assignment.part) : undefined;
  const change = (to: Partial<Assignment>): void => assign({ ...assignment, ...to });
  const setAll = (all: Assignment): void => {
    assign(all);
    setRound(round + 1);
  };
  const set = (id: string, of: ScenarioSummary): void => {
    const chosen = PRESETS.find((p) => p.id === id);
    if (!chosen) return;
    setPreset(id);
    const before = PRESETS.find((p) => p.id === preset)?.set;
    setAll(keepingOwn(assignmentOf(chosen, of), assignment, before));
  };
  const facts = { scenario, lesson };
  return (
    <div class="leaf teach">
      <main class="leaf-sheet">
        <nav class="teach-tools" aria-label="Tools">
          <a class="leaf-button" href={home}>
            First page
          </a>
          <a class="leaf-button" href="#/teach/notes">
            Teaching notes
          </a>
          <a class="leaf-button" href="#/teach/class">
            What the class argued
          </a>
          <button type="button" class="leaf-button" onClick={() => showSettings(true)}>
            Settings
          </button>
        </nav>
        <header class="ending-head">
          <Ornament flowers={7} />
          <p class="ending-kicker">For teachers</p>
          <h1 tabIndex={-1} ref={heading}>
            Set a lesson
          </h1>
          <p>
            Choose one of these and give the class the link. Nobody signs in. Nothing that a student does leaves the
            device, unless the student hands it in or it is played in a course.
          </p>
          <p>
            One screen and no devices? <a href="#/teach/council">Deal the men of the house to the class</a>, with cards
            to print.
          </p>
        </header>
        <div class="teach-body">
          <form class="teach-form" aria-label="The lesson" onSubmit={(event) => event.preventDefault()}>
            <RadioField
              legend="What is it for?"
              choices={PRESETS.map(({ id, title, about }) => ({ value: id, label: title, gloss: about }))}
              value={preset}
              onChoose={(id) => set(id, scenario)}
            />
            <WhatFields
              shelf={shelf}
              scenario={scenario}
              lesson={lesson}
              assignment={assignment}
              onScenario={(other) => set(preset, other)}
              onChange={change}
            />
            <details class="leaf-details">
              <summary>How it is played</summary>
              <PlayFields key={round} assignment={assignment} scenario={scenario} onChange={change} />
            </details>
            <details class="leaf-details">
              <summary>Questions, sources and a note to the class</summary>
              {pack === 'failed' && (
                <p class="leaf-problem" role="alert">
                  The list of questions and sources could not be loaded. Check the connection and load the page again;
                  what you ask in your own words works without it.
                </p>
              )}
              <AskFields
                key={`${round} ${assignment.part}`}
                assignment={assignment}
                lesson={lesson}
                onChange={change}
              />
            </details>
            <details class="leaf-details">
              <summary>Change a lesson that you set before</summary>
              <Earlier
                shelf={shelf}
                onOpen={(earlier) => {
                  setPreset('');
                  setAll(earlier);
                }}
              />
            </details>
          </form>
          <Give assignment={assignment} facts={facts} site={site} short={short} />
          <CourseDownload base={base} assignment={packAssignment(assignment)} />
        </div>
      </main>
      <Handout assignment={assignment} facts={facts} site={site} short={short} />
      {settings && (
        <SettingsDialog preferences={preferences} synthesiser={synthesiser} onClose={() => showSettings(false)} />
      )}
    </div>
  );
}
