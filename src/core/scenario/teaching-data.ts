/** Rows and columns; the first cell of a row is its head. */
export interface NoteTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A lesson, minute by minute. */
export interface NotePlan {
  readonly title: string;
  /** What the minutes of its steps add up to. */
  readonly minutes: number;
  readonly steps: readonly {
    readonly minutes: number;
    readonly title: string;
    readonly teacher: string;
    readonly students: string;
    /** What to leave out when time runs short. */
    readonly short?: string | undefined;
  }[];
}

/** An answer as a student might write it, and why it is of its level. */
export interface NoteSample {
  readonly level: string;
  /** Who might write it. */
  readonly by: string;
  readonly text: string;
  readonly why: string;
}

/** A passage of the time as it was read. */
export interface NoteSource {
  readonly title: string;
  readonly words?: string | undefined;
  /** How its words came down to us, in a few of ours. */
  readonly kind: string;
  readonly where: string;
}

/** A way to another page of this site. */
export interface NoteLink {
  /** What stands after the address of the game, as `#/teach`. */
  readonly to: string;
  readonly title: string;
  readonly text: string;
}

/** A question with a reason on each side. */
export interface NoteMatter {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
}

/** A paragraph, or what else may stand in a page of notes; text only, never markup. */
export type NoteBlock =
  /** A paragraph, and the words that it begins with where they are to stand out. */
  | { readonly text: string; readonly lead?: string | undefined }
  | { readonly list: readonly string[] }
  /** Other pages of this site. */
  | { readonly links: readonly NoteLink[] }
  /** What is done one after another, numbered. */
  | { readonly steps: readonly string[] }
  | { readonly table: NoteTable }
  | { readonly plan: NotePlan }
  | { readonly sample: NoteSample }
  | { readonly source: NoteSource }
  | { readonly matter: NoteMatter }
  /** Titles of what the section rests on. */
  | { readonly cited: readonly string[] }
  /** Something to be set apart from what is round it. */
  | { readonly note: { readonly title: string; readonly text: string } };

export interface NoteSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly NoteBlock[];
}

/** A page of notes for teachers. */
export interface NotePage {
  /** What stands for it in the address. */
  readonly id: string;
  readonly title: string;
  /** What it is, in one line. */
  readonly about: string;
  /** Why its sections are shown only where the teacher asks for them; absent: they always are. */
  readonly off?: string | undefined;
  readonly sections: readonly NoteSection[];
}

/** What a site ships of a scenario for those who teach with it. */
export interface TeachingPack {
  readonly packed: 1;
  readonly id: string;
  readonly title: string;
  readonly pages: readonly NotePage[];
}
