import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Play } from '../../store/play-store.ts';
import { currentState } from '../../store/play-store.ts';
import type { LogEntry } from '../../core/view/transcript.ts';
import type { Preferences } from '../../store/preferences.ts';
import { Dialog } from '../frame/dialog.tsx';
import { LogItem } from './log-entry.tsx';
import { decisionTitle } from './decision-title.ts';
import { logSteps } from './log-steps.ts';
import '../styles/log.css';

interface Props {
  readonly play: Play;
  readonly preferences: Preferences;
  readonly onClose: () => void;
}

/** What tells an entry from the others of its step. */
function entryKey(entry: LogEntry): string {
  switch (entry.kind) {
    case 'line':
      return entry.line.id;
    case 'choice':
      return entry.id;
    case 'turn':
      return entry.turn.id;
    case 'count':
      return `count-${entry.exchange.number}`;
  }
}

/** What was heard after a move, each cue once. */
const heardAt = ({ captions }: Play, move: number | undefined): readonly string[] => [
  ...new Set(captions.filter((c) => c.at === (move === undefined ? 0 : move + 1)).map((c) => c.text)),
];

/** All that was said, and at each of the player's decisions the way back to before it, as practice. */
export function LogDialog({ play, preferences, onClose }: Props): JSX.Element {
  const { scenario, states, save } = play;
  const player = scenario.roles.get(currentState(play).role)?.person ?? '';
  const steps = logSteps(scenario, states, save.moves).filter((s) => s.entries.length > 0);
  const end = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, []);
  return (
    <Dialog title="All that was said" onClose={onClose} wide>
      <ol class="log">
        {steps.map(({ move, decision, entries }) => (
          <li key={move ?? 'first'} class={decision ? 'decision' : undefined}>
            {decision && move !== undefined && (
              <p class="go-back">
                <button
                  type="button"
                  class="link"
                  aria-label={`Go back to before this: ${decisionTitle(scenario, entries)}`}
                  onClick={() => {
                    onClose();
                    play.practiseFrom(move);
                  }}
                >
                  Go back to before this
                </button>
              </p>
            )}
            {entries.map((entry) => (
              <LogItem
                key={entryKey(entry)}
                scenario={scenario}
                entry={entry}
                mode={preferences.text}
                player={player}
              />
            ))}
            {heardAt(play, move).map((text) => (
              <p key={text} class="log-heard">
                <i>Heard: {text}</i>
              </p>
            ))}
          </li>
        ))}
      </ol>
      <p ref={end} class="log-end">
        Going back is practice: your own play is kept, and you may return to it.
      </p>
    </Dialog>
  );
}
