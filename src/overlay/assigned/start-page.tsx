import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { SHARED } from '../../assign/assignment.ts';
import type { Assigned } from '../../assign/assignment.ts';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { PartSummary, ScenarioSummary } from '../../core/scenario/summary-data.ts';
import type { Synthesiser } from '../../core/words/synthesiser.ts';
import type { PreferencesStore } from '../../store/preferences.ts';
import { ConfirmButton } from '../pages/confirm-button.tsx';
import { NoteField } from '../pages/note-field.tsx';
import type { NoteBook } from '../pages/note-field.tsx';
import { Ornament } from '../pages/ornament.tsx';
import { SettingsDialog } from '../pages/settings-dialog.tsx';
import { useArrival } from '../pages/use-arrival.ts';
import { missingQuestions, missingWords, toldOf } from './asked-words.ts';
import { askedQuestions } from './question-text.ts';
import { RoleChoice } from './role-choice.tsx';
import { useReadPage } from './use-read-page.ts';
import '../styles/tokens.css';
import '../styles/leaf.css';
import '../styles/ending.css';
import '../styles/debrief.css';
import '../styles/aloud.css';
import '../styles/lesson.css';

/** A play of an assignment that is kept on the device. */
export interface KeptRole {
  readonly role: string;
  /** Where it stands, in a few words. */
  readonly where: string;
}

export interface StartDeps {
  readonly assigned: Assigned;
  readonly scenario: ScenarioSummary;
  readonly part: PartSummary;
  /** As much of the scenario as its first part needs. */
  readonly play: Scenario;
  readonly preferences: PreferencesStore;
  readonly synthesiser: Synthesiser | undefined;
  /** Where the answers before play go. */
  readonly book: NoteBook;
  readonly home: string;
  /** The address of the play in a role. */
  readonly hrefOf: (role: string) => string;
  readonly go: (hash: string) => void;
  readonly kept: () => readonly KeptRole[];
  /** Takes what is kept of this assignment off the device. */
  readonly forget: () => void;
}

/** The plays of this lesson that are kept here, to go on with. */
function Kept({
  scenario,
  hrefOf,
  kept,
}: Pick<StartDeps, 'scenario' | 'hrefOf'> & { readonly kept: readonly KeptRole[] }) {
  return (
    <ul class="lesson-kept">
      {kept.map(({ role, where }) => (
        <li key={role}>
          <a class="leaf-button leaf-button-strong" href={hrefOf(role)}>
            Go on as {scenario.roles.find((r) => r.id === role)?.name ?? role}
          </a>{' '}
          <span>Kept here: {where}.</span>
        </li>
      ))}
    </ul>
  );
}

/** What a teacher asks of a student: what is played, as whom and how, and the way in. */
export function StartPage(deps: StartDeps): JSX.Element {
  const { assigned, scenario, part, play, book, hrefOf, go } = deps;
  const { terms } = assigned;
  const heading = useArrival();
  const root = useRef<HTMLElement>(null);
  const [kept, setKept] = useState(deps.kept);
  const [settings, showSettings] = useState(false);
  const [drawn, redraw] = useState(0);
  const { can, reading, toggle } = useReadPage({ ...deps, root });
  const before = askedQuestions(play, 'before', terms.before);
  const missing = missingWords(missingQuestions(terms, play));
  const read = can && (
    <button type="button" class="leaf-button" onClick={toggle}>
      {reading ? 'Stop reading' : 'Read this page aloud'}
    </button>
  );
  return (
    <div class="leaf lesson">
      <main class="leaf-sheet" ref={root}>
        <nav class="lesson-tools" aria-label="Tools">
          {terms.aloud && read}
          <a class="leaf-button" href={deps.home}>
            First page
          </a>
          <button type="button" class="leaf-button" onClick={() => showSettings(true)}>
            Settings
          </button>
          {!terms.aloud && read}
        </nav>
        <header class="ending-head" data-aloud>
          <Ornament flowers={7} />
          <p class="ending-kicker">{scenario.title}: your lesson</p>
          <h1 tabIndex={-1} ref={heading}>
            {part.title}
          </h1>
          <p class="lesson-date">{part.date}</p>
        </header>
        <div class="lesson-body">
          <section class="lesson-asked" aria-labelledby="lesson-asked" data-aloud>
            {terms.note !== undefined && (
              <div class="lesson-note">
                <h2>From your teacher</h2>
                <p>{terms.note}</p>
              </div>
            )}
            <h2 id="lesson-asked">What you will do</h2>
            <p>{part.summary}</p>
            <ul>
              {toldOf(terms, part).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {missing !== undefined && <p class="leaf-problem">{missing}</p>}
          </section>
          <section class="lesson-begin" aria-label="Begin">
            {kept.length > 0 && <Kept {...deps} kept={kept} />}
            {before.length > 0 && (
              <div key={drawn}>
                <h2>Before you begin</h2>
                {before.map(({ field, text }) => (
                  <NoteField key={field} book={book} field={field} label={text} />
                ))}
                <p class="leaf-aside">What you write stays on this device until you hand it in.</p>
              </div>
            )}
            {(kept.length === 0 || terms.role === undefined || terms.role === SHARED) && (
              <RoleChoice
                terms={terms}
                roles={part.roles.flatMap((id) => scenario.roles.find((r) => r.id === id) ?? [])}
                words={terms.text}
                kept={kept.map(({ role }) => role)}
                onStart={(role) => go(hrefOf(role))}
              />
            )}
            {kept.length > 0 && (
              <ConfirmButton
                label="Begin afresh"
                question="Begin afresh? What was played and written for this lesson on this device will be gone."
                yes="Yes, begin afresh"
                onYes={() => {
                  deps.forget();
                  setKept(deps.kept());
                  redraw((n) => n + 1);
                }}
              />
            )}
          </section>
        </div>
      </main>
      {settings && (
        <SettingsDialog
          preferences={deps.preferences}
          synthesiser={deps.synthesiser}
          onClose={() => showSettings(false)}
        />
      )}
    </div>
  );
}
