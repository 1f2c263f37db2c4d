import type { JSX } from 'preact';
import type { Choice } from '../../core/scenario/scenario.ts';
import type { Preferences } from '../../store/preferences.ts';
import { GoOn } from '../frame/go-on.tsx';
import { Sign } from '../frame/sign.tsx';

interface Props {
  readonly choices: readonly Choice[];
  readonly mode: Preferences['text'];
  readonly move: (id: string) => void;
  readonly keys: boolean;
}

/** What may be answered in a scene; where there is nothing to choose, the way on. */
export function ChoiceList({ choices, mode, move, keys }: Props): JSX.Element {
  if (choices.length === 0) return <GoOn move={move} />;
  return (
    <>
      <h2 class="column-head">What do you say?</h2>
      <ol class="moves">
        {choices.map((choice, i) => (
          <li key={choice.id} class="move">
            <button
              type="button"
              class="move-say"
              data-key={i + 1}
              onClick={() => {
                move(`choose:${choice.id}`);
              }}
            >
              <span class="move-number" aria-hidden="true">
                {keys ? i + 1 : <Sign name="hand" />}
              </span>
              <span class="move-text">{choice[mode]}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
