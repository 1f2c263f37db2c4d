import { moveId } from '../debate/move.ts';
import type { Move } from '../debate/move.ts';
import type { Level } from '../debate/opponent.ts';
import { LEVELS } from '../debate/opponent.ts';
import type { Settings } from '../play/state.ts';
import { migrated } from './migrations.ts';

/** Version of the save format; each change of it gets a migration, and a recorded example in the tests. */
export const SAVE_FORMAT = 1;

/** A play as it is kept: a log of moves. Play is a fold over it. */
export interface Save {
  readonly format: typeof SAVE_FORMAT;
  /** Scenario id, and the hash of its files when the play was saved. */
  readonly scenario: string;
  readonly contentHash: string;
  readonly part: string;
  readonly role: string;
  readonly settings: Settings;
  /** Move ids in order. */
  readonly moves: readonly string[];
  /** After each move that was a decision, the first eight digits of the facts' hash; empty for reading on. */
  readonly trail: readonly string[];
}

/** Longest log that is read: far beyond any play, and a bound on hostile files. */
export const MAX_MOVES = 5000;

/** Why something handed in is not a save, as a sentence a person can act on. */
export interface SaveFault {
  readonly problem: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MAX_MOVES && value.every((v) => typeof v === 'string' && v.length <= 200);

const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value);

/** Settings as they were read; undefined when they are nothing that this game knows. */
function readSettings(value: unknown): Settings | undefined {
  if (!isRecord(value) || !isLevel(value['level'])) return undefined;
  const { level, council } = value;
  if (council !== undefined && typeof council !== 'boolean') return undefined;
  return { level, ...(council === true && { council }) };
}

/** Reads what may be a save, of this format or an older one. Anything not of the form is refused with a sentence. */
export function readSave(value: unknown): Save | SaveFault {
  if (!isRecord(value)) return { problem: 'This is not a saved play: it holds no record of moves.' };
  const save = migrated(value, SAVE_FORMAT);
  if (!save)
    return {
      problem: `This play was saved in format ${String(value['format']).slice(0, 20)}; this game reads format ${SAVE_FORMAT}. Open it with the game that saved it.`,
    };
  const { scenario, contentHash, part, role, settings, moves, trail } = save;
  if (
    typeof scenario !== 'string' ||
    typeof contentHash !== 'string' ||
    typeof part !== 'string' ||
    typeof role !== 'string'
  )
    return { problem: 'This saved play is damaged: it does not say which scenario, part and role it belongs to.' };
  const set = readSettings(settings);
  if (!set)
    return {
      problem:
        'This saved play is damaged: its settings name no opponent level that this game knows, or do not say who votes.',
    };
  if (!isTexts(moves) || !isTexts(trail) || trail.length !== moves.length)
    return { problem: 'This saved play is damaged: its list of moves cannot be read.' };
  return {
    format: SAVE_FORMAT,
    scenario,
    contentHash,
    part,
    role,
    settings: set,
    moves,
    trail,
  };
}

/** Reads a save from text, as from a file or from the browser's storage. */
export function parseSave(text: string): Save | SaveFault {
  try {
    return readSave(JSON.parse(text));
  } catch {
    return { problem: 'This is not a saved play: it is not JSON, or it was cut short.' };
  }
}

export const isSave = (value: Save | SaveFault): value is Save => 'format' in value;

/** A save with one move more. */
export function addMove(save: Save, move: Move, mark: string): Save {
  return { ...save, moves: [...save.moves, moveId(move)], trail: [...save.trail, mark] };
}
