import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { HallView } from '../../core/view/hall-view.ts';
import { Disclosure } from '../frame/disclosure.tsx';
import { Sign } from '../frame/sign.tsx';
import { changeWords, marginWords } from './count-words.ts';
import { FactionTable } from './faction-table.tsx';
import { SeatMarks } from './seat-marks.tsx';
import '../styles/hall.css';

interface Props {
  readonly scenario: Scenario;
  readonly view: HallView;
  readonly onOpen: () => void;
}

/** How the hall stands on each option, from the widest: seats, whether it carries, what changed. */
export function HallPanel({ scenario, view, onOpen }: Props): JSX.Element {
  return (
    <section class="hall-panel" aria-labelledby="hall-head">
      <h2 id="hall-head" class="column-head">
        The hall
      </h2>
      <ul class="counts">
        {view.options.map((count) => {
          const option = scenario.options.get(count.option);
          const change = changeWords(count.change);
          return (
            <li key={count.option} class={count.carries ? 'carries' : undefined}>
              <p class="count-head">
                <span>{option?.short}</span>
                {change !== '' && (
                  <span class="change">
                    <Sign name={count.change > 0 ? 'wider' : 'narrower'} />
                    {change}
                  </span>
                )}
                <b>
                  {count.seats}
                  <span class="unseen"> of {view.members}</span>
                </b>
              </p>
              <SeatMarks count={count} members={view.members} majority={view.majority} />
              <p class="count-foot">{marginWords(count)}</p>
            </li>
          );
        })}
      </ul>
      <Disclosure label="By party">{() => <FactionTable scenario={scenario} view={view} />}</Disclosure>
      <button type="button" class="button small" onClick={onOpen}>
        Every man in the hall
      </button>
    </section>
  );
}
