import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Claim } from '../../core/scenario/debate-data.ts';
import type { Speech } from '../../core/scenario/text.ts';
import type { Preferences } from '../../store/preferences.ts';
import { MarkedText } from './marked-text.tsx';
import { OriginNote } from './origin-note.tsx';
import '../styles/text.css';

interface Props {
  readonly scenario: Scenario;
  readonly speech: Speech;
  readonly mode: Preferences['text'];
  /** A large first letter, in the speech of the time only. */
  readonly dropCap?: boolean;
  /** What the record says of a claim. */
  readonly record?: Claim['record'];
  /** Leaves out the mark of origin. */
  readonly bare?: boolean;
}

/** A speech as it is read: period or plain, quotations and glossary marked, with its origin and source. */
export function SpeechText({ scenario, speech, mode, dropCap = false, record, bare = false }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const toggle = (): void => {
    setOpen(!open);
  };
  return (
    <div class={`speech-text ${mode} ${speech.origin}`}>
      <p class={dropCap && mode === 'period' ? 'drop-cap' : undefined}>
        <MarkedText scenario={scenario} speech={speech} mode={mode} onSource={bare ? undefined : toggle} />
      </p>
      {!bare && <OriginNote scenario={scenario} speech={speech} record={record} open={open} onToggle={toggle} />}
    </div>
  );
}
