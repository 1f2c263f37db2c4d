import { parseMoveId } from '../../debate/move.ts';
import type { Scenario } from '../../play/scenario-index.ts';
import { startPlay } from '../../play/start.ts';
import type { State } from '../../play/state.ts';
import { walkOn } from '../../play/step.ts';
import type { Job } from './job.ts';

/** Where some moves of a job lead; they come from a walk, so each is legal. */
export function stateAfter(scenario: Scenario, job: Job, moves: readonly string[]): State {
  const first = startPlay(scenario, job.part, job.role, { level: job.level });
  return moves.reduce((state, id) => walkOn(scenario, state, parseMoveId(id)!), first);
}
