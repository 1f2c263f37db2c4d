import type { Fact } from '../walk/facts.ts';
import type { Job } from '../walk/job.ts';
import type { Proof, Verdict } from './proof.ts';
import { addTallies } from '../walk/tally.ts';
import type { Tallies, Tally } from '../walk/tally.ts';

/** A play that shows a fact, and what it is a play of. */
export interface Shown {
  readonly job: Job;
  readonly witness: readonly string[];
  readonly shortest: boolean;
}

/** What is known of a fact from all jobs together. */
export interface Combined extends Fact {
  /** Reachable where any job shows it; unreachable only where every one excludes it. */
  readonly verdict: Verdict;
  /** Each job's shortest play that shows it, in the order of the jobs. */
  readonly shown: readonly Shown[];
  /** Whether it is excluded by walking every state (of some job), and not by a bound alone. */
  readonly walked: boolean;
}

/** Joins the proofs of several jobs, fact by fact. */
export function combineProofs(proofs: readonly Proof[]): readonly Combined[] {
  const [first] = proofs;
  if (!first) return [];
  return first.facts.map(({ kind, id }, i) => {
    const each = proofs.map((p) => ({ job: p.job, proved: p.facts[i]! }));
    const shown = each.flatMap(({ job, proved }): readonly Shown[] =>
      proved.witness ? [{ job, witness: proved.witness, shortest: proved.ground === 'shortest' }] : [],
    );
    const verdict: Verdict =
      shown.length > 0
        ? 'reachable'
        : each.every((e) => e.proved.verdict === 'unreachable')
          ? 'unreachable'
          : 'unknown';
    return { kind, id, verdict, shown, walked: each.some((e) => e.proved.ground === 'walked') };
  });
}

/** The tallies of several proofs together. */
export function sumTallies(proofs: readonly Proof[]): Tallies {
  const sum = new Map<string, Tally>();
  for (const { tallies } of proofs) addTallies(sum, tallies);
  return sum;
}
