import type { Scenario } from '../../play/scenario-index.ts';
import type { State } from '../../play/state.ts';
import type { Job } from './job.ts';
import type { Trap } from '../prove/proof.ts';
import type { Space } from './space.ts';
import { stateAfter } from './state-after.ts';

/** Where a state is, for a writer: scene and beat, or the sitting. */
function placeName({ place, sitting }: State): string {
  if (place.at === 'scene') return `${place.scene}/${place.beat}`;
  return sitting ? sitting.id : place.at;
}

/** States of a walked space from which some others can be reached, these included. */
function leadTo(space: Space, targets: readonly number[]): ReadonlySet<number> {
  const into = new Map<number, number[]>();
  for (let state = 0; state < space.expanded; state++)
    for (const { to } of space.movesFrom(state)) {
      const known = into.get(to);
      if (known) known.push(state);
      else into.set(to, [state]);
    }
  const leads = new Set(targets);
  for (const state of leads) for (const from of into.get(state) ?? []) leads.add(from);
  return leads;
}

/** States of a closed space with moves for ever, and no way to an end; not those that come to a standstill. */
function endless(space: Space): readonly number[] {
  const over = leadTo(space, [...space.ends, ...space.stuck]);
  return Array.from({ length: space.expanded }, (_, i) => i).filter((i) => !over.has(i));
}

/**
 * Where play can't go on, each place once with a shortest way there: states without a move (found in any walk),
 * and in a closed space states from which play goes round for ever.
 */
export function findTraps(scenario: Scenario, job: Job, space: Space): readonly Trap[] {
  const traps = new Map<string, Trap>();
  const add = (kind: Trap['kind'], state: number) => {
    const witness = space.pathTo(state);
    const place = placeName(stateAfter(scenario, job, witness));
    const name = `${kind} ${place}`;
    if (!traps.has(name)) traps.set(name, { kind, at: place, witness });
  };
  for (const state of space.stuck) add('stuck', state);
  if (space.closed) for (const state of endless(space)) add('endless', state);
  return [...traps.values()];
}
