import type { Scenario } from '../play/scenario-index.ts';
import type { State } from '../play/state.ts';
import type { Job } from './job.ts';
import type { Trap } from './proof.ts';
import type { Space } from './space.ts';
import { stateCoder } from './state-code.ts';

/** Where a state is, for a writer: scene and beat, or the sitting. */
function placeName({ place, sitting }: State): string {
  if (place.at === 'scene') return `${place.scene}/${place.beat}`;
  return sitting ? sitting.id : place.at;
}

/** States of a closed space from which no end can be reached. */
function endless(space: Space): readonly number[] {
  const into = new Map<number, number[]>();
  for (let state = 0; state < space.expanded; state++)
    for (const { to } of space.movesFrom(state)) into.set(to, [...(into.get(to) ?? []), state]);
  const leads = new Set(space.ends);
  const open = [...space.ends];
  for (let state = open.pop(); state !== undefined; state = open.pop())
    for (const from of into.get(state) ?? [])
      if (!leads.has(from)) {
        leads.add(from);
        open.push(from);
      }
  return Array.from({ length: space.expanded }, (_, i) => i).filter((i) => !leads.has(i));
}

/**
 * Where play can't go on, each place once with a shortest way there: states without a move (found in any walk),
 * and in a closed space states with moves and no way to an end. A state from which a stuck one is the only way
 * on is not told again.
 */
export function findTraps(scenario: Scenario, job: Job, space: Space): readonly Trap[] {
  const coder = stateCoder(scenario, job);
  const at = (state: number) => placeName(coder.decode(space.codeOf(state)!));
  const stuck = new Set(space.stuck);
  const traps = new Map<string, Trap>();
  const add = (kind: Trap['kind'], state: number) => {
    const place = at(state);
    const name = `${kind} ${place}`;
    if (!traps.has(name)) traps.set(name, { kind, at: place, witness: space.pathTo(state) });
  };
  for (const state of space.stuck) add('stuck', state);
  if (space.closed) {
    const lost = endless(space).filter((s) => !stuck.has(s));
    const round = new Set(lost);
    // only where play goes round: not on the way to a place where it stands still
    for (const state of lost)
      if (space.movesFrom(state).length > 0 && space.movesFrom(state).every((m) => round.has(m.to)))
        add('endless', state);
  }
  return [...traps.values()];
}
