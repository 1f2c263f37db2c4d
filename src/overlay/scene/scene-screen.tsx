import type { JSX } from 'preact';
import type { Play } from '../../store/play-store.ts';
import { currentState } from '../../store/play-store.ts';
import type { Preferences } from '../../store/preferences.ts';
import { currentBeat, openChoices } from '../../core/scene/walk.ts';
import { draftView } from '../../core/view/draft-view.ts';
import { promisesMarked } from '../../core/view/promises.ts';
import { promiseSentence } from '../../core/words/promise-sentence.ts';
import { PersonHead } from '../frame/person-head.tsx';
import { Portrait } from '../frame/portrait.tsx';
import { StageFrame } from '../frame/stage-frame.tsx';
import { ChoiceList } from './choice-list.tsx';
import { DraftSheet } from './draft-sheet.tsx';
import { HearingList } from './hearing-list.tsx';
import { SaidLine } from './said-line.tsx';

interface Props {
  readonly play: Play;
  readonly preferences: Preferences;
  readonly host: HTMLElement | undefined;
  readonly onMember: (id: string) => void;
}

/** A scene on the page: the beat's lines, and what may be answered. */
export function SceneScreen({ play, preferences, host, onMember }: Props): JSX.Element | null {
  const { scenario } = play;
  const state = currentState(play);
  const at = currentBeat(scenario, state);
  if (!at) return null;
  const { lines } = at.beat;
  const draft = draftView(scenario, state);
  const last = [...lines].reverse().find((line) => line.speaker !== undefined);
  const person = last?.speaker === undefined ? undefined : scenario.people.get(last.speaker);
  const said = lines.filter((line) => line.speaker === last?.speaker);
  // a beat told by one voice has its name for a heading; one with several names each line
  const alone = person !== undefined && lines.every((line) => line.speaker === last?.speaker);
  return (
    <main class={draft ? 'play-page scene drafting' : 'play-page scene'} id="play">
      <StageFrame host={host} />
      <section class="column telling" aria-label="What is said">
        <div class="reading speech-sheet" data-aloud>
          {person && (
            <Portrait
              person={person}
              mood={last?.mood}
              said={{
                id: said.map((line) => line.id).join(),
                text: said.map((line) => line[preferences.text]).join(' '),
              }}
            />
          )}
          <PersonHead name={alone ? person.name : at.scene.title} person={alone ? person : undefined} />
          {lines.map((line, i) => (
            <SaidLine
              key={line.id}
              scenario={scenario}
              line={line}
              portrayed={person !== undefined && line.speaker === person.id}
              mode={preferences.text}
              unnamed={alone}
              dropCap={i === 0}
            />
          ))}
        </div>
      </section>
      <section class="column answering" aria-label="What you may say">
        {promisesMarked(scenario, play.states.at(-2), state).map((promise) => (
          <p key={promise.pledge.id} class="promise-mark">
            {promiseSentence(scenario, promise, preferences.text)}
          </p>
        ))}
        {at.beat.receipts && <HearingList scenario={scenario} state={state} onMember={onMember} />}
        <ChoiceList
          choices={openChoices(scenario, state)}
          mode={preferences.text}
          move={play.move}
          keys={preferences.numberKeys}
        />
      </section>
      {draft && <DraftSheet scenario={scenario} view={draft} mode={preferences.text} />}
    </main>
  );
}
