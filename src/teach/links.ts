import { packAssignment } from '../assign/pack.ts';
import { shortCodeOf } from '../assign/short-code.ts';
import type { Assignment } from '../assign/assignment.ts';
import { assignedHash } from '../overlay/assigned/assigned-hash.ts';

/** Longest address that the game reads after its #: what is longer would not open. */
export const LONGEST_HASH = 8000;

/** All the ways to an assignment. */
export interface Ways {
  /** The link to it. */
  readonly link: string;
  /** What is typed from the board, and the short address that has it; only of presets. */
  readonly code: string | undefined;
  readonly shortLink: string | undefined;
  /** Pages of other sites that take a link; nothing of theirs is loaded before they are pressed. */
  readonly classroom: string;
  readonly teams: string;
  /** Whether the address is of this computer only. */
  readonly local: boolean;
}

const LOCAL = /^(?:localhost|127\.|\[::1\]|0\.0\.0\.0)/;

/** The ways to an assignment on a site, by the address of its first page. */
export function waysTo(assignment: Assignment, site: string, short: ReadonlyMap<string, Assignment>): Ways {
  const link = site + assignedHash(packAssignment(assignment));
  const code = shortCodeOf(assignment, short);
  const given = encodeURIComponent(link);
  const { protocol, host } = new URL(site);
  return {
    link,
    code,
    shortLink: code && `${site}#${code}`,
    classroom: `https://classroom.google.com/share?url=${given}`,
    teams: `https://teams.microsoft.com/share?href=${given}`,
    local: protocol === 'file:' || LOCAL.test(host),
  };
}
