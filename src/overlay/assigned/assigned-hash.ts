/** The address of an assignment, by its code; with a role, of its play. */
export const assignedHash = (code: string, role?: string): string =>
  `#/play/${code}${role === undefined ? '' : `?role=${encodeURIComponent(role)}`}`;
