/** What a learning platform offers to what it opens: SCORM 1.2 Run-Time Environment, section 3.2. Each may throw or lie. */
export interface LmsApi {
  readonly LMSInitialize: (empty: '') => unknown;
  readonly LMSFinish: (empty: '') => unknown;
  readonly LMSGetValue: (element: string) => unknown;
  readonly LMSSetValue: (element: string, value: string) => unknown;
  readonly LMSCommit: (empty: '') => unknown;
}

/** How the game was packed for a course. */
export interface CoursePackage {
  /** Whether it expects a learning platform around it. */
  readonly scorm: boolean;
  /** The assignment as its link has it. */
  readonly assignment: string | undefined;
  /** What a student must reach, 0 to 100, where the teacher chose so. */
  readonly passMark: number | undefined;
}

/** The game in a course: packed for one, beside a learning platform, or both. */
export interface CourseLaunch {
  readonly api: LmsApi | undefined;
  readonly package: CoursePackage | undefined;
}

/** The name of the element in the page's head by which a package is known. */
export const COURSE_META = 'course';

/** Windows that are looked through, at most, upwards and from an opener. */
const MOST_WINDOWS = 20;

const isApi = (value: unknown): value is LmsApi =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'LMSInitialize') === 'function';

// a window of another frame is no instance of this frame’s Window
const isWindow = (value: unknown): value is Window => typeof value === 'object' && value !== null;

function apiAbove(from: Window): LmsApi | undefined {
  let here = from;
  for (let n = 0; n < MOST_WINDOWS; n++) {
    try {
      const api: unknown = Reflect.get(here, 'API');
      if (isApi(api)) return api;
    } catch {
      // a window of another site shows nothing; one above it may be of ours
    }
    if (here.parent === here) return undefined;
    here = here.parent;
  }
  return undefined;
}

/** Looks for a learning platform: in the windows above this one, and then from the one that opened it. */
function findApi(target: Window): LmsApi | undefined {
  const above = target.parent === target ? undefined : apiAbove(target.parent);
  const opener: unknown = target.opener ?? target.top?.opener;
  return above ?? (isWindow(opener) ? apiAbove(opener) : undefined);
}

function packageOf(page: Document): CoursePackage | undefined {
  const meta = page.querySelector<HTMLMetaElement>(`meta[name=${COURSE_META}]`);
  if (!meta) return undefined;
  const { assignment, passMark } = meta.dataset;
  const pass = Number(passMark);
  return {
    scorm: meta.content === 'scorm',
    assignment,
    passMark: passMark !== undefined && Number.isInteger(pass) ? pass : undefined,
  };
}

/** How the game was opened in a course; undefined where it was not. */
export function courseLaunch(target: Window): CourseLaunch | undefined {
  const api = findApi(target);
  const packed = packageOf(target.document);
  return api || packed ? { api, package: packed } : undefined;
}
