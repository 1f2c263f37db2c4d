/** A source in a list to choose from. */
export interface LessonSource {
  readonly id: string;
  readonly title: string;
  /** What its words begin with; none of a work that is not quoted. */
  readonly begins?: string | undefined;
}

/** What a teacher chooses from in a part, and how much there is to read in it. */
export interface LessonPart {
  readonly id: string;
  /** Words of a play of middle length, in each text. */
  readonly words: { readonly period: number; readonly plain: number };
  /** Sources that it uses, so that a student may be asked to open them. */
  readonly sources: readonly LessonSource[];
  /** Questions that may be asked of it. */
  readonly questions: readonly { readonly id: string; readonly text: string }[];
}

/** What a site ships of a scenario for those who set lessons. */
export interface LessonPack {
  readonly packed: 1;
  readonly id: string;
  readonly parts: readonly LessonPart[];
}
