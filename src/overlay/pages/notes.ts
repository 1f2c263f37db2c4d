import type { Kept, KeyValueStorage } from '../../core/save/storage.ts';

/** Longest note that is kept: some seven hundred words. */
export const LONGEST_NOTE = 4000;

/** Where the notes on a part are kept on the device; those on an assignment, by its short name, apart. */
export const notesKey = (scenario: string, part: string, assignment?: string): string =>
  ['poorest-he:notes', scenario, part, ...(assignment === undefined ? [] : [assignment])].join(':');

/** Notes by the name of their field. */
export type Notes = Readonly<Record<string, string>>;

/** Reads what was noted; whatever is not a note is left out. */
export function readNotes(storage: KeyValueStorage | undefined, key: string): Notes {
  const text = storage?.get(key);
  if (text === undefined) return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const notes = Object.entries(value).filter(([, note]) => typeof note === 'string' && note.length <= LONGEST_NOTE);
  return Object.fromEntries(notes);
}

/** Keeps one note beside the others; an empty one is taken away. */
export function writeNote(storage: KeyValueStorage, key: string, field: string, note: string): Kept {
  const { [field]: _, ...others } = readNotes(storage, key);
  const notes = note === '' ? others : { ...others, [field]: note.slice(0, LONGEST_NOTE) };
  if (Object.keys(notes).length > 0) return storage.set(key, JSON.stringify(notes));
  storage.remove(key);
  return 'kept';
}
