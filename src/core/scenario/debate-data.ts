import type { Condition, Effect, Goto } from './condition-data.ts';
import type { Quote, Speech } from './text.ts';

/** What an argument appeals to (Bench-Capon 2003). */
export interface Value {
  readonly id: string;
  readonly title: string;
  /** Completes "He is moved by …". */
  readonly gloss: string;
}

/** An answer to the question before the house; options run from the narrowest to the widest. */
export interface Option {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  /** Completes "He would have …". */
  readonly clause: string;
  readonly plain: string;
  /** The words in which a side moves it; the narrowest needs none. */
  readonly motion?: Readonly<Record<string, Speech>> | undefined;
}

/** A body of members. Its support is counted from them, never stored. */
export interface Faction {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly plain: string;
}

/** Proof standards of Carneades (Gordon, Prakken and Walton 2007), weakest first. */
export const STANDARDS = ['scintilla', 'preponderance', 'clear'] as const;
export type Standard = (typeof STANDARDS)[number];

/** One man in the hall, with a seat and a stance that is counted. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly faction: string;
  /** Every value once, dearest first. */
  readonly ranking: readonly string[];
  /** How many of them, from the first, are reasons to him at all. */
  readonly weighs: number;
  readonly standard: Standard;
  /** The widest option he takes before anything is said. */
  readonly prior: string;
  /** How many reasons his prior stance counts for, 0 to 3. */
  readonly settled: number;
  /** Why he ranks his values so, in one sentence. */
  readonly reason: string;
  readonly origin: 'recorded' | 'invented';
  /** Which small figure stands for him on the stage. */
  readonly figure: string;
}

/** `rebut` denies a conclusion, `undermine` a premise, `undercut` the step between (Pollock; ASPIC+). */
export const ATTACK_KINDS = ['rebut', 'undermine', 'undercut'] as const;
export type AttackKind = (typeof ATTACK_KINDS)[number];

export interface Attack {
  /** The claim attacked. */
  readonly claim: string;
  readonly kind: AttackKind;
  /** `record`: the dossier shows the answer or sets the two against each other; `ours`: our judgement. */
  readonly basis: 'record' | 'ours';
}

/** What must be true of the floor before a claim may be spoken. */
export interface Needs {
  /** One of these claims has been questioned. */
  readonly questioned?: readonly string[] | undefined;
  /** One of these claims is on the floor. */
  readonly said?: readonly string[] | undefined;
  /** One of these claims has been conceded by the other side. */
  readonly conceded?: readonly string[] | undefined;
  /** A flag has been set: a promise to speak was won, or a testimony brought. */
  readonly flag?: string | undefined;
  /** How the flag might have been set, for one to whom the claim is shut. */
  readonly hint?: string | undefined;
}

/** One argument. */
export interface Claim extends Speech {
  readonly id: string;
  /** A few words that name it. */
  readonly title: string;
  /** A side of the scenario, or `any`. */
  readonly side: string;
  /** People who may speak it; a role whose person is none of them calls the first. */
  readonly speakers: readonly string[];
  /** A paper that may be produced to say it, and the people who may produce it. */
  readonly paper?: string | undefined;
  /** The value it appeals to; absent for a matter of fact. */
  readonly value?: string | undefined;
  /** Options it is a reason for and against. */
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly attacks: readonly Attack[];
  /** Claims for which it is support, once they are questioned. */
  readonly supports: readonly string[];
  /** Options that meet this objection if it is conceded. */
  readonly meets: readonly string[];
  readonly needs?: Needs | undefined;
  /** Accuses those in the room: a strict chair cuts it short. */
  readonly accuses: boolean;
  /** What the record says of it, for the debrief. */
  readonly record?: { readonly by: string; readonly words?: Quote | undefined; readonly note: string } | undefined;
}

/** Something said in the room when the debate comes to a point: by the chair, a member, the hall. */
export interface Interjection {
  readonly id: string;
  readonly when: Condition;
  readonly lines: readonly Line[];
}

/** A line in a scene: a speech and who speaks it; no speaker for the narrator. */
export interface Line extends Speech {
  readonly id: string;
  readonly speaker?: string | undefined;
}

/** A short note beside the page in an early exchange: how to play, learnt by playing. */
export interface Hint {
  readonly exchange: number;
  readonly text: string;
}

/** What a move burns of the candle. */
export interface Burn {
  readonly move: number;
  readonly call: number;
  readonly accuse: number;
}

/** A man who sits, and where he stands on the question before anything is said. */
export interface Seat {
  readonly member: string;
  /** The widest option he takes at first. */
  readonly prior: string;
  /** How many reasons his first opinion counts for, 0 to 3. */
  readonly settled: number;
}

/** A sitting: one question argued before the house and put to the division. */
export interface Sitting {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly place: string;
  readonly date: string;
  /** The picture behind it; absent: the hall. */
  readonly backdrop?: string | undefined;
  readonly chair: string;
  /** Answers to its question, from the narrowest to the widest; absent: all that the scenario has. */
  readonly options?: readonly string[] | undefined;
  /** Who sits, with his first opinion on this question; absent: every member, with his own. */
  readonly seats?: readonly Seat[] | undefined;
  /** An earlier sitting with the same options: men begin where they ended in it, if it was held. */
  readonly carries?: string | undefined;
  /** What a resolution does, by option. */
  readonly outcomes?: Readonly<Record<string, readonly Effect[]>> | undefined;
  /** The sides: who opens each exchange is the player's. */
  readonly sides: { readonly player: string; readonly opponent: string };
  /** Who speak for each side when the engine plays it, the first of them most. */
  readonly leads: Readonly<Record<string, readonly string[]>>;
  readonly claims: readonly string[];
  /** Spoken before the first exchange, in order. */
  readonly opening: readonly { readonly claim: string; readonly by: string }[];
  /** Length of the candle, in inches. */
  readonly candle: number;
  /** Burn by role, for those whom the chair treats differently. */
  readonly burn: Readonly<Record<string, Burn>> & { readonly any: Burn };
  /** Whether the last exchange is of answers only. */
  readonly closing: boolean;
  /** Members who lead a side, and keep their first stance whatever is said. */
  readonly steadfast?: readonly string[] | undefined;
  /** How many times each side may question a claim. */
  readonly questions: number;
  /** Where play goes after the division. */
  readonly goto: Goto;
  /** The claims each side made, in the order of the record: authored priority and the `recorded` level. */
  readonly recorded: Readonly<Record<string, readonly string[]>>;
  readonly interjections: readonly Interjection[];
  readonly hints: readonly Hint[];
  /** The words with which a side concedes, questions and yields. */
  readonly phrases: Phrases;
}

/** Forms of words for moves that are not claims; `{title}` stands for the claim's title. */
export type Phrases = Readonly<Record<'question' | 'concede' | 'retract' | 'yield', Readonly<Record<string, Speech>>>>;
