import type { JudgedChoice } from './choice-values.ts';
import type { Fact } from '../walk/facts.ts';
import type { Job } from '../walk/job.ts';
import type { Tallies } from '../walk/tally.ts';

/** What is known of a fact: there is a play that shows it; there is none; or neither has been found out. */
export const VERDICTS = ['reachable', 'unreachable', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How it is known. */
export type Ground =
  /** A play that shows it, as short as any. */
  | 'shortest'
  /** A play that shows it. */
  | 'witness'
  /** Every state that can be reached was walked. */
  | 'walked'
  /** It follows from what can be said, set and weighed at all. */
  | 'bound'
  /** Looked for within the limits, and not found. */
  | 'not-found';

export interface Proved extends Fact {
  readonly verdict: Verdict;
  readonly ground: Ground;
  /** For what is reachable: the move ids of a play that shows it. */
  readonly witness: readonly string[] | undefined;
}

/** A point of a play where something is amiss, and how to come there. */
export interface Trap {
  /** `stuck`: no move, and no end; `endless`: moves, but no way to any end. */
  readonly kind: 'stuck' | 'endless';
  /** The scene and beat, or the sitting. */
  readonly at: string;
  readonly witness: readonly string[];
}

/** What was proved of one part in one role. */
export interface Proof {
  readonly job: Job;
  /** Whether every state that the job's moves reach was walked. */
  readonly closed: boolean;
  /** States walked, and moves to which every play was followed. */
  readonly states: number;
  readonly depth: number;
  readonly facts: readonly Proved[];
  readonly traps: readonly Trap[];
  /** Whether it is known that no play goes on for ever: by the walk, or since no way leads back. */
  readonly ends: boolean;
  /** How moves fared in the sittings walked. */
  readonly tallies: Tallies;
  /** In a closed space: every choice that somewhere stands beside another. */
  readonly choices: readonly JudgedChoice[];
}
