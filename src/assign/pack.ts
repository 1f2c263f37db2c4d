import { pack, unpack } from '../code/code.ts';
import type { CodeForm } from '../code/code.ts';
import { hashText } from '../core/save/hash.ts';
import { ASSIGNMENT_DEFAULTS } from './assignment.ts';
import type { Assignment } from './assignment.ts';
import { readAssignment } from './schema.ts';

/** How assignments are packed. The dictionary may not change while the version stands. */
export const ASSIGNMENT_CODE: CodeForm = {
  letter: 'a',
  version: 1,
  dictionary:
    'What would you did think was have been which argument answer source about their and the you? Why ?","stepBack":false}"aloud":true"text":"plain""minutes":"forecast":"direction""none""level":"recorded""formidable","note":"","before":["","after":["","sources":["","role":"shared","part":"{"scenario":"',
};

/** The order in which settings are written, so that the same assignment is the same code. */
const KEYS = [
  'scenario',
  'part',
  'role',
  'level',
  'minutes',
  'forecast',
  'text',
  'aloud',
  'before',
  'after',
  'sources',
  'note',
  'stepBack',
  'council',
] as const satisfies readonly (keyof Assignment)[];

/** An assignment without what goes without saying. */
export function leanAssignment(assignment: Assignment): Partial<Assignment> {
  const first: Partial<Assignment> = ASSIGNMENT_DEFAULTS;
  const said = KEYS.filter(
    (key) => assignment[key] !== undefined && JSON.stringify(assignment[key]) !== JSON.stringify(first[key]),
  );
  return Object.fromEntries(said.map((key) => [key, assignment[key]]));
}

/** An assignment as a code, without what goes without saying. */
export const packAssignment = (assignment: Assignment): string => pack(ASSIGNMENT_CODE, leanAssignment(assignment));

/** Reads an assignment from a code: whole, sound, or a sentence that says what is wrong with it. */
export function unpackAssignment(code: string): Assignment | { readonly problem: string } {
  const read = unpack(ASSIGNMENT_CODE, code);
  return 'fault' in read ? { problem: read.problem } : readAssignment(read.value);
}

/** A short name by which a device and a pile of results tell one assignment from another. */
export const assignmentId = (assignment: Assignment): string => hashText(packAssignment(assignment)).slice(0, 8);
