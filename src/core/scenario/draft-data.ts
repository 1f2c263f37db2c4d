import type { Condition } from './condition-data.ts';
import type { Speech } from './text.ts';

/** Words that one term of a draft may come to. */
export interface Wording extends Speech {
  readonly id: string;
  readonly when: Condition;
}

/** One point of a draft: its wording is the first whose condition holds. */
export interface Term {
  readonly id: string;
  readonly title: string;
  readonly wordings: readonly Wording[];
  /** What stands there until it is settled. */
  readonly open: Speech;
}

/** Somebody who would put his hand to a draft, or would not, and why; the first reason whose condition holds is his. */
export interface Hand {
  readonly person: string;
  readonly signs: Condition;
  readonly because: readonly (Speech & { readonly when?: Condition | undefined })[];
}

/** A paper drawn up while a scene is played. */
export interface Draft {
  readonly title: string;
  readonly plain: string;
  /** The words that begin it. */
  readonly lead: Speech;
  readonly terms: readonly Term[];
  readonly hands: readonly Hand[];
  /** How many hands make it good. */
  readonly needed: number;
}
