import type { LmsApi } from '../platform/course-launch.ts';
import type { Refusal } from './refusals.ts';

/** A learning platform as the game speaks to it: each call answers whether it was taken, and none of them throws. */
export interface Lms {
  readonly begin: () => boolean;
  /** Empty where there is nothing, or it can’t be had. */
  readonly get: (element: string) => string;
  /** Writes a value, unless it was taken before and is the same. */
  readonly set: (element: string, value: string) => boolean;
  readonly commit: () => boolean;
  /** Ends the session; only the first call does anything. */
  readonly finish: () => boolean;
  /** Whether a session is under way. */
  readonly open: () => boolean;
}

/** What holds the play itself: without it nothing can be taken up again. */
const PLAY = 'cmi.suspend_data';

/** Wraps a SCORM 1.2 API; each refusal (`"false"`, or an error thrown) is told of. */
export function openLms(api: LmsApi, tell: (refusal: Refusal) => void): Lms {
  let open = false;
  const taken = new Map<string, string>();
  const ask = (call: () => unknown, refusal: Refusal): boolean => {
    let answer: unknown = false;
    try {
      answer = call();
    } catch {
      // a platform that fails has refused
    }
    const well = String(answer) !== 'false';
    if (!well) tell(refusal);
    return well;
  };
  return {
    begin: () => {
      taken.clear();
      open = ask(() => api.LMSInitialize(''), 'not-begun');
      return open;
    },
    get: (element) => {
      if (!open) return '';
      try {
        const value = api.LMSGetValue(element);
        return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      } catch {
        return '';
      }
    },
    set: (element, value) => {
      if (!open) return false;
      if (taken.get(element) === value) return true;
      const well = ask(() => api.LMSSetValue(element, value), element === PLAY ? 'not-kept' : 'not-reported');
      if (well) taken.set(element, value);
      return well;
    },
    commit: () => open && ask(() => api.LMSCommit(''), 'not-kept'),
    finish: () => {
      if (!open) return false;
      open = false;
      return ask(() => api.LMSFinish(''), 'not-kept');
    },
    open: () => open,
  };
}
