/** A structured condition; one key says what it asks. There are no expressions to parse. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly role: string }
  /** A flag set by an effect. */
  | { readonly flag: string }
  | { readonly chosen: string }
  /** A claim is on the floor. */
  | { readonly said: string }
  /** A claim has been conceded by either side. */
  | { readonly conceded: string }
  | { readonly resolution: string }
  | { readonly seats: { readonly option: string; readonly atLeast: number } }
  | { readonly faction: { readonly id: string; readonly option: string; readonly atLeast: number } }
  | { readonly member: { readonly id: string; readonly takes: string } }
  /** Exchanges completed. */
  | { readonly exchanges: { readonly atLeast: number } }
  /** Members who changed their stance in the last exchange. */
  | { readonly moved: { readonly atLeast: number } };

/** What a choice does besides leading on. */
export type Effect =
  | { readonly set: string }
  | { readonly unset: string }
  /** A conversation: a value comes into the first four (or up one place), and the men are one step less settled. */
  | { readonly hear: { readonly members: readonly string[]; readonly value: string } };

/** Where play goes on: another scene, a beat of this one, a sitting, or the ending that fits. */
export type Goto =
  | { readonly scene: string }
  | { readonly beat: string }
  | { readonly sitting: string }
  | { readonly ending: true };
