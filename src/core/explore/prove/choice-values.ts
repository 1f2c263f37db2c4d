import { optionsOf } from '../../debate/compile.ts';
import type { ScenarioData } from '../../scenario/scenario.ts';
import type { Job } from '../walk/job.ts';
import type { Space } from '../walk/space.ts';

/** Turns a walked state into how good a play that ended there would be for the player. */
export type Outcome = (state: number) => number;

/** The best outcome that each state of a closed space leads to (backward induction, to the fixed point where it loops). */
function bestOutcomes(space: Space, outcome: Outcome): Float64Array {
  const best = new Float64Array(space.states).fill(-Infinity);
  for (const end of space.ends) best[end] = outcome(end);
  for (let changed = true; changed;) {
    changed = false;
    for (let state = space.expanded - 1; state >= 0; state--)
      for (const { to } of space.movesFrom(state))
        if (best[to]! > best[state]!) {
          best[state] = best[to]!;
          changed = true;
        }
  }
  return best;
}

/** A choice that somewhere stands beside another, and whether it is the best wherever it does. */
export interface JudgedChoice {
  readonly choice: string;
  readonly alwaysBest: boolean;
}

/**
 * Judges the choices of scenes: always the best is one that, wherever it stands beside another, leads to a better
 * best outcome than every other. A choice that is no choice.
 */
export function judgeChoices(space: Space, outcome: Outcome): readonly JudgedChoice[] {
  const best = bestOutcomes(space, outcome);
  const always = new Map<string, boolean>();
  for (let state = 0; state < space.expanded; state++) {
    // a way that never ends is told of elsewhere: beside it, any other would be the best
    const choices = space.movesFrom(state).filter((m) => m.move.startsWith('choose:') && best[m.to]! > -Infinity);
    if (choices.length < 2) continue;
    const top = Math.max(...choices.map((c) => best[c.to]!));
    const tops = choices.filter((c) => best[c.to] === top);
    for (const { move } of choices) {
      const wins = tops.length === 1 && tops[0]!.move === move;
      always.set(move, (always.get(move) ?? true) && wins);
    }
  }
  return [...always].map(([move, alwaysBest]) => ({ choice: move.slice('choose:'.length), alwaysBest }));
}

/** How wide the last resolution of a play is, as the role's side would have it; 0 where nothing was resolved. */
export function outcomeOf(data: ScenarioData, job: Job, resolution: string | undefined): number {
  const side = data.roles.find((r) => r.id === job.role)!.side;
  const wider = data.sides.find((s) => s.id === side)!.wants === 'wider';
  const options = data.sittings.map((s) => optionsOf(data, s)).find((of) => of.includes(resolution ?? '')) ?? [];
  const at = options.indexOf(resolution ?? '');
  if (at < 0) return 0;
  return wider ? at + 1 : options.length - at;
}
