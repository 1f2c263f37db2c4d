import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import type { Debrief } from '../../core/scenario/scenario.ts';
import { sittingsHeld } from '../../core/view/debrief-view.ts';
import { promisesOf } from '../../core/view/promises.ts';
import type { Preferences } from '../../store/preferences.ts';
import type { Step } from './debrief-step.tsx';
import { Fold } from './fold.tsx';
import { NoteField } from './note-field.tsx';
import type { NoteBook } from './note-field.tsx';
import { NotInTheRoom } from './not-in-the-room.tsx';
import { PromiseList } from './promise-list.tsx';
import { SittingArguments } from './sitting-arguments.tsx';
import { SittingStory } from './sitting-story.tsx';
import { ToldLines } from './told-lines.tsx';

interface Debriefed {
  readonly scenario: Scenario;
  readonly state: State;
  /** What belongs to the play. */
  readonly debrief: Debrief;
  readonly mode: Preferences['text'];
  readonly book: NoteBook;
  /** Ids of questions that are asked elsewhere. */
  readonly asked: readonly string[];
}

type Held = ReturnType<typeof sittingsHeld>;

/** The sitting that stands open where there are several: the one that was argued longest. */
const longest = (held: Held): number =>
  held.reduce((at, { sitting }, i) => {
    const most = held[at]?.sitting.exchanges.length ?? 0;
    return sitting.exchanges.length > most ? i : at;
  }, 0);

/** A sitting as a section of a step: it may be held twice. */
const ofSitting = (scenario: Scenario, step: string, { sitting }: Held[number], n: number) => {
  const { title = sitting.id, date } = scenario.sittings.get(sitting.id) ?? {};
  return { id: `${step}-${n}`, title, about: date };
};

/** A section for each sitting held, folded but for one where there are several. */
function BySitting({
  scenario,
  held,
  step,
  tell,
}: {
  readonly scenario: Scenario;
  readonly held: Held;
  readonly step: string;
  readonly tell: (state: State) => JSX.Element;
}): JSX.Element {
  return (
    <div class="by-sitting">
      {held.map((state, i) => {
        const section = ofSitting(scenario, step, state, i);
        return (
          <Fold key={section.id} {...section} open={held.length > 1 ? i === longest(held) : undefined}>
            {tell(state)}
          </Fold>
        );
      })}
    </div>
  );
}

function Truth({ scenario, debrief, mode }: Debriefed): JSX.Element {
  const { truth } = debrief;
  const most = Math.max(...truth.map(({ lines }) => lines.length));
  const open = truth.findIndex(({ lines }) => lines.length === most);
  return (
    <>
      {truth.map(({ title, lines }, i) => (
        <Fold key={title} id={`debrief-truth-${i}`} title={title} open={truth.length > 1 ? i === open : undefined}>
          <ToldLines scenario={scenario} lines={lines} mode={mode} cited />
        </Fold>
      ))}
    </>
  );
}

const SoWhat = ({ debrief, mode, book, asked }: Debriefed): JSX.Element => (
  <>
    <p>{debrief.soWhat[mode]}</p>
    <p class="screen-only">
      These have no set answer. Answer those that you are asked to. What you write stays on this device until you hand
      it in.
    </p>
    <div class="questions">
      {debrief.questions.map(({ id, text }, n) =>
        id !== undefined && asked.includes(id) ? undefined : (
          <NoteField key={text} book={book} field={`question-${n + 1}`} label={text} />
        ),
      )}
    </div>
  </>
);

/** The six steps of the debrief of a play. */
export function debriefSteps(debriefed: Debriefed): readonly Step[] {
  const { scenario, state, debrief, mode, book } = debriefed;
  const held = sittingsHeld(state);
  const promises = promisesOf(scenario, state);
  return [
    {
      id: 'debrief-step-out',
      title: 'Step out of your role',
      body: (
        <>
          <p class="leaf-drop">{debrief.step}</p>
          <NoteField book={book} field="step" label={debrief.stepOut[mode]} />
          <p class="leaf-aside screen-only">This note stays on this device: it is not handed in.</p>
        </>
      ),
    },
    {
      id: 'debrief-your-game',
      title: 'What happened in your game',
      parts: held.map((one, i) => ofSitting(scenario, 'debrief-game', one, i)),
      body: (
        <>
          <BySitting
            scenario={scenario}
            held={held}
            step="debrief-game"
            tell={(one) => <SittingStory scenario={scenario} state={one} />}
          />
          {promises.length > 0 && (
            <>
              <h3>What you promised</h3>
              <PromiseList scenario={scenario} promises={promises} mode={mode} />
            </>
          )}
        </>
      ),
    },
    { id: 'debrief-truth', title: 'What was really said', body: <Truth {...debriefed} /> },
    {
      id: 'debrief-arguments',
      title: 'Which arguments moved whom',
      body: (
        <BySitting
          scenario={scenario}
          held={held}
          step="debrief-moved"
          tell={(one) => <SittingArguments scenario={scenario} state={one} />}
        />
      ),
    },
    { id: 'debrief-absent', title: 'Who was not in the room', body: <NotInTheRoom debrief={debrief} /> },
    { id: 'debrief-so-what', title: 'So what?', body: <SoWhat {...debriefed} /> },
  ];
}
