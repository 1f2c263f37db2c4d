import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Play } from '../../store/play-store.ts';
import { currentState } from '../../store/play-store.ts';
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
            {entries.map((entry, i) => (
              // an entry of a step that is over never changes its place
              // oxlint-disable-next-line react/no-array-index-key
              <LogItem key={i} scenario={scenario} entry={entry} mode={preferences.text} player={player} />
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
