import type { Claim, Faction, Line, Member, Option, Sitting, Value } from './debate-data.ts';
import type { Condition, Effect, Goto } from './condition-data.ts';
import type { Draft } from './draft-data.ts';
import type { Target } from './target-data.ts';
import type { GlossaryEntry, Source, Speech } from './text.ts';

/** Somebody who speaks or is shown. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** Rank or trade in autumn 1647 and what he is here. */
  readonly title: string;
  readonly about: string;
  /** The member he is, if he has a seat. */
  readonly member?: string | undefined;
  readonly portrait?: string | undefined;
  /** Which small figure stands for somebody without a seat; absent: he is not seen. */
  readonly figure?: string | undefined;
  readonly likeness: 'known' | 'imagined';
}

/** Somebody the player can be. */
export interface Role {
  readonly id: string;
  readonly person: string;
  readonly side: string;
  readonly title: string;
  readonly summary: string;
  readonly plain: string;
}

/** One of the two that argue; it wants the resolution wider or narrower. */
export interface Side {
  readonly id: string;
  readonly title: string;
  readonly wants: 'wider' | 'narrower';
}

/** How many words one play may meet in something at most; a lint holds the scenario to it. */
export interface WordBudget {
  readonly atMost: number;
}

/** A part of the scenario, or a run of several parts played one after another. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly summary: string;
  readonly minutes: number;
  /** Whether it may be chosen by itself; absent: it may. */
  readonly alone?: boolean | undefined;
  /** The scene each role starts in; none for a run. */
  readonly start: Readonly<Record<string, string>>;
  /** For a run: the parts that it is made of, in order. */
  readonly of?: readonly string[] | undefined;
  /** What a play that begins here takes as having happened. */
  readonly given?: readonly Effect[] | undefined;
  readonly words?: WordBudget | undefined;
}

/** Something that the player may promise, and then keep or break. */
export interface Pledge {
  readonly id: string;
  /** To whom: a person; absent: to nobody by name. */
  readonly to?: string | undefined;
  /** What was promised: completes “You have given your word: …”, as “to let no paper be printed”. */
  readonly text: { readonly period: string; readonly plain: string };
  /** Flags that say that it was given, kept, broken. */
  readonly given: string;
  readonly kept: string;
  readonly broken: string;
}

export interface Choice extends Speech {
  readonly id: string;
  readonly when?: Condition | undefined;
  readonly goto: Goto;
  readonly effects: readonly Effect[];
}

/** A few lines shown together, then choices, or a way on, or the next beat. */
export interface Beat {
  readonly id: string;
  readonly when?: Condition | undefined;
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
  readonly goto?: Goto | undefined;
  /** Whether it tells what was done since the last sitting: whose mind was changed by talk, man by man. */
  readonly receipts?: boolean | undefined;
}

export interface Scene {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly date: string;
  /** The picture behind it. */
  readonly backdrop?: string | undefined;
  readonly words?: WordBudget | undefined;
  /** A paper that is drawn up in it. */
  readonly draft?: Draft | undefined;
  readonly beats: readonly Beat[];
}

/** How a play comes out; the first whose condition holds is the one. */
export interface Ending {
  readonly id: string;
  readonly title: string;
  /** The picture behind it. */
  readonly backdrop?: string | undefined;
  readonly when: Condition;
  /** The scene that tells it. */
  readonly lines: readonly Line[];
  /** Who would have had a voice, in numbers. */
  readonly count: { readonly text: string; readonly estimate: boolean; readonly source: string };
  readonly after: string;
}

/** Something of the debrief that may belong to some parts only. */
export interface OfParts {
  /** It is shown after a play that came through one of these; absent: after every play. */
  readonly parts?: readonly string[] | undefined;
}

/** A page of questions and facts after play. */
export interface Debrief {
  readonly step: string;
  /** Asks for a note on having played another. */
  readonly stepOut: { readonly period: string; readonly plain: string };
  readonly truth: readonly (OfParts & { readonly title: string; readonly lines: readonly Line[] })[];
  readonly absent: readonly (OfParts & { readonly who: string; readonly text: string; readonly gained: string })[];
  /** What comes before the questions: why any of it matters now. */
  readonly soWhat: { readonly period: string; readonly plain: string };
  /** One with an id can be asked in a teacher's assignment. */
  readonly questions: readonly (OfParts & { readonly id?: string | undefined; readonly text: string })[];
  readonly disputed: readonly (OfParts & { readonly question: string; readonly text: string })[];
}

/** A scenario's files, checked and joined. Everything the engine knows of any one scenario is in here. */
export interface ScenarioData {
  readonly id: string;
  readonly format: 1;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly sides: readonly Side[];
  readonly roles: readonly Role[];
  readonly parts: readonly Part[];
  readonly promises?: readonly Pledge[] | undefined;
  readonly values: readonly Value[];
  readonly options: readonly Option[];
  readonly factions: readonly Faction[];
  readonly members: readonly Member[];
  readonly people: readonly Person[];
  readonly claims: readonly Claim[];
  readonly sittings: readonly Sitting[];
  readonly scenes: readonly Scene[];
  readonly endings: readonly Ending[];
  readonly debrief: Debrief;
  readonly sources: readonly Source[];
  readonly glossary: readonly GlossaryEntry[];
  readonly targets: readonly Target[];
}
