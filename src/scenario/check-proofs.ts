import { combineProofs } from '../core/explore/prove/combine.ts';
import { jobsOf } from '../core/explore/walk/job.ts';
import type { Proof } from '../core/explore/prove/proof.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import type { Assembled } from './assemble.ts';
import { byPlace, locate } from './check-scenario.ts';
import type { Problem } from './problem.ts';
import { ALL_PROOF_LINTS } from './proof-lints/all-proof-lints.ts';

/** Whether some proofs are of every part in every role: only then is what none of them shows lost to everybody. */
export const isWhole = (scenario: Scenario, proofs: readonly Proof[]): boolean =>
  jobsOf(scenario).every(({ part, role }) => proofs.some((p) => p.job.part === part && p.job.role === role));

/** What proofs of every part in every role show to be amiss in a scenario, each with its file and line. */
export function proofProblems(scenario: Scenario, assembled: Assembled, proofs: readonly Proof[]): readonly Problem[] {
  const proved = { data: scenario.data, proofs, facts: combineProofs(proofs) };
  const lints = ALL_PROOF_LINTS.filter((lint) => lint.id === 'no-way-out' || isWhole(scenario, proofs));
  return lints.flatMap((lint) => locate(assembled, lint.id, lint.check(proved))).sort(byPlace);
}
