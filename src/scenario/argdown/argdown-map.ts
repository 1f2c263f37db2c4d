/** An argument or a statement of an Argdown document, as its parser found it. */
export interface ArgdownItem {
  readonly key: string;
  readonly kind: 'argument' | 'statement';
  /** Undefined where the document gives it none. */
  readonly title: string | undefined;
  /** Empty where it is only referred to. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  /** Where it is first written out, from 1. */
  readonly line: number;
  /** Stands on its own, and not only as a premise or conclusion of an argument. */
  readonly standing: boolean;
  /** Keys of the statements an argument is built of. */
  readonly premises: readonly string[];
  readonly conclusions: readonly string[];
}

export type ArgdownRelationKind = 'attack' | 'support' | 'contrary' | 'contradictory' | 'undercut';

export interface ArgdownRelation {
  readonly kind: ArgdownRelationKind;
  /** Keys of items. */
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

/** What an Argdown document says, whatever read it. */
export interface ArgdownMap {
  readonly items: readonly ArgdownItem[];
  readonly relations: readonly ArgdownRelation[];
}
