/** A claim made, in the order of speaking. */
export interface Spoken {
  /** Index of the claim in the debate. */
  readonly claim: number;
  readonly side: string;
  readonly by: string;
  /** Spoken in the closing exchange: it defeats, but is not counted as a reason. */
  readonly late: boolean;
}

/** A side has granted a claim of the other's. */
export interface Concession {
  readonly claim: number;
  readonly side: string;
}

/** The option that stands moved before the house. */
export interface Motion {
  readonly option: number;
  readonly side: string;
}

/** What has been said and granted: the commitment stores of both sides (Walton and Krabbe 1995). */
export interface Floor {
  readonly spoken: readonly Spoken[];
  readonly questioned: readonly number[];
  readonly conceded: readonly Concession[];
  readonly retracted: readonly number[];
  /** Every motion made, the last of which is before the house. */
  readonly motions: readonly Motion[];
}

export const EMPTY_FLOOR: Floor = { spoken: [], questioned: [], conceded: [], retracted: [], motions: [] };

export const isSpoken = (floor: Floor, claim: number): boolean => floor.spoken.some((s) => s.claim === claim);

export const hasConceded = (floor: Floor, side: string, claim: number): boolean =>
  floor.conceded.some((c) => c.claim === claim && c.side === side);

export const standingMotion = (floor: Floor): Motion | undefined => floor.motions.at(-1);
