import { oddsOf } from '../../../src/core/explore/odds/odds.ts';
import type { Odds, OddsLimits } from '../../../src/core/explore/odds/odds.ts';
import type { PolicyName } from '../../../src/core/explore/odds/policies.ts';
import type { Job } from '../../../src/core/explore/walk/job.ts';
import type { Proof } from '../../../src/core/explore/prove/proof.ts';
import { proveJob } from '../../../src/core/explore/prove/prove.ts';
import type { Progress } from '../../../src/core/explore/walk/space.ts';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';

/** A long piece of work on a scenario, as it is handed to another thread. */
export type Task =
  | { readonly kind: 'prove'; readonly job: Job; readonly states: number }
  | {
      readonly kind: 'odds';
      readonly job: Job;
      readonly way: PolicyName;
      readonly limits: Pick<OddsLimits, 'moves' | 'plays' | 'seed'>;
    };

/** What comes of it; `undefined` where it was stopped before there was anything. */
export type Result = Proof | Odds | undefined;

/** Asked and told while a task runs. */
export interface Watcher {
  readonly keepGoing: () => boolean;
  /** Says no when half of the time is up. */
  readonly keepCounting: () => boolean;
  readonly tell: (progress: Progress) => void;
}

export function perform(scenario: Scenario, task: Task, watcher: Watcher): Result {
  return task.kind === 'prove'
    ? proveJob(scenario, task.job, { states: task.states, ...watcher })
    : oddsOf(scenario, task.job, task.way, { ...task.limits, ...watcher });
}
