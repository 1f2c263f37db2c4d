/** Who can be played in a part. */
export interface RoleSummary {
  readonly id: string;
  readonly name: string;
  /** Id of a portrait. */
  readonly portrait?: string | undefined;
  readonly title: string;
  readonly summary: string;
  readonly plain: string;
}

/** A part that can be chosen on the first page. */
export interface PartSummary {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly summary: string;
  readonly minutes: number;
  /** Ids of the roles it can be played in. */
  readonly roles: readonly string[];
  /** Of a run: what it is made of, in order; empty for a part. */
  readonly legs: readonly { readonly title: string; readonly date: string }[];
}

/** What the first page shows of a scenario: its manifest, with the people behind the roles. */
export interface ScenarioSummary {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly notes: readonly string[];
  /** The pages of its book, by their ids and titles. */
  readonly book: readonly { readonly id: string; readonly title: string }[];
  readonly parts: readonly PartSummary[];
  readonly roles: readonly RoleSummary[];
}
