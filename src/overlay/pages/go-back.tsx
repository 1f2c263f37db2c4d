import type { JSX } from 'preact';
import { exchangeStarts } from '../../core/view/debrief-view.ts';
import { exchangeViews } from '../../core/view/transcript.ts';
import { currentState } from '../../store/play-store.ts';
import type { Play } from '../../store/play-store.ts';

/** Goes back to the beginning of an exchange and argues it otherwise, as practice: what was played is kept. */
export function GoBack({ play }: { readonly play: Play }): JSX.Element | null {
  const { scenario, states } = play;
  const state = currentState(play);
  const starts = exchangeStarts(states);
  if (starts.length === 0 || play.assigned?.terms.stepBack === false) return null;
  const side = scenario.roles.get(state.role)?.side;
  const said = exchangeViews(scenario, state).map((e) => e.turns.find((t) => t.side === side)?.utterance.title);
  return (
    <details class="leaf-details">
      <summary>Go back and argue otherwise</summary>
      <p>Choose where to begin again. It is practice: what you have played is kept, and you can return to it.</p>
      <ol class="go-back">
        {starts.map(({ exchange, index }) => (
          <li key={exchange}>
            <button
              type="button"
              class="leaf-button"
              onClick={() => {
                play.practiseFrom(index);
              }}
            >
              Before exchange {exchange}
            </button>
            {said[exchange - 1] !== undefined && <span>where you chose “{said[exchange - 1]}”</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
