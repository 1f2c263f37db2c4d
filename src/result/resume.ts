import { SHARED } from '../assign/assignment.ts';
import type { Assignment } from '../assign/assignment.ts';
import { pack, unpack } from '../code/code.ts';
import type { CodeForm } from '../code/code.ts';
import { isSave, readSave } from '../core/save/save.ts';
import type { Save } from '../core/save/save.ts';

/** How plays to go on with are packed. */
const RESUME_CODE: CodeForm = { letter: 'p', version: 1, longest: 150_000 };

/** A play to go on with elsewhere, with all that belongs to it. */
export interface Carried {
  readonly save: Save;
  /** Ids of the sources that were opened. */
  readonly opened: readonly string[];
  /** The code of the assignment that it was begun from. */
  readonly assignment?: string | undefined;
  /** Seconds spent in each stretch. */
  readonly times?: Readonly<Record<string, number>> | undefined;
  /** What was written, by the names of the fields. */
  readonly notes?: Readonly<Record<string, string>> | undefined;
}

/** Most sources, stretches and notes that are read of one play, and the longest note. */
const MOST = { opened: 2000, times: 60, notes: 60, note: 4000, seconds: 1e7 } as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= MOST.opened && value.every((one) => typeof one === 'string');

/** What of a record has the form that is asked for. */
function entriesOf<T>(value: unknown, most: number, isOne: (one: unknown) => one is T): Readonly<Record<string, T>> {
  const entries = isRecord(value) ? Object.entries(value).slice(0, most) : [];
  return Object.fromEntries(entries.flatMap(([key, one]) => (isOne(one) ? [[key, one] as const] : [])));
}

const isSeconds = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < MOST.seconds;
const isNote = (value: unknown): value is string => typeof value === 'string' && value.length <= MOST.note;

/** A play to go on with as plain data: a save, with what belongs to it beside. */
export const writeCarried = ({ save, opened, assignment, times = {}, notes = {} }: Carried): object => ({
  ...save,
  ...(opened.length > 0 && { opened }),
  ...(assignment !== undefined && { assignment }),
  ...(Object.keys(times).length > 0 && { times }),
  ...(Object.keys(notes).length > 0 && { notes }),
});

/** Reads such data; a save alone is one too. What does not belong to it is left out. */
function readCarried(value: unknown): Carried | { readonly problem: string } {
  const save = readSave(value);
  if (!isSave(save)) return save;
  const { opened, assignment, times, notes } = isRecord(value) ? value : {};
  return {
    save,
    opened: isTexts(opened) ? opened : [],
    ...(typeof assignment === 'string' && { assignment }),
    times: entriesOf(times, MOST.times, isSeconds),
    notes: entriesOf(notes, MOST.notes, isNote),
  };
}

/** A play to go on with as a code. */
export const packCarried = (carried: Carried): string => pack(RESUME_CODE, writeCarried(carried));

const NO_PLAY =
  'This is not a saved play, nor a code of one. Choose the file that was saved, or copy the whole code again.';

/** Reads a play to go on with from a code, or from the text of a file that holds one. */
export function unpackCarried(text: string): Carried | { readonly problem: string } {
  if (text.trimStart().startsWith('{')) {
    try {
      return readCarried(JSON.parse(text));
    } catch {
      return {
        problem:
          'This is not a saved play: it was cut short, or is of another program. Save it again where it comes from.',
      };
    }
  }
  if (text.trim() === '')
    return { problem: 'This is empty, and not a saved play. Choose the file that was saved, or paste its code.' };
  const read = unpack(RESUME_CODE, text);
  if (!('fault' in read)) return readCarried(read.value);
  return { problem: read.fault === 'not-a-code' ? NO_PLAY : read.problem };
}

/** Whether a play is one that an assignment asks for. */
export const isOf = ({ scenario, part, role, settings }: Save, terms: Assignment): boolean =>
  scenario === terms.scenario &&
  part === terms.part &&
  settings.level === terms.level &&
  (settings.council ?? false) === terms.council &&
  (terms.role === undefined || terms.role === SHARED || terms.role === role);
