import type { Combined } from '../../core/explore/prove/combine.ts';
import type { Proof } from '../../core/explore/prove/proof.ts';
import type { ScenarioData } from '../../core/scenario/scenario.ts';
import type { Edit, Finding } from '../lints/lint.ts';

/** What was proved of a whole scenario: every part in every role. */
export interface ProvedScenario {
  readonly data: ScenarioData;
  readonly proofs: readonly Proof[];
  readonly facts: readonly Combined[];
}

/**
 * A check on what was proved of a scenario, beside the lints of its files. It is a small document: its examples
 * are its tests. It tells only of what is proved, never of what was not found.
 */
export interface ProofLint {
  readonly id: string;
  /** Why it matters to a player. */
  readonly reason: string;
  /** Sets of edits of the small scenario that a writer might make by mistake; each must be found. */
  readonly bad: readonly (readonly Edit[])[];
  /** Sets near them that are right; none may be found. */
  readonly good: readonly (readonly Edit[])[];
  readonly check: (proved: ProvedScenario) => readonly Finding[];
}

/** Whether every state of every job was walked: what is counted over states holds only then. */
export const isWalked = ({ proofs }: ProvedScenario): boolean => proofs.length > 0 && proofs.every((p) => p.closed);
