import type { WayCount } from '../../scenario/balance-data.ts';
import type { Scenario } from '../../play/scenario-index.ts';
import { startPlay } from '../../play/start.ts';
import type { State } from '../../play/state.ts';
import { walkOn } from '../../play/step.ts';
import { policiesOf, policyOf } from '../odds/policies.ts';
import type { Policy, PolicyName } from '../odds/policies.ts';
import { jobsOf } from '../walk/job.ts';
import type { Job } from '../walk/job.ts';
import { seededRandom } from '../ways/random.ts';

/** Moves of a play after which it is given up: a bound on stories that go round. */
const LONGEST = 400;

/** A way of play in a part and role. */
export interface WayJob {
  readonly job: Job;
  readonly way: PolicyName;
}

/** Every named way of play in every part and role; and the record’s claims against a side that keeps to the record too. */
export const wayJobsOf = (scenario: Scenario): readonly WayJob[] => [
  ...jobsOf(scenario).flatMap((job) => policiesOf(scenario).map((way): WayJob => ({ job, way }))),
  ...jobsOf(scenario, { level: 'recorded' }).map((job): WayJob => ({ job, way: 'recorded' })),
];

/** Plays one play to its end, or until it is given up. */
function lastState(scenario: Scenario, { part, role, level }: Job, policy: Policy, random: () => number): State {
  let state = startPlay(scenario, part, role, { level });
  for (let n = 0; n < LONGEST && state.place.at !== 'ending'; n++) {
    const { moves } = policy(state);
    const move = moves[Math.floor(random() * moves.length)];
    if (!move) return state;
    state = walkOn(scenario, state, move);
  }
  return state;
}

/** Draws plays of a way, each from a seed of its own, and counts what its sittings resolved and how it ended. */
export function countWay(scenario: Scenario, { job, way }: WayJob, plays: number, seed: number): WayCount {
  const policy = policyOf(scenario, way, job);
  const resolutions: Record<string, Record<string, number>> = {};
  const endings: Record<string, number> = {};
  for (let play = 0; play < plays; play++) {
    const last = lastState(scenario, job, policy, seededRandom(seed * 1_000_003 + play));
    for (const [sitting, option] of Object.entries(last.resolutions)) {
      const counts = (resolutions[sitting] ??= {});
      counts[option] = (counts[option] ?? 0) + 1;
    }
    if (last.place.at === 'ending') endings[last.place.ending] = (endings[last.place.ending] ?? 0) + 1;
  }
  const { part, role, level } = job;
  return { part, role, level, way, plays, resolutions, endings };
}
