import type { Save } from '../core/save/save.ts';
import { packCarried, unpackCarried } from '../result/resume.ts';

/** Most characters of `cmi.suspend_data` (SCORM 1.2, CMIString4096; Moodle holds to it). */
export const MOST_SUSPENDED = 4096;

/** What a course keeps between two visits. */
export interface Suspended {
  /** Drawn once for each student’s play of a package: what a shared device keeps under another is not his. */
  readonly tag: string;
  /** How many of the play’s decisions the course has been told of. */
  readonly told: number;
  readonly save: Save;
  /** Ids of the sources that were opened. */
  readonly opened: readonly string[];
  /** The code of the assignment that the play was begun from; `OWN` for the one that the package came with. */
  readonly assignment?: string | undefined;
}

/** Instead of the package’s own assignment, which the next visit has again. */
export const OWN = 'own';

const write = ({ tag, told, save, opened, assignment }: Suspended): string =>
  `${tag}:${told}:${packCarried({ save, opened, assignment })}`;

/** The save with no more of its trail than the last mark: enough to see whether an edited script comes out elsewhere. */
function lean(save: Save): Save {
  const last = save.trail.reduce((found, mark, i) => (mark === '' ? found : i), -1);
  return { ...save, trail: save.trail.map((mark, i) => (i === last ? mark : '')) };
}

/** As plain ASCII, in at most as many characters as a course must keep; undefined where it is longer. */
export function writeSuspended(suspended: Suspended, most = MOST_SUSPENDED): string | undefined {
  const whole = write(suspended);
  if (whole.length <= most) return whole;
  const short = write({ ...suspended, save: lean(suspended.save) });
  return short.length <= most ? short : undefined;
}

/** Reads what a course has kept; undefined where that is nothing that this game wrote. */
export function readSuspended(text: string): Suspended | undefined {
  const [, tag = '', told = '', code = ''] = /^([a-z0-9]{1,16}):(\d{1,4}):(.+)$/su.exec(text) ?? [];
  if (code === '') return undefined;
  const carried = unpackCarried(code);
  if ('problem' in carried) return undefined;
  const { save, opened, assignment } = carried;
  return { tag, told: Number(told), save, opened, ...(assignment !== undefined && { assignment }) };
}
