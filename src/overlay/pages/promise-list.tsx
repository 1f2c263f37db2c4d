import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { PromiseView } from '../../core/view/promises.ts';
import { promiseSentence } from '../../core/words/promise-sentence.ts';
import type { Preferences } from '../../store/preferences.ts';

interface Props {
  readonly scenario: Scenario;
  readonly promises: readonly PromiseView[];
  readonly mode: Preferences['text'];
}

/** What the player promised, to whom, and what became of it. */
export const PromiseList = ({ scenario, promises, mode }: Props): JSX.Element => (
  <ul class="promises">
    {promises.map((promise) => (
      <li key={promise.pledge.id}>
        {promiseSentence(scenario, promise, mode)}
        {promise.fate === 'open' && ' It was neither kept nor broken.'}
      </li>
    ))}
  </ul>
);
