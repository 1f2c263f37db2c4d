import { speaks } from '../core/debate/move.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import { tableOf } from '../core/play/sitting-step.ts';
import type { SittingState, State } from '../core/play/state.ts';

/** The person who spoke last in a sitting. */
function lastPerson(scenario: Scenario, state: State, sitting: SittingState): string | undefined {
  const pending = sitting.pending.at(-1);
  if (pending) {
    const said = speaks(pending) ? sitting.position.floor.spoken.at(-1)?.by : undefined;
    return said ?? tableOf(scenario, state, sitting).opponent.people[0];
  }
  return sitting.exchanges.at(-1)?.moves.at(-1)?.by ?? sitting.position.floor.spoken.at(-1)?.by;
}

/** The member who is picked out as the speaker; undefined outside a sitting, or where he has no seat. */
export function speakerIn(scenario: Scenario, state: State): string | undefined {
  const { sitting, place } = state;
  if (place.at !== 'sitting' || !sitting) return undefined;
  const person = lastPerson(scenario, state, sitting);
  const member = person === undefined ? undefined : (scenario.people.get(person)?.member ?? person);
  return member !== undefined && scenario.members.has(member) ? member : undefined;
}
