import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import type { Turn } from '../../core/view/transcript.ts';
import type { Preferences } from '../../store/preferences.ts';
import { PersonHead } from '../frame/person-head.tsx';
import { Portrait } from '../frame/portrait.tsx';
import { SaidLine } from '../scene/said-line.tsx';
import { SpeechText } from '../text/speech-text.tsx';
import { lastSaid } from './last-said.ts';

interface Props {
  readonly scenario: Scenario;
  readonly state: State;
  readonly mode: Preferences['text'];
  /** Not what the page has come to: no heading takes the focus. */
  readonly plain?: boolean;
}

const recordOf = (scenario: Scenario, { move }: Turn) =>
  'claim' in move &&
  (move.kind === 'assert' || move.kind === 'answer' || move.kind === 'produce' || move.kind === 'call')
    ? scenario.claims.get(move.claim)?.record
    : undefined;

const Earlier = ({
  scenario,
  turn,
  mode,
  own,
}: {
  readonly scenario: Scenario;
  readonly turn: Turn;
  readonly mode: Preferences['text'];
  readonly own: boolean;
}): JSX.Element => {
  const { speaker } = turn.utterance;
  const name = scenario.people.get(speaker)?.name ?? speaker;
  return (
    <div class="said earlier">
      <p class="said-by">
        {name}
        {own && ' (you)'}
        {turn.move.kind === 'call' && ' (called)'}
      </p>
      <SpeechText scenario={scenario} speech={turn.utterance} mode={mode} bare />
    </div>
  );
};

/** The last exchange: the player's words small, the answer large with its speaker, and what was put in. */
export function SpeechColumn({ scenario, state, mode, plain = false }: Props): JSX.Element | null {
  const { before, latest, mood, interjections, interjectedFirst } = lastSaid(scenario, state);
  if (!latest) return null;
  const { utterance } = latest;
  const person = scenario.people.get(utterance.speaker);
  const player = scenario.roles.get(state.role)?.person;
  const putIn = interjections.map((line) => <SaidLine key={line.id} scenario={scenario} line={line} mode={mode} />);
  const answer = latest.move.kind === 'question' || latest.move.kind === 'concede' || latest.move.kind === 'retract';
  return (
    <div class="speech-sheet" data-aloud>
      {before.map((turn) => (
        <Earlier key={turn.id} scenario={scenario} turn={turn} mode={mode} own={turn.utterance.speaker === player} />
      ))}
      {interjectedFirst && putIn}
      <div class="latest portrayed">
        {person && (
          <Portrait person={person} mood={mood} said={plain ? undefined : { id: latest.id, text: utterance[mode] }} />
        )}
        <PersonHead name={person?.name ?? utterance.speaker} person={person} here={!plain} />
        {answer && <p class="does">{utterance.title}</p>}
        <SpeechText
          key={latest.id}
          scenario={scenario}
          speech={utterance}
          mode={mode}
          record={recordOf(scenario, latest)}
          dropCap
        />
      </div>
      {!interjectedFirst && putIn}
    </div>
  );
}
