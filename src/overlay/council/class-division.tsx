import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Vote } from '../../core/debate/move.ts';
import { moveId } from '../../core/debate/move.ts';
import { optionPut } from '../../core/play/council.ts';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import { councilView } from '../../core/view/council-view.ts';
import type { CouncilView } from '../../core/view/council-view.ts';
import { hallView } from '../../core/view/hall-view.ts';
import { currentState } from '../../store/play-store.ts';
import type { Play } from '../../store/play-store.ts';
import type { Preferences } from '../../store/preferences.ts';
import { GoOn } from '../frame/go-on.tsx';
import { StageFrame } from '../frame/stage-frame.tsx';
import { SpeechColumn } from '../sitting/speech-column.tsx';
import { BesideTable } from './class-beside.tsx';
import { resolvedWords, voteWords } from './council-words.ts';
import { CountForm } from './count-form.tsx';
import '../styles/council.css';

interface Props {
  readonly play: Play;
  readonly preferences: Preferences;
  readonly host: HTMLElement | undefined;
}

/** What has been voted on so far, each count to be entered again until the play goes on. */
const Counts = ({
  scenario,
  votes,
  onAgain,
}: {
  readonly scenario: Scenario;
  readonly votes: readonly Vote[];
  readonly onAgain: (option: string) => void;
}): JSX.Element => (
  <ol class="class-counts">
    {votes.map((vote) => {
      const title = scenario.options.get(vote.option)?.title ?? vote.option;
      return (
        <li key={vote.option}>
          <span>
            <b>{title}.</b> {voteWords(vote)}
          </span>{' '}
          <button
            type="button"
            class="button small"
            aria-label={`Enter again: ${title}`}
            onClick={() => {
              onAgain(vote.option);
            }}
          >
            Enter again
          </button>
        </li>
      );
    })}
  </ol>
);

interface PutProps {
  readonly scenario: Scenario;
  readonly option: string;
  /** Its number among those that may be put, from 1, and how many they are. */
  readonly n: number;
  readonly of: number;
  readonly vote: Vote | undefined;
  readonly onCount: (ayes: number, noes: number) => void;
  /** Leaves the count as it was, where it is entered again. */
  readonly onLeave: (() => void) | undefined;
}

/** An option as the chair puts it to the class. */
const Put = ({ scenario, option, n, of, vote, onCount, onLeave }: PutProps): JSX.Element => {
  const data = scenario.options.get(option);
  return (
    <>
      <p class="class-nth">
        {vote ? 'Counted again' : 'The question is put'}: {n} of {of}, the widest first
      </p>
      <h2 class="speaker" tabIndex={-1} data-now>
        {data?.title ?? option}
      </h2>
      <p class="class-plain">{data?.plain}</p>
      <CountForm first={vote} onCount={onCount} />
      {onLeave && (
        <p>
          What was put after it will be put again.{' '}
          <button type="button" class="button" onClick={onLeave}>
            Leave it as it was
          </button>
        </p>
      )}
      <p class="class-rule">
        More ayes than noes, and it is carried, and the rest is not put. As many ayes as noes, and it falls.
      </p>
    </>
  );
};

/** What came of it. */
const Decided = ({
  scenario,
  view,
  play,
}: Pick<Props, 'play'> & { readonly scenario: Scenario; readonly view: CouncilView }) => (
  <>
    <h2 class="speaker" tabIndex={-1} data-now>
      {view.carried ? 'The class has resolved' : 'The class has carried nothing'}
    </h2>
    <p class="class-plain">{resolvedWords(scenario, view.resolved, view.carried)}</p>
    <GoOn move={play.move} />
  </>
);

/** A division on which the class votes by hand: each option put in turn, and what the house would have done only then. */
export function ClassDivision({ play, preferences, host }: Props): JSX.Element | null {
  const { scenario } = play;
  const state = currentState(play);
  const page = useRef<HTMLElement>(null);
  const [again, enterAgain] = useState<{ readonly at: State; readonly option: string }>();
  useEffect(() => {
    // where the state is another, whoever shows it moves the focus
    if (again?.at === state) page.current?.querySelector<HTMLElement>('[data-now]')?.focus();
  }, [again, state]);
  const view = hallView(scenario, state);
  const { sitting } = state;
  if (!view || !sitting) return null;
  const { votes = [] } = sitting;
  const redone = again?.at === state && again.option !== '' ? again.option : undefined;
  const option = redone ?? optionPut(scenario, state);
  const decided = redone === undefined ? councilView(scenario, state) : undefined;
  const { question } = scenario.sittings.get(sitting.id) ?? {};
  return (
    <main class="play-page dividing council" id="play" ref={page}>
      <StageFrame host={host} />
      <section class="column telling" aria-label="The division">
        <div class="reading" key={`${votes.length} ${option ?? ''}`}>
          <p class="class-question">{question} You are the house: show hands.</p>
          {votes.length > 0 && (
            <Counts
              scenario={scenario}
              votes={votes.filter((vote) => vote.option !== redone)}
              onAgain={(one) => {
                enterAgain({ at: state, option: one });
              }}
            />
          )}
          {decided && <Decided scenario={scenario} view={decided} play={play} />}
          {option !== undefined && (
            <Put
              scenario={scenario}
              option={option}
              n={view.options.findIndex((o) => o.option === option) + 1}
              of={view.options.length}
              vote={votes.find((vote) => vote.option === option)}
              onCount={(ayes, noes) => {
                play.move(moveId({ kind: 'vote', option, ayes, noes }));
              }}
              onLeave={
                redone === undefined
                  ? undefined
                  : () => {
                      enterAgain({ at: state, option: '' });
                    }
              }
            />
          )}
        </div>
      </section>
      {decided ? (
        <section class="column class-beside" aria-label="The class beside the house">
          <BesideTable scenario={scenario} view={decided} />
        </section>
      ) : (
        <section class="column" aria-label="The last exchange">
          <SpeechColumn scenario={scenario} state={state} mode={preferences.text} plain />
        </section>
      )}
    </main>
  );
}
