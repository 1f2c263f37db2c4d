/** Ways of playing that a target may name. */
export const WAYS = [
  'random',
  /** Any move of the menu. */
  'random-menu',
  'random-claims',
  'values-only',
  'speak-to-values',
  'greedy',
  'far-sighted',
  'script',
  /** Several of the others in turn. */
  'mixed',
] as const;
export type WayName = (typeof WAYS)[number];

/** What a target measures. */
export const MEASURES = [
  /** Share of plays that resolve in the option (or a wider one, where `orWider`). */
  'resolves',
  /** Share of legal claims that change nobody's stance. */
  'dead-claims',
  /** Share of the way's moves that change nobody's stance. */
  'dead-moves',
  /** Share of labels left undecided. */
  'undecided',
  /** Share of plays whose last move changes the result. */
  'last-move',
  /** Members who change their stance at a move of the way, on average. */
  'changes',
  /** Of claims, the greatest share of the positions where it is legal in which it is the best. */
  'best-share',
  /** Of factions, the least share of its members that lies between its lowest and highest support for the option. */
  'faction-swing',
  /** Share of members who never change on the option in any play. */
  'unmoved',
  /** Claims of the player's without which the far-sighted no longer reach the option. */
  'essential',
] as const;
export type MeasureName = (typeof MEASURES)[number];

/** A figure that a sitting is built to reach, for each role. */
export interface Target {
  readonly id: string;
  readonly title: string;
  readonly sitting: string;
  readonly measure: MeasureName;
  readonly way?: WayName | undefined;
  readonly values?: readonly string[] | undefined;
  /** For a script: the claims by role, in order. */
  readonly script?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Who answers: a level, or `script` for the recorded moves of the other side. */
  readonly against: 'recorded' | 'shrewd' | 'formidable' | 'script';
  readonly option?: string | undefined;
  readonly orWider: boolean;
  /** Plays to run, from seed 1 on. */
  readonly runs: number;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}
