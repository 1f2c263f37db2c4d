import type { Terms } from '../debate/compile.ts';
import type { Hearing } from '../debate/debate.ts';
import type { Hall } from '../debate/hall.ts';
import type { DebateMove, Vote } from '../debate/move.ts';
import type { Level } from '../debate/opponent.ts';
import type { Position } from '../debate/position.ts';
import type { Receipt } from '../debate/receipt.ts';
import type { Aim } from '../debate/telegraph.ts';

/** What the player or his teacher has set for a play; fixed from its start. */
export interface Settings {
  readonly level: Level;
  /** Whether a class votes by hand at each division, and the play goes by its count; absent: it does not. */
  readonly council?: boolean | undefined;
}

export const DEFAULT_SETTINGS: Settings = { level: 'shrewd' };

/** One exchange that is over: what each side did, and what came of it in the hall. */
export interface Exchange {
  readonly number: number;
  readonly moves: readonly { readonly side: string; readonly by: string; readonly move: DebateMove }[];
  readonly receipts: readonly Receipt[];
  /** Seats for each option at its end, narrowest first. */
  readonly seats: readonly number[];
  /** Interjections it called forth, by id. */
  readonly interjections: readonly string[];
}

/** A sitting under way or over. */
export interface SittingState {
  readonly id: string;
  /** What earlier parts of the play brought to it. */
  readonly terms: Terms;
  readonly position: Position;
  /** Where the exchange under way began. */
  readonly start: Position;
  /** The hall as it was counted at the end of the last exchange. */
  readonly hall: Hall;
  readonly exchanges: readonly Exchange[];
  /** Members whose stance the last exchange changed. */
  readonly moved: number;
  /** Done by the engine in the exchange under way, where it opens. */
  readonly pending: readonly DebateMove[];
  readonly aim: Aim;
  /** Interjections made before the first exchange. */
  readonly prelude: readonly string[];
  /** Where a class votes: how it divided on each option put so far, the widest first. */
  readonly votes?: readonly Vote[] | undefined;
}

/** Where a play stands. */
export type Place =
  | { readonly at: 'scene'; readonly scene: string; readonly beat: string }
  | { readonly at: 'sitting' }
  | { readonly at: 'division' }
  | { readonly at: 'ending'; readonly ending: string }
  | { readonly at: 'debrief'; readonly ending: string };

/** The whole state of a play. Never changed once handed out. */
export interface State {
  /** The part or run that was chosen. */
  readonly part: string;
  /** Which of the parts of a run is being played, from 0. */
  readonly leg: number;
  readonly role: string;
  readonly settings: Settings;
  readonly place: Place;
  /** The sitting under way, or the last that was held. */
  readonly sitting: SittingState | undefined;
  /** Sittings held before the one under way or held last, in order; kept for those who are told of them. */
  readonly held: readonly SittingState[];
  /** Where each member ended in each sitting held, as an option's index, in the scenario's order; -1: he had no seat. */
  readonly stands: Readonly<Record<string, readonly number[]>>;
  /** Resolution of each division held, by sitting: an option's id. */
  readonly resolutions: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
  readonly chosen: readonly string[];
  readonly hearings: readonly Hearing[];
}
