import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import { MAP_GROUPS, recordMap } from '../../core/view/record-map.ts';
import type { MapGroup } from '../../core/view/record-map.ts';
import { MapCard } from './map-card.tsx';

const GROUPS: Readonly<Record<MapGroup, string>> = {
  both: 'Said in your game and in the record',
  yours: 'Said in your game only',
  record: 'In the record only',
};

interface Props {
  readonly scenario: Scenario;
  readonly state: State;
}

/** The map of the play beside the recorded one, claim by claim, in three groups. */
export function TwoMaps({ scenario, state }: Props): JSX.Element {
  const rows = recordMap(scenario, state);
  return (
    <>
      {MAP_GROUPS.map((group) => {
        const own = rows.filter((row) => row.group === group);
        if (own.length === 0) return undefined;
        return (
          <details key={group} class={`leaf-details map-group map-group-${group}`} open={group === 'both'}>
            <summary>
              {GROUPS[group]} ({own.length})
            </summary>
            <ul class="map-cards">
              {own.map((row) => (
                <MapCard key={row.claim} scenario={scenario} row={row} />
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
