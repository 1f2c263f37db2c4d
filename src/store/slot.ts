import { isSave, readSave } from '../core/save/save.ts';
import type { Save } from '../core/save/save.ts';
import type { Kept, KeyValueStorage } from '../core/save/storage.ts';

/** What is kept on the device of one play, with a count of writings by which two tabs know of each other. */
export interface Slot {
  readonly revision: number;
  readonly save: Save;
  /** While an earlier move is played again as practice: the play itself, untouched. */
  readonly record: Save | undefined;
  /** Which part of a run the play has come to, from 0: for those who tell of it without opening it. */
  readonly leg?: number | undefined;
  /** The assignment that it was begun from, as it was packed. */
  readonly assignment?: string | undefined;
  /** Ids of the sources that were opened. */
  readonly opened?: readonly string[] | undefined;
  /** Seconds spent in each stretch of the play. */
  readonly times?: Times | undefined;
}

/** Seconds spent in each stretch of a play: the scenes of a part by its id, its sitting by `id/sitting`, and `debrief`. */
export type Times = Readonly<Record<string, number>>;

/** Where a play is kept: an assignment, by its short name, has a place of its own beside the play that nobody set. */
export const slotKey = (scenario: string, part: string, role: string, assignment?: string): string =>
  ['poorest-he:play', scenario, part, role, ...(assignment === undefined ? [] : [assignment])].join(':');

/** Most sources of which a slot says that they were opened: a bound on what is read. */
const MOST_OPENED = 2000;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= MOST_OPENED && value.every((one) => typeof one === 'string');

/** Most stretches that a slot tells of: a bound on what is read. */
const MOST_TIMES = 60;

const isTimes = (value: unknown): value is Times =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length <= MOST_TIMES &&
  Object.values(value).every((one) => typeof one === 'number' && one >= 0 && one < 1e7);

export type SlotRead = { readonly slot: Slot | undefined } | { readonly problem: string };

/** Reads a slot; a damaged one is told of, and left where it is. */
export function readSlot(storage: KeyValueStorage, key: string): SlotRead {
  const text = storage.get(key);
  if (text === undefined) return { slot: undefined };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'The play kept on this device is damaged and could not be read.' };
  }
  if (typeof value !== 'object' || value === null || !('revision' in value) || !('save' in value))
    return { problem: 'The play kept on this device is damaged and could not be read.' };
  const save = readSave(value.save);
  if (!isSave(save)) return { problem: save.problem };
  const record = 'record' in value && value.record !== undefined ? readSave(value.record) : undefined;
  if (record && !isSave(record)) return { problem: record.problem };
  const revision = typeof value.revision === 'number' ? value.revision : 0;
  const leg = 'leg' in value && Number.isInteger(value.leg) ? Number(value.leg) : undefined;
  const assignment = 'assignment' in value && typeof value.assignment === 'string' ? value.assignment : undefined;
  const opened = 'opened' in value && isTexts(value.opened) ? value.opened : undefined;
  const times = 'times' in value && isTimes(value.times) ? value.times : undefined;
  return { slot: { revision, save, record, leg, assignment, opened, times } };
}

/** Copies what a slot holds beside it, so that the next writing does not lose it; takes it from its place if `away`. */
export function putAside(storage: KeyValueStorage, key: string, away: boolean): void {
  const text = storage.get(key);
  if (text !== undefined) storage.set(`${key}:aside`, text);
  if (away) storage.remove(key);
}

export type SlotWritten = Kept | 'conflict';

/** Writes a slot, unless another tab has written it since `seen`. */
export function writeSlot(storage: KeyValueStorage, key: string, slot: Slot, seen: number): SlotWritten {
  const there = readSlot(storage, key);
  if ('slot' in there && there.slot && there.slot.revision !== seen) return 'conflict';
  return storage.set(key, JSON.stringify(slot));
}
