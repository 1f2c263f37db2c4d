import type { ScenarioData } from './scenario.ts';
import type { Origin, Quote } from './text.ts';

/** What is told with the ids of the sources it rests on. */
export interface Cited {
  readonly sources: readonly string[];
  /** What is not known for certain, or was not found in anything read. */
  readonly doubt?: string | undefined;
}

/** A paper of the time that was argued over. */
export interface Paper extends Cited {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly by: string;
  /** What it is, in plain English. */
  readonly what: string;
  /** What it asks, point by point; a point may have a title. */
  readonly asks: readonly { readonly title?: string | undefined; readonly text: string }[];
  /** Words of its own, each with the same in plain English. */
  readonly words: readonly (Quote & { readonly plain: string })[];
  /** How each side used it. */
  readonly uses: readonly { readonly side: string; readonly text: string }[];
  /** What became of it. */
  readonly became: string;
}

/** Somewhere that things happened. */
export interface Place extends Cited {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  /** What is known of it today, and what is guessed. */
  readonly known: string;
}

/** Something that happened, on a day. */
export interface TimelineEvent extends Cited {
  readonly date: string;
  readonly text: string;
  /** Whether it falls into what is played. */
  readonly played: boolean;
}

/** Events that belong together, in order. */
export interface Period {
  readonly title: string;
  readonly events: readonly TimelineEvent[];
}

/** What a chapter is made of; one key says what it is. */
export type Block =
  | { readonly text: string }
  | { readonly list: readonly string[] }
  | {
      readonly table: {
        readonly caption: string;
        readonly columns: readonly string[];
        readonly rows: readonly (readonly string[])[];
      };
    };

/** A page of background on one matter. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly (Cited & { readonly title: string; readonly blocks: readonly Block[] })[];
}

/** What came before and after for one of the scenario's people. */
export interface Life extends Cited {
  readonly person: string;
  readonly text: string;
}

/** Somebody of the time who is not among the scenario's people; once he is, it is told of him as his life. */
export interface Other extends Cited {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** Something that historians do not agree on. */
export interface Dispute extends Cited {
  readonly question: string;
  readonly text: string;
}

/** Something that the game has made up, beside the people who say so themselves. */
export interface Invention {
  readonly what: string;
  readonly text: string;
}

/** Sections of the reference that every scenario may have. */
export const REFERENCE_SECTIONS = [
  'people',
  'papers',
  'places',
  'words',
  'timeline',
  'disputed',
  'invented',
  'sources',
] as const;
export type ReferenceSection = (typeof REFERENCE_SECTIONS)[number];

/** What a reader may look up beside the play. It is loaded when it is opened, and no rule knows of it. */
export interface ReferenceData {
  /** What a section begins with. */
  readonly leads: readonly { readonly section: ReferenceSection; readonly text: string }[];
  readonly papers: readonly Paper[];
  readonly places: readonly Place[];
  readonly timeline: readonly Period[];
  readonly chapters: readonly Chapter[];
  readonly lives: readonly Life[];
  readonly others: readonly Other[];
  readonly disputed: readonly Dispute[];
  readonly invented: readonly Invention[];
}

/** What of a scenario is told in its book. */
export type BookScenario = Pick<
  ScenarioData,
  'id' | 'title' | 'notes' | 'sides' | 'factions' | 'members' | 'people' | 'sources' | 'glossary' | 'debrief'
>;

/** A reference as a site ships it, whole by itself: no play has all that it tells of. */
export interface ReferencePack {
  readonly packed: 1;
  readonly scenario: BookScenario;
  readonly reference: ReferenceData;
  /** Words of all that can be said in the play, by how far they are the record's. */
  readonly said: readonly { readonly origin: Origin; readonly words: number }[];
}
