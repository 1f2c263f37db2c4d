import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import { tableOf } from '../../core/play/sitting-step.ts';
import type { SittingState, State } from '../../core/play/state.ts';
import { Disclosure } from '../frame/disclosure.tsx';
import { FloorList, valueWords } from './floor-list.tsx';
import { floorView } from './floor-rows.ts';

interface Props {
  readonly scenario: Scenario;
  readonly state: State;
  readonly sitting: SittingState;
}

/** The claim just made, and behind a button all that stands on the floor. */
export function FloorPanel({ scenario, state, sitting }: Props): JSX.Element {
  const table = tableOf(scenario, state, sitting);
  const floor = floorView(table, sitting);
  const members = table.debate.members.length;
  const fresh = floor.rows.at(-1);
  return (
    <section class="floor" aria-label="On the floor">
      {fresh && (
        <p class="fresh">
          Last claimed: <b>{scenario.claims.get(fresh.claim)?.title}</b> ({valueWords(scenario, fresh)}).
        </p>
      )}
      <Disclosure key={sitting.exchanges.length} label={`All that is on the floor (${floor.rows.length})`}>
        {() => <FloorList scenario={scenario} floor={floor} members={members} />}
      </Disclosure>
    </section>
  );
}
