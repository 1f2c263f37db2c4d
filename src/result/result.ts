import type { Assignment } from '../assign/assignment.ts';
import type { Settings } from '../core/play/state.ts';

/** What a play is said to have come to; a replay of its moves must come to the same. */
export interface Outcome {
  /** The ending that was reached; absent: the play was handed in before it. */
  readonly ending?: string | undefined;
  /** Of each sitting held, the seats for each option at its end, narrowest first. */
  readonly seats: readonly (readonly number[])[];
  /** The first digits of the facts’ hash. */
  readonly mark: string;
}

/** What a student hands in: the log of the moves, what was opened and written, and what it is said to have come to. No name. */
export interface Result {
  readonly v: 1;
  readonly scenario: string;
  /** The mark of the scenario’s files it was played on. */
  readonly content: string;
  readonly part: string;
  readonly role: string;
  readonly settings: Settings;
  /** What the teacher had asked; absent: nobody had. */
  readonly assignment?: Assignment | undefined;
  /** The decisions, in order, each by its sign. */
  readonly moves: readonly string[];
  readonly outcome: Outcome;
  /** Ids of the sources that were opened. */
  readonly opened: readonly string[];
  /** Seconds spent in each stretch of the play; not proof of anything. */
  readonly times: Readonly<Record<string, number>>;
  /** Answers to questions, by their fields. */
  readonly answers: Readonly<Record<string, string>>;
}

/** How much of each is read: far more than any play has, and a bound on hostile codes. */
export const MOST = {
  moves: 600,
  opened: 400,
  times: 24,
  seconds: 86_400,
  answers: 30,
  answer: 4000,
  sittings: 12,
  options: 20,
} as const;

/** Digits of a hash that are kept: enough to tell two versions or two outcomes apart. */
export const DIGITS = 8;
