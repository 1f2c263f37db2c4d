import type { Level } from '../debate/opponent.ts';
import type { Origin } from './text.ts';

/** Words in each of the two texts. */
export interface TextWords {
  readonly period: number;
  readonly plain: number;
}

export type OriginWords = Readonly<Record<Origin, TextWords>>;

/** What one side has to argue with. */
export interface SideStock {
  readonly side: string;
  /** Claims that it may make. */
  readonly claims: number;
  /** Of them, those that the record has it make, in the order of its sittings. */
  readonly recorded: number;
  /** Of them, matters of fact, which appeal to no value. */
  readonly facts: number;
  /** Values that its claims appeal to. */
  readonly values: number;
  /** Words of its claims. */
  readonly words: TextWords;
  /** Words of them, period text, that stand in a source as they are. */
  readonly quoted: number;
  /** Claims that quote a source, or of which the record has the words. */
  readonly sourced: number;
  /** Sources that they rest on, each once. */
  readonly sources: number;
  /** Claims that answer one of the other side’s, and those that the other side can answer. */
  readonly answering: number;
  readonly answered: number;
  /** Pairs of a claim of its own and one of the other side’s that it answers. */
  readonly answers: number;
  /** People who may make its claims. */
  readonly people: number;
  /** Words of its claims, motions and forms of speech, by how far they are the record’s. */
  readonly argued: OriginWords;
  /** Words that those who speak for this side alone say outside the debate, in scenes and endings. */
  readonly told: OriginWords;
}

/** The stock of both sides, in a part or in all of a scenario. */
export interface Stock {
  /** The part or run; absent: everything. */
  readonly part?: string | undefined;
  readonly sides: readonly SideStock[];
  /** Claims that either side may make; they are in neither count. */
  readonly either: number;
}

/** Claims that are reasons for an option of a sitting and against it, by side. */
export interface OptionStock {
  readonly sitting: string;
  readonly option: string;
  readonly reasons: readonly { readonly side: string; readonly pro: number; readonly con: number }[];
}

/** How often a named way of play came to each option of each sitting, and to each ending. */
export interface WayCount {
  readonly part: string;
  readonly role: string;
  readonly level: Level;
  readonly way: string;
  readonly plays: number;
  readonly resolutions: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly endings: Readonly<Record<string, number>>;
}

/** Whether something can be reached, and the play that shows it, as an index into `plays`. */
export interface Reach {
  readonly id: string;
  readonly verdict: 'reachable' | 'unreachable' | 'unknown';
  readonly play?: number | undefined;
}

/** What a role can bring a part to. */
export interface RoleReach {
  readonly part: string;
  readonly role: string;
  readonly endings: readonly Reach[];
  readonly resolutions: readonly (Reach & { readonly sitting: string })[];
}

/** A play that shows something: the ids of its moves with a space between two. */
export interface KeptPlay {
  readonly part: string;
  readonly role: string;
  readonly level: Level;
  readonly moves: string;
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** What can be counted of a scenario without playing it. */
export interface BalanceCounts {
  readonly id: string;
  readonly title: string;
  readonly sides: readonly (Titled & { readonly wants: 'wider' | 'narrower' })[];
  readonly roles: readonly (Titled & { readonly side: string })[];
  /** Those that may be chosen by themselves. */
  readonly parts: readonly Titled[];
  /** Each with its options, narrowest first, and the part whose question it is. */
  readonly sittings: readonly (Titled & { readonly options: readonly Titled[] })[];
  readonly endings: readonly Titled[];
  readonly values: readonly Titled[];
  readonly stocks: readonly Stock[];
  readonly options: readonly OptionStock[];
}

/** What a scenario gives each side to argue with, and what plays of it come to. */
export interface Balance extends BalanceCounts {
  readonly format: 1;
  /** How many plays of each way were drawn, from which seed, and how many states the proof walked at most. */
  readonly method: { readonly plays: number; readonly seed: number; readonly states: number };
  readonly ways: readonly WayCount[];
  readonly reach: readonly RoleReach[];
  readonly plays: readonly KeptPlay[];
}
