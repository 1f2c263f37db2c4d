/** Why a move is refused, or what is amiss with one that is allowed; never a bare penalty. */
export const FAULTS = [
  /** It bears on no option and answers nothing that has been said. */
  'does-not-answer',
  /** It attacks what its own side has granted. */
  'already-conceded',
  /** It contradicts something its own side has said; allowed. */
  'contradicts-your-own',
  /** It is outranked: nobody who could be moved by it weighs its value so high; allowed. */
  'outranked',
  /** It has been said. */
  'already-said',
  /** It was withdrawn. */
  'withdrawn',
  /** It belongs to the other side. */
  'not-your-side',
  /** It is another man's, and he has been called already. */
  'friend-has-spoken',
  /** Not enough candle is left to send for another man, or to be cut short. */
  'no-candle',
  /** Something must be said, asked or granted first. */
  'not-yet',
  /** A promise or a testimony is wanting that could have been won before the sitting. */
  'not-won',
  /** Only answers may be made in the last exchange. */
  'too-late',
  /** Only the claim just made may be questioned. */
  'not-fresh',
  /** It has been questioned. */
  'already-questioned',
  /** The side has no question left. */
  'no-questions-left',
  /** It leads into a part of the run that is not here yet. */
  'awaited',
  /** There is no such claim, option or choice here. */
  'unknown',
  /** It has been moved already. */
  'already-moved',
  /** The class has still to vote on an option that is put to it. */
  'not-voted',
  /** The class may vote only on the option that is put to it, or again on one that was. */
  'not-put',
  /** A count that no show of hands can come to. */
  'no-count',
  /** Nothing of the kind can be done at this point of the play. */
  'out-of-order',
] as const;

export type FaultKind = (typeof FAULTS)[number];

/** A named fault; `claims` are those it concerns (the one contradicted, those that would unlock it). */
export interface Fault {
  readonly kind: FaultKind;
  readonly claims: readonly string[];
}

export const fault = (kind: FaultKind, claims: readonly string[] = []): Fault => ({ kind, claims });
