import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import { supportOverTime, turningExchange } from '../../core/view/debrief-view.ts';
import { hallView } from '../../core/view/hall-view.ts';
import { turningWords } from '../../core/words/turning-words.ts';
import { resolutionWords } from '../hall/count-words.ts';
import { SupportChart } from './support-chart.tsx';
import { SupportTable } from './support-table.tsx';
import { TwoMaps } from './two-maps.tsx';

interface Props {
  readonly scenario: Scenario;
  /** A state in which the sitting told of is the last. */
  readonly state: State;
}

/** What happened in one sitting: how it ended, how support went, where it turned, and its two maps. */
export function SittingStory({ scenario, state }: Props): JSX.Element {
  const view = hallView(scenario, state);
  const support = supportOverTime(scenario, state);
  return (
    <>
      <p class="debrief-turning">
        {view && resolutionWords(scenario, view)} {turningWords(scenario, turningExchange(scenario, state))}
      </p>
      {support && (
        <>
          <SupportChart scenario={scenario} support={support} />
          <details class="leaf-details screen-only">
            <summary>The same in numbers</summary>
            <SupportTable scenario={scenario} support={support} />
          </details>
        </>
      )}
      <details class="leaf-details debrief-maps">
        <summary>Your map beside the recorded one</summary>
        <TwoMaps scenario={scenario} state={state} />
      </details>
    </>
  );
}
