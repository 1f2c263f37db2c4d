import type { LmsApi } from '../platform/course-launch.ts';
import type { Play, PlayStore } from '../store/play-store.ts';
import { decisionsOf } from './decisions.ts';
import { openLms } from './lms.ts';
import type { Refusal } from './refusals.ts';
import { DONE, report } from './report.ts';
import type { PlayNow, Told } from './report.ts';
import { sessionTime } from './session-time.ts';
import { readSuspended } from './suspend.ts';
import type { Suspended } from './suspend.ts';

/** A session with a course, from when the page opens until it is left. */
export interface Course {
  /** What it had kept when the session began. */
  readonly found: Suspended | undefined;
  /** Whose play this is, among those kept on a shared device. */
  readonly tag: string;
  /** Whether the course takes what it is handed, as far as it has been asked. */
  readonly listens: () => boolean;
  /** Reports a play from now on; returns how to stop. */
  readonly follow: (play: PlayStore) => () => void;
  /** Hands over what has not been yet. */
  readonly save: () => void;
  /** Hands over what there is, and ends the session. Returns whether the course has the play as it stands. */
  readonly leave: () => boolean;
  /** Begins again where the page was left, and comes back as it was. */
  readonly comeBack: () => void;
}

interface CourseDeps {
  readonly api: LmsApi;
  /** The code of the assignment that the package came with. */
  readonly own: string | undefined;
  readonly passMark: number | undefined;
  readonly tell: (refusal: Refusal) => void;
  /** Milliseconds on a clock that never goes back. */
  readonly clock: () => number;
  /** Draws a tag. */
  readonly draw: () => string;
}

/** The play itself; undefined during practice, when it stands still. */
const playOf = ({ scenario, save, states, record, opened, assigned }: Play): PlayNow | undefined =>
  record ? undefined : { scenario, save, states, opened, assignment: assigned?.code };

/** Where a play is, as far as it matters for committing: each scene, sitting and division ends with one. */
function sceneOf({ states }: PlayNow): string {
  const place = states[states.length - 1]?.place;
  return place?.at === 'scene' ? `scene ${place.scene}` : (place?.at ?? '');
}

/** Whether a play goes on from what a course had kept. */
function goesOn({ save }: PlayNow, found: Suspended | undefined): found is Suspended {
  if (!found) return false;
  const { scenario, part, role, moves } = found.save;
  return (
    save.scenario === scenario &&
    save.part === part &&
    save.role === role &&
    moves.every((move, i) => save.moves[i] === move)
  );
}

/** Begins a session with a learning platform, by the rules of SCORM 1.2 as Moodle reads them. */
export function openCourse({ api, own, passMark, tell, clock, draw }: CourseDeps): Course {
  const lms = openLms(api, tell);
  const elapsed = (
    (begun) => () =>
      clock() - begun
  )(clock());
  lms.begin();
  const status = lms.get('cmi.core.lesson_status');
  // left at “not attempted”, some platforms take any visit for the whole
  if (status === 'not attempted' || status === '') lms.set('cmi.core.lesson_status', 'incomplete');
  if (!DONE.includes(status)) lms.set('cmi.core.exit', 'suspend');
  lms.commit();
  const kept = lms.get('cmi.suspend_data');
  const found = kept === '' ? undefined : readSuspended(kept);
  if (kept !== '' && !found) tell('unreadable');
  const tag = found?.tag ?? draw();
  const told: Told = { tag, decisions: [], interactions: Number.parseInt(lms.get('cmi.interactions._count'), 10) || 0 };

  let now: PlayNow | undefined;
  let dirty = false;
  let refused = false;
  let first = true;
  const save = (): void => {
    if (!now || !dirty || !lms.open()) return;
    const handed = report({ lms, told, own, passMark, tell, elapsed }, now);
    dirty = !lms.commit() || !handed;
    refused = dirty;
  };
  const take = (play: Play): void => {
    const next = playOf(play);
    // a play that is opened, and not begun, does not take the place of another
    if (!next || (!now && next.save.moves.length === 0)) return;
    if (next.save === now?.save && next.opened === now.opened) return;
    // what was told in an earlier session is not told again
    if (first && told.interactions > 0 && goesOn(next, found))
      told.decisions = decisionsOf(next.save, next.states).slice(0, found.told);
    first = false;
    const ended = now !== undefined && sceneOf(now) !== sceneOf(next);
    now = next;
    dirty = true;
    if (ended) save();
  };
  return {
    found,
    tag,
    listens: () => lms.open() && !refused,
    follow: (play) => {
      take(play.getState());
      const unsubscribe = play.subscribe(take);
      return () => {
        unsubscribe();
        save();
        now = undefined;
      };
    },
    save,
    leave: () => {
      save();
      lms.set('cmi.core.session_time', sessionTime(elapsed()));
      return lms.finish() && now !== undefined && !dirty;
    },
    comeBack: () => {
      if (lms.open() || !lms.begin()) return;
      dirty = now !== undefined;
    },
  };
}
