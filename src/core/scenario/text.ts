/** How far a text is the record's: its very words, the record's sense in our words, or our invention. */
export const ORIGINS = ['recorded', 'adapted', 'invented'] as const;
export type Origin = (typeof ORIGINS)[number];

/** What a speaker's face shows. */
export const MOODS = ['calm', 'resolved', 'angry', 'troubled'] as const;
export type Mood = (typeof MOODS)[number];

/** Words of the time shown as quotation; `words` must stand in the source's own words. */
export interface Quote {
  readonly words: string;
  /** Id of an entry in the scenario's sources. */
  readonly source: string;
}

/** One thing said, in the speech of the time and in today's plain English. */
export interface Speech {
  readonly period: string;
  readonly plain: string;
  readonly origin: Origin;
  readonly quotes: readonly Quote[];
}

/** A passage as it was read in an edition or a paper of the time. */
export interface Source {
  readonly id: string;
  /** What a reader is shown: who said or wrote it, in what, where. */
  readonly title: string;
  /** Key in the dossier's list of sources. */
  readonly key: string;
  /** `spoken`: recorded in the room; `paper`: printed at the time; `page`: a modern work, for facts only. */
  readonly status: 'spoken' | 'paper' | 'page';
  readonly words?: string | undefined;
  readonly where: string;
  readonly copyright: string;
}

/** A word of the time that today's reader may not know. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  /** Other spellings and endings that mark the same word in a text. */
  readonly forms: readonly string[];
  readonly gloss: string;
}
