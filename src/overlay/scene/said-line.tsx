import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Line } from '../../core/scenario/debate-data.ts';
import type { Preferences } from '../../store/preferences.ts';
import { SpeechText } from '../text/speech-text.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly line: Line;
  readonly mode: Preferences['text'];
  /** Leaves out the name, where a heading says it. */
  readonly unnamed?: boolean;
  readonly dropCap?: boolean;
  /** Whether the portrait beside it is of its speaker. */
  readonly portrayed?: boolean;
}

/** A line with its speaker's name; the narrator has none. */
export function SaidLine({
  scenario,
  line,
  mode,
  unnamed = false,
  dropCap = false,
  portrayed = false,
}: Props): JSX.Element {
  const speaker = line.speaker === undefined ? undefined : scenario.people.get(line.speaker);
  return (
    <div class={speaker ? (portrayed ? 'said portrayed' : 'said') : 'said narrated'}>
      {speaker && !unnamed && <p class="said-by">{speaker.name}</p>}
      <SpeechText scenario={scenario} speech={line} mode={mode} dropCap={dropCap} />
    </div>
  );
}
