import { jobsOf } from '../../src/core/explore/walk/job.ts';
import { UNWATCHED, proveJob } from '../../src/core/explore/prove/prove.ts';
import { proofProblems } from '../../src/scenario/check-proofs.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { must } from '../support/must.ts';
import { testFaultsOf } from './fault-suite.ts';

/** Far more states than any of these scenarios has. */
const STATES = 20_000;

testFaultsOf('prove', (files) => {
  const { scenario, assembled } = checkScenario(files);
  const played = must(scenario);
  const proofs = jobsOf(played).map((job) => proveJob(played, job, { states: STATES, ...UNWATCHED }));
  return proofProblems(played, must(assembled), proofs);
});
