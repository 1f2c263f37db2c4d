/** Whose hall is asked about: as a sitting left it; where none is named, of the sitting under way or held last. */
interface Held {
  readonly sitting?: string | undefined;
}

/** A structured condition; one key says what it asks. There are no expressions to parse. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** At least so many of some conditions hold. */
  | { readonly several: { readonly of: readonly Condition[]; readonly atLeast: number } }
  | { readonly role: string }
  /** A flag set by an effect. */
  | { readonly flag: string }
  | { readonly chosen: string }
  /** A claim is on the floor. */
  | { readonly said: string }
  /** A claim has been conceded by either side. */
  | { readonly conceded: string }
  /** How the last division ended. */
  | { readonly resolution: string }
  /** How the division of one sitting ended, whatever was held since. */
  | { readonly resolved: { readonly sitting: string; readonly option: string } }
  /** The part that is being played, of those that a run is made of. */
  | { readonly part: string }
  | { readonly seats: Held & { readonly option: string; readonly atLeast: number } }
  | { readonly faction: Held & { readonly id: string; readonly option: string; readonly atLeast: number } }
  | { readonly member: Held & { readonly id: string; readonly takes: string } }
  /** Exchanges completed. */
  | { readonly exchanges: { readonly atLeast: number } }
  /** Members who changed their stance in the last exchange. */
  | { readonly moved: { readonly atLeast: number } };

/** What a choice, or a division, does besides leading on. */
export type Effect =
  | { readonly set: string }
  | { readonly unset: string }
  /** A conversation: a value comes into the first four (or up one place), and the men are one step less settled. */
  | { readonly hear: { readonly members: readonly string[]; readonly value: string } }
  /** Members become one step more or less settled in their first opinions. */
  | { readonly settle: { readonly members: readonly string[]; readonly by: 1 | -1 } };

/** Where play goes on: another scene, a beat of this one, a sitting, the next part of the run, or the ending that fits. */
export type Goto =
  | { readonly scene: string }
  | { readonly beat: string }
  | { readonly sitting: string }
  | { readonly next: true }
  | { readonly ending: true };
