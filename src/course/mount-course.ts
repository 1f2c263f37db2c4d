import type { Assigned } from '../assign/assignment.ts';
import { assignmentId, packAssignment, unpackAssignment } from '../assign/pack.ts';
import type { KeyValueStorage } from '../core/save/storage.ts';
import { assignedHash } from '../overlay/assigned/assigned-hash.ts';
import { browserStorage } from '../platform/browser-storage.ts';
import type { CourseLaunch } from '../platform/course-launch.ts';
import { showSite } from '../play/site.ts';
import type { BringTeach } from '../play/site.ts';
import { isOf } from '../result/resume.ts';
import type { PlayStore } from '../store/play-store.ts';
import { readSlot, slotKey } from '../store/slot.ts';
import { courseStorage } from './course-storage.ts';
import { openCourse } from './course.ts';
import { refusalSentence } from './refusals.ts';
import type { Refusal } from './refusals.ts';
import { OWN } from './suspend.ts';
import type { Suspended } from './suspend.ts';

/** Milliseconds between two commits, where there is something to commit. */
const BETWEEN_COMMITS = 60_000;

/** Tells the player of what went wrong with the course, each thing once, in the play that is open or opened next. */
function announcer(): { readonly tell: (refusal: Refusal) => void; readonly follow: (play: PlayStore) => () => void } {
  const said = new Set<Refusal>();
  let waiting: Refusal[] = [];
  let open: PlayStore | undefined;
  const say = (): void => {
    if (!open || waiting.length === 0) return;
    const { notice } = open.getState();
    const before = notice?.kind === 'course' ? [notice.text] : [];
    open.setState({ notice: { kind: 'course', text: [...before, ...waiting.map(refusalSentence)].join(' ') } });
    waiting = [];
  };
  return {
    tell: (refusal) => {
      if (said.has(refusal)) return;
      said.add(refusal);
      waiting.push(refusal);
      say();
    },
    follow: (play) => {
      open = play;
      say();
      return () => {
        open = undefined;
      };
    },
  };
}

/** A tag of eight signs: enough that no two students on one device have the same. */
const drawTag = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');

function givenBy(code: string | undefined): Assigned | undefined {
  const terms = code === undefined ? undefined : unpackAssignment(code);
  if (!terms || 'problem' in terms) return undefined;
  // as the play has it, whoever wrote it
  return { code: packAssignment(terms), id: assignmentId(terms), terms };
}

/** Puts what a course had kept where the play will look for it, unless the device has the same play gone further. */
function putBack(storage: KeyValueStorage, { save, opened }: Suspended, assigned: Assigned | undefined): void {
  const key = slotKey(save.scenario, save.part, save.role, assigned?.id);
  const read = readSlot(storage, key);
  const here = 'slot' in read ? (read.slot?.record ?? read.slot?.save) : undefined;
  const further =
    here !== undefined &&
    here.moves.length > save.moves.length &&
    save.moves.every((move, i) => here.moves[i] === move);
  if (!further) storage.set(key, JSON.stringify({ revision: 1, save, opened, assignment: assigned?.code }));
}

/** The page on which a student begins: that of the play he had begun, else that of the assignment, else the first. */
function startAddress(
  code: string | undefined,
  found: Suspended | undefined,
  assigned: Assigned | undefined,
): string | undefined {
  const isBegun = found !== undefined && found.save.moves.length > 0;
  if (isBegun && assigned) return assignedHash(assigned.code, found.save.role);
  if (code !== undefined) return assignedHash(code);
  if (!isBegun) return undefined;
  const { scenario, part, role, settings } = found.save;
  return `#/play/${scenario}?part=${part}&role=${role}&level=${settings.level}`;
}

/** Shows the game as a part of a course: what is played is reported to it, and taken up again from it. */
export function mountCourse(root: HTMLElement, launch: CourseLaunch, bringTeach: BringTeach): void {
  const { api, package: packed } = launch;
  const device = browserStorage(window);
  const { tell, follow } = announcer();
  const own = givenBy(packed?.assignment);
  const course =
    api &&
    openCourse({
      api,
      own: own?.code,
      passMark: packed?.passMark,
      tell,
      clock: () => performance.now(),
      draw: drawTag,
    });
  if (packed?.scorm === true && !course) tell('no-course');
  const storage = course ? courseStorage(device, course.tag, course.listens) : undefined;
  const kept = course?.found;
  const assigned = kept?.assignment === OWN ? own : givenBy(kept?.assignment);
  // a package may have been put in the place of another since
  const isChanged = kept !== undefined && assigned !== undefined && !isOf(kept.save, assigned.terms);
  if (isChanged) tell('changed');
  const found = isChanged ? undefined : kept;
  if (found && storage) putBack(storage, found, assigned);
  const address = window.location.hash.length > 2 ? undefined : startAddress(packed?.assignment, found, assigned);
  if (address !== undefined) window.history.replaceState(undefined, '', address);
  if (course && storage) {
    window.setInterval(course.save, BETWEEN_COMMITS);
    window.document.addEventListener('visibilitychange', () => {
      if (window.document.visibilityState === 'hidden') course.save();
    });
    window.addEventListener('pagehide', () => {
      if (course.leave()) storage.leave();
    });
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) course.comeBack();
    });
  }
  showSite(root, bringTeach, {
    storage: storage ?? device,
    course: course !== undefined,
    follow: (play) => {
      const ends = [follow(play), course?.follow(play)];
      return () => {
        for (const end of ends) end?.();
      };
    },
  });
}
