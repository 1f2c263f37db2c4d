import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Line } from '../../core/scenario/debate-data.ts';
import type { Preferences } from '../../store/preferences.ts';
import { SpeechText } from '../text/speech-text.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly lines: readonly Line[];
  readonly mode: Preferences['text'];
  readonly dropCap?: boolean;
  /** Names the sources of quoted words below them. */
  readonly cited?: boolean;
}

function Citation({ scenario, line }: { readonly scenario: Scenario; readonly line: Line }): JSX.Element | undefined {
  const titles = line.quotes.flatMap(({ source }) => scenario.sources.get(source)?.title ?? []);
  return titles.length > 0 ? <p class="told-source">Source: {[...new Set(titles)].join('; ')}.</p> : undefined;
}

/** Lines one below the other, each with its speaker; the narrator has no name. */
export function ToldLines({ scenario, lines, mode, dropCap = false, cited = false }: Props): JSX.Element {
  return (
    <div class="told">
      {lines.map((line, n) => {
        const speaker = line.speaker === undefined ? undefined : scenario.people.get(line.speaker);
        return (
          <div key={line.id} class={speaker ? 'told-line told-spoken' : 'told-line'}>
            {speaker && <p class="told-by">{speaker.name}</p>}
            <SpeechText scenario={scenario} speech={line} mode={mode} dropCap={dropCap && n === 0} />
            {cited && <Citation scenario={scenario} line={line} />}
          </div>
        );
      })}
    </div>
  );
}
