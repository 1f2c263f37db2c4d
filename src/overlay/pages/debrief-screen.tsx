import type { JSX } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import type { KeyValueStorage } from '../../core/save/storage.ts';
import { debriefOf } from '../../core/view/debrief-of.ts';
import { currentState } from '../../store/play-store.ts';
import type { Play } from '../../store/play-store.ts';
import type { Preferences } from '../../store/preferences.ts';
import { LessonContext } from '../assigned/lesson.ts';
import { DebriefContents } from './debrief-contents.tsx';
import { HandIn } from '../evidence/hand-in.tsx';
import { DebriefStep } from './debrief-step.tsx';
import type { Step } from './debrief-step.tsx';
import { debriefSteps } from './debrief-steps.tsx';
import { DebriefWays } from './debrief-ways.tsx';
import { notesKey } from './notes.ts';
import { Ornament } from './ornament.tsx';
import { runTitle } from './run-title.ts';
import { useArrival } from './use-arrival.ts';
import { useOpenInPrint } from './use-open-in-print.ts';
import '../styles/tokens.css';
import '../styles/sheet.css';
import '../styles/leaf.css';
import '../styles/ending.css';
import '../styles/debrief.css';
import '../styles/debrief-print.css';

export interface DebriefProps {
  readonly play: Play;
  readonly preferences: Preferences;
  /** Where notes are kept; without it they last as long as the page. */
  readonly notes?: KeyValueStorage | undefined;
}

/** The page after play, in six steps: from the game back to what was really said, and to now. */
export function DebriefScreen({ play, preferences, notes }: DebriefProps): JSX.Element {
  const heading = useArrival();
  const root = useRef<HTMLElement>(null);
  useOpenInPrint(root);
  const { scenario } = play;
  const state = currentState(play);
  const { assigned } = play;
  const lesson = useContext(LessonContext);
  const live = useRef(new Map<string, string>());
  const book = { storage: notes, key: notesKey(scenario.data.id, state.part, assigned?.id), live: live.current };
  const own = debriefSteps({
    scenario,
    state,
    debrief: debriefOf(scenario, state.part),
    mode: preferences.text,
    book,
    asked: assigned?.terms.after ?? [],
  });
  const handIn: Step = { id: 'debrief-hand-in', title: 'Hand it in', body: <HandIn play={play} book={book} /> };
  const steps = [...own, ...(lesson?.steps(play, book) ?? [])];
  return (
    <main class={state.held.length > 0 ? 'leaf debrief debrief-run' : 'leaf debrief'} id="play" ref={root}>
      <article class="leaf-sheet">
        <header class="ending-head">
          <Ornament flowers={7} />
          <p class="ending-kicker">
            {scenario.data.title}: {runTitle(scenario, state)}; {scenario.roles.get(state.role)?.title}
          </p>
          <h2 tabIndex={-1} ref={heading} data-now>
            The debrief
          </h2>
        </header>
        <div class="debrief-body">
          <DebriefContents steps={steps} last={handIn} root={root} />
          <div class="debrief-steps">
            {steps.map((step, i) => (
              <DebriefStep key={step.id} step={step} n={i + 1} />
            ))}
            <DebriefStep step={handIn} />
            <DebriefWays play={play} book={book} />
          </div>
        </div>
      </article>
    </main>
  );
}
