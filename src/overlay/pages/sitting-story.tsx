import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import { supportOverTime, turningExchange } from '../../core/view/debrief-view.ts';
import { hallView } from '../../core/view/hall-view.ts';
import { turningWords } from '../../core/words/turning-words.ts';
import { LessonContext } from '../assigned/lesson.ts';
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
  const lesson = useContext(LessonContext);
  const support = supportOverTime(scenario, state);
  const votes = state.settings.council === true;
  return (
    <>
      {lesson && <lesson.Beside scenario={scenario} state={state} />}
      <p class="debrief-turning">
        {votes && 'What follows is of the house, as the game counts it. '}
        {view && !votes && resolutionWords(scenario, view)} {turningWords(scenario, turningExchange(scenario, state))}
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
