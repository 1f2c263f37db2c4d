import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Debrief } from '../../core/scenario/scenario.ts';
import { debriefOf } from '../../core/view/debrief-of.ts';
import type { KeyValueStorage } from '../../core/save/storage.ts';
import { currentState } from '../../store/play-store.ts';
import type { Play } from '../../store/play-store.ts';
import type { Preferences } from '../../store/preferences.ts';
import { DebriefContents } from './debrief-contents.tsx';
import type { Step } from './debrief-contents.tsx';
import { DebriefWays } from './debrief-ways.tsx';
import { NoteField } from './note-field.tsx';
import type { NoteBook } from './note-field.tsx';
import { notesKey } from './notes.ts';
import { NotInTheRoom } from './not-in-the-room.tsx';
import { Ornament } from './ornament.tsx';
import { ToldLines } from './told-lines.tsx';
import { TwoMaps } from './two-maps.tsx';
import { useArrival } from './use-arrival.ts';
import { useOpenInPrint } from './use-open-in-print.ts';
import { YourGame } from './your-game.tsx';
import '../styles/tokens.css';
import '../styles/leaf.css';
import '../styles/ending.css';
import '../styles/debrief.css';
import '../styles/debrief-print.css';

interface Props {
  readonly play: Play;
  readonly preferences: Preferences;
  /** Where notes are kept; without it they last as long as the page. */
  readonly notes?: KeyValueStorage | undefined;
}

const STEPS: readonly [Step, Step, Step, Step, Step, Step] = [
  { id: 'debrief-step-out', title: 'Step out of your role' },
  { id: 'debrief-your-game', title: 'What happened in your game' },
  { id: 'debrief-truth', title: 'What was really said' },
  { id: 'debrief-maps', title: 'Your map beside the recorded one' },
  { id: 'debrief-absent', title: 'Who was not in the room' },
  { id: 'debrief-so-what', title: 'So what?' },
];

const Section = ({
  step,
  n,
  children,
}: {
  readonly step: Step;
  readonly n: number;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <section id={step.id} class="debrief-step" tabIndex={-1} aria-labelledby={`${step.id}-title`}>
    <h2 id={`${step.id}-title`}>
      <span class="debrief-n">{n}</span> {step.title}
    </h2>
    {children}
  </section>
);

const Questions = ({
  questions,
  book,
}: {
  readonly questions: Debrief['questions'];
  readonly book: NoteBook;
}): JSX.Element => (
  <>
    <p>These have no set answer. What you write stays on this device and is never sent.</p>
    {questions.map(({ text }, n) => (
      <NoteField key={text} book={book} field={`question-${n + 1}`} label={text} />
    ))}
  </>
);

/** The page after play, in six steps: from the game back to what was really said, and to now. */
export function DebriefScreen({ play, preferences, notes }: Props): JSX.Element {
  const heading = useArrival();
  const root = useRef<HTMLElement>(null);
  useOpenInPrint(root);
  const { scenario } = play;
  const state = currentState(play);
  const debrief = debriefOf(scenario, state.part);
  const book: NoteBook = { storage: notes, key: notesKey(scenario.data.id, state.part) };
  const [out, game, truth, maps, absent, soWhat] = STEPS;
  return (
    <main class="leaf debrief" id="play" ref={root}>
      <article class="leaf-sheet">
        <header class="ending-head">
          <Ornament flowers={7} />
          <p class="ending-kicker">
            {scenario.data.title}: {scenario.roles.get(state.role)?.title}
          </p>
          <h2 tabIndex={-1} ref={heading} data-now>
            The debrief
          </h2>
        </header>
        <div class="debrief-body">
          <DebriefContents steps={STEPS} root={root} />
          <div class="debrief-steps">
            <Section step={out} n={1}>
              <p class="leaf-drop">{debrief.step}</p>
              <NoteField book={book} field="step" label={debrief.stepOut[preferences.text]} />
            </Section>
            <Section step={game} n={2}>
              <YourGame scenario={scenario} state={state} />
            </Section>
            <Section step={truth} n={3}>
              {debrief.truth.map(({ title, lines }) => (
                <section key={title}>
                  <h3>{title}</h3>
                  <ToldLines scenario={scenario} lines={lines} mode={preferences.text} cited />
                </section>
              ))}
            </Section>
            <Section step={maps} n={4}>
              <TwoMaps scenario={scenario} state={state} />
            </Section>
            <Section step={absent} n={5}>
              <NotInTheRoom debrief={debrief} />
            </Section>
            <Section step={soWhat} n={6}>
              <p>{debrief.soWhat[preferences.text]}</p>
              <Questions questions={debrief.questions} book={book} />
            </Section>
            <DebriefWays play={play} />
          </div>
        </div>
      </article>
    </main>
  );
}
