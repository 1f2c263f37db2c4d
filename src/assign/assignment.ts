import type { Level } from '../core/debate/opponent.ts';

/** What is shown of a move before it is made: whom it speaks to and why, the direction only, or nothing. */
export const FORECASTS = ['full', 'direction', 'none'] as const;
export type ForecastShown = (typeof FORECASTS)[number];

/** The role of an assignment in which the roles are shared out by seat number. */
export const SHARED = 'shared';

/** What a teacher asks of a class: exactly what is played, and what with. */
export interface Assignment {
  readonly v: 1;
  readonly scenario: string;
  readonly part: string;
  /** A role's id; `SHARED`: by seat number; absent: the student chooses. */
  readonly role?: string | undefined;
  readonly level: Level;
  /** How long the class has; absent: as long as the part takes. */
  readonly minutes?: number | undefined;
  readonly forecast: ForecastShown;
  /** The words that come first; the student may change them. */
  readonly text: 'period' | 'plain';
  /** Whether the way to have it read aloud is shown first. */
  readonly aloud: boolean;
  /** Questions before and after play, each in the teacher's own words or by the id of one of the scenario's. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Ids of sources that must be opened before the debrief. */
  readonly sources: readonly string[];
  /** Something that the teacher tells the class. */
  readonly note?: string | undefined;
  /** Whether an earlier move may be played again as practice. */
  readonly stepBack: boolean;
  /** Whether the class votes by hand at each division, on one screen, and the play goes on from its count. */
  readonly council: boolean;
}

/** What stands where an assignment does not say otherwise. It belongs to the format. */
export const ASSIGNMENT_DEFAULTS = {
  v: 1,
  level: 'shrewd',
  forecast: 'full',
  text: 'period',
  aloud: false,
  before: [],
  after: [],
  sources: [],
  stepBack: true,
  council: false,
} as const satisfies Partial<Assignment>;

/** How much may be asked: what a link can carry and a page can show. */
export const MOST = { questions: 8, question: 240, sources: 8, note: 600, minutes: 300, id: 60 } as const;
export const FEWEST_MINUTES = 5;

/** The assignment that a play was begun from. */
export interface Assigned {
  /** As it was packed. */
  readonly code: string;
  /** Its short name on a device. */
  readonly id: string;
  readonly terms: Assignment;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text has the form of an id. */
export const isId = (text: string): boolean => text.length <= MOST.id && ID.test(text);

/** A question in the teacher's own words, so that it is never taken for an id. */
export function ownQuestion(words: string): string {
  const text = words.trim().replaceAll(/\s+/gu, ' ').slice(0, MOST.question);
  return isId(text) ? `${text}?` : text;
}
