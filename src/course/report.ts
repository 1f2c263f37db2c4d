import type { State } from '../core/play/state.ts';
import type { Save } from '../core/save/save.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import { decisionsOf, locationOf } from './decisions.ts';
import type { Decision } from './decisions.ts';
import type { Lms } from './lms.ts';
import { markOf } from './mark.ts';
import { OBJECTIVES, objectivesOf } from './objectives.ts';
import type { Refusal } from './refusals.ts';
import { sessionTime } from './session-time.ts';
import { OWN, writeSuspended } from './suspend.ts';

/** A play as a course is told of it. */
export interface PlayNow {
  readonly scenario: Scenario;
  readonly save: Save;
  /** Before each move of the save, and after the last. */
  readonly states: readonly State[];
  /** Ids of the sources that were opened. */
  readonly opened: readonly string[];
  /** The code of the assignment it was begun from. */
  readonly assignment: string | undefined;
}

/** What a course has been told so far. */
export interface Told {
  readonly tag: string;
  /** Decisions of the present play, in order. */
  decisions: readonly Decision[];
  /** How many interactions the course holds, of this play and of others. */
  interactions: number;
}

interface ReportDeps {
  readonly lms: Lms;
  readonly told: Told;
  /** The code of the assignment that the package came with. */
  readonly own: string | undefined;
  readonly passMark: number | undefined;
  readonly tell: (refusal: Refusal) => void;
  /** Milliseconds since the session began. */
  readonly elapsed: () => number;
}

/** A course’s word for a play that is over. */
export const DONE: readonly string[] = ['completed', 'passed', 'failed'];

const isSame = (a: Decision | undefined, b: Decision | undefined): boolean =>
  a?.id === b?.id && a?.response === b?.response;

/** Tells a course of each decision that it has not been told of; a play begun again is told of anew, after the old one. */
function reportDecisions(lms: Lms, told: Told, decisions: readonly Decision[]): void {
  let same = 0;
  while (same < told.decisions.length && isSame(told.decisions[same], decisions[same])) same += 1;
  let sent = same;
  for (const { id, response } of decisions.slice(same)) {
    const at = `cmi.interactions.${told.interactions}`;
    if (!lms.set(`${at}.id`, id)) break;
    lms.set(`${at}.type`, 'performance');
    lms.set(`${at}.student_response`, response);
    lms.set(`${at}.result`, 'neutral');
    told.interactions += 1;
    sent += 1;
  }
  told.decisions = decisions.slice(0, sent);
}

function reportObjectives(lms: Lms, now: PlayNow): void {
  const statuses = objectivesOf(now.scenario, now.save.moves, now.opened);
  for (const [n, id] of OBJECTIVES.entries()) {
    const at = `cmi.objectives.${n}`;
    const status = statuses[id];
    if (!lms.set(`${at}.id`, id) || status === undefined) continue;
    // what was shown once is not taken back by a play begun again
    if (status === 'completed' || lms.get(`${at}.status`) !== 'completed') lms.set(`${at}.status`, status);
  }
}

/** Says how far the play has come: done at the debrief, and passed or failed only where a teacher set a mark. */
function reportStatus(lms: Lms, { scenario }: PlayNow, state: State, passMark: number | undefined): void {
  const done = state.place.at === 'debrief';
  lms.set('cmi.core.exit', done ? '' : 'suspend');
  if (!done) return;
  const mark = passMark === undefined ? undefined : markOf(scenario, state);
  if (passMark === undefined || mark === undefined) {
    if (!DONE.includes(lms.get('cmi.core.lesson_status'))) lms.set('cmi.core.lesson_status', 'completed');
    return;
  }
  lms.set('cmi.core.score.min', '0');
  lms.set('cmi.core.score.max', '100');
  lms.set('cmi.core.score.raw', String(mark));
  // below the mark it stays open: some platforms lock a student out who has failed
  if (mark >= passMark) lms.set('cmi.core.lesson_status', 'passed');
}

/** Hands a play over to a course; it is kept there with the next commit. Returns whether the play itself was taken. */
export function report({ lms, told, own, passMark, tell, elapsed }: ReportDeps, now: PlayNow): boolean {
  const state = now.states[now.states.length - 1];
  if (!lms.open() || !state) return false;
  reportDecisions(lms, told, decisionsOf(now.save, now.states));
  const { save, opened } = now;
  const assignment = now.assignment === own && own !== undefined ? OWN : now.assignment;
  const text = writeSuspended({ tag: told.tag, told: told.decisions.length, save, opened, assignment });
  if (text === undefined) tell('too-long');
  const kept = text !== undefined && lms.set('cmi.suspend_data', text);
  lms.set('cmi.core.lesson_location', locationOf(state));
  reportObjectives(lms, now);
  reportStatus(lms, now, state, passMark);
  lms.set('cmi.core.session_time', sessionTime(elapsed()));
  return kept;
}
