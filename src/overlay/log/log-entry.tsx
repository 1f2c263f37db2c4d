import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Speech } from '../../core/scenario/text.ts';
import type { LogEntry } from '../../core/view/transcript.ts';
import type { Preferences } from '../../store/preferences.ts';
import { SaidLine } from '../scene/said-line.tsx';
import { SpeechText } from '../text/speech-text.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly entry: LogEntry;
  readonly mode: Preferences['text'];
  /** The person whom the player plays. */
  readonly player: string;
}

const Said = ({
  scenario,
  speech,
  speaker,
  mode,
  own,
}: {
  readonly scenario: Scenario;
  readonly speech: Speech;
  readonly speaker: string;
  readonly mode: Preferences['text'];
  readonly own: boolean;
}): JSX.Element => (
  <div class={own ? 'said own' : 'said'}>
    <p class="said-by">
      {scenario.people.get(speaker)?.name ?? speaker}
      {own && ' (you)'}
    </p>
    <SpeechText scenario={scenario} speech={speech} mode={mode} />
  </div>
);

const Count = ({
  scenario,
  entry,
}: {
  readonly scenario: Scenario;
  readonly entry: Extract<LogEntry, { kind: 'count' }>;
}): JSX.Element => {
  const { receipts, seats } = entry.exchange;
  const counts = seats.slice(1).map((s) => `${scenario.options.get(s.option)?.short ?? s.option} ${s.seats}`);
  return (
    <div class="log-count">
      {receipts.length === 0 ? (
        <p>Nobody moved.</p>
      ) : (
        <ul>
          {receipts.map(({ receipt, sentence }) => (
            <li key={receipt.member}>{sentence}</li>
          ))}
        </ul>
      )}
      <p>The count: {counts.reverse().join(', ')}.</p>
    </div>
  );
};

/** One entry of the log: a line, a choice, a turn of the debate or a count of the hall. */
export function LogItem({ scenario, entry, mode, player }: Props): JSX.Element | null {
  switch (entry.kind) {
    case 'line':
      return <SaidLine scenario={scenario} line={entry.line} mode={mode} />;
    case 'choice': {
      const choice = scenario.choices.get(entry.id);
      return choice ? <Said scenario={scenario} speech={choice} speaker={player} mode={mode} own /> : null;
    }
    case 'turn': {
      const { utterance } = entry.turn;
      return (
        <Said
          scenario={scenario}
          speech={utterance}
          speaker={utterance.speaker}
          mode={mode}
          own={utterance.speaker === player}
        />
      );
    }
    case 'vote': {
      const { option, ayes, noes } = entry.vote;
      return (
        <p class="log-count">
          The class voted on “{scenario.options.get(option)?.title ?? option}”: ayes {ayes}, noes {noes}.
        </p>
      );
    }
    default:
      return <Count scenario={scenario} entry={entry} />;
  }
}
