import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Play } from '../../store/play-store.ts';
import { currentState } from '../../store/play-store.ts';
import { heardBetween } from '../../core/view/heard.ts';
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
    case 'vote':
      return `vote-${entry.vote.option}`;
  }
}

/** What was heard after a move, where sound is on, and what could not be, each once. */
function heardAt({ scenario, states, captions }: Play, sound: boolean, move: number | undefined): readonly string[] {
  const at = move === undefined ? 0 : move + 1;
  const after = states[at];
  const heard = sound && after ? heardBetween(scenario, states[at - 1], after).map((text) => `Heard: ${text}`) : [];
  return [...new Set([...heard, ...captions.filter((c) => c.at === at).map((c) => c.text)])];
}

/** All that was said, and at each of the player's decisions the way back to before it, as practice. */
export function LogDialog({ play, preferences, onClose }: Props): JSX.Element {
  const { scenario, states, save } = play;
  const player = scenario.roles.get(currentState(play).role)?.person ?? '';
  const steps = logSteps(scenario, states, save.moves).filter((s) => s.entries.length > 0);
  const back = play.assigned?.terms.stepBack !== false;
  const end = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, []);
  return (
    <Dialog title="All that was said" onClose={onClose} wide>
      <ol class="log">
        {steps.map(({ move, decision, entries }) => (
          <li key={move ?? 'first'} class={decision ? 'decision' : undefined}>
            {decision && back && move !== undefined && (
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
            {heardAt(play, preferences.sound, move).map((text) => (
              <p key={text} class="log-heard">
                <i>{text}</i>
              </p>
            ))}
          </li>
        ))}
      </ol>
      <p ref={end} class="log-end">
        {back
          ? 'Going back is practice: your own play is kept, and you may return to it.'
          : 'In this lesson there is no going back: what is said stands.'}
      </p>
    </Dialog>
  );
}
