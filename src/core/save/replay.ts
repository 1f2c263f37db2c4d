import { parseMoveId } from '../debate/move.ts';
import type { Move } from '../debate/move.ts';
import { firstScene } from '../play/scenario-index.ts';
import type { Scenario } from '../play/scenario-index.ts';
import { startPlay } from '../play/start.ts';
import type { State } from '../play/state.ts';
import { isLegal, step } from '../play/step.ts';
import { factsHash } from './digest.ts';
import { SAVE_FORMAT, addMove } from './save.ts';
import type { Save } from './save.ts';

/** Where and why a replay stopped short. */
export interface Stop {
  /** Number of the move that could not be played again, from 1. */
  readonly at: number;
  readonly move: string;
  readonly reason: string;
}

/** A save played again: as far as each move is still the same move. */
export interface Replayed {
  readonly state: State;
  /** The states before each move played, then the last. */
  readonly states: readonly State[];
  readonly save: Save;
  readonly stop: Stop | undefined;
}

const MARK_DIGITS = 8;

/** What a decision is remembered by in a save's trail. */
export const markOf = (scenario: Scenario, state: State, move: Move): string =>
  move.kind === 'next' ? '' : factsHash(scenario, state).slice(0, MARK_DIGITS);

/** An empty save at the start of a play. */
export const blankSave = (scenario: Scenario, state: State): Save => ({
  format: SAVE_FORMAT,
  scenario: scenario.data.id,
  contentHash: scenario.contentHash,
  part: state.part,
  role: state.role,
  settings: state.settings,
  moves: [],
  trail: [],
});

const NEXT: Move = { kind: 'next' };

interface Run {
  readonly states: State[];
  save: Save;
}

const last = (run: Run): State => run.states[run.states.length - 1]!;

/** Plays a move; one that leads into a part that is not here yet is not played, and false comes back. */
function take(scenario: Scenario, run: Run, move: Move): boolean {
  const { state, refused } = step(scenario, last(run), move);
  if (refused) return false;
  run.states.push(state);
  run.save = addMove(run.save, move, markOf(scenario, state, move));
  return true;
}

/** The most that is read on between two decisions: far more beats than any scene has. */
export const MOST_READ = 500;

/** Reads on until a decision is offered. */
function readUpTo(scenario: Scenario, run: Run, move: Move): boolean {
  for (let n = 0; n < MOST_READ; n++) {
    if (isLegal(scenario, last(run), move)) return true;
    if (!isLegal(scenario, last(run), NEXT) || !take(scenario, run, NEXT)) return false;
  }
  return false;
}

const NOT_HERE = 'What comes next is not here yet.';

const stopAt = (at: number, move: string, reason: string): Stop => ({ at, move, reason });

/**
 * Plays a save again. In the very scenario it was made in, each move is played as it stands. In an edited one,
 * reading on is not counted as a move (lines may have been added or cut), each decision must still be offered,
 * and what followed from it must be what followed then; at the first that fails the replay stops, saying which
 * and why. It never goes on along another branch.
 */
export function replay(scenario: Scenario, save: Save): Replayed {
  if (firstScene(scenario, save.part, save.role) === undefined)
    throw new RangeError(`This play is of a part or a role that “${scenario.data.title}” does not have.`);
  const first = startPlay(scenario, save.part, save.role, save.settings);
  const run: Run = { states: [first], save: blankSave(scenario, first) };
  const same = save.contentHash === scenario.contentHash;
  const finish = (stop?: Stop): Replayed => ({ state: last(run), states: run.states, save: run.save, stop });
  let reading = 0;
  for (const [i, id] of save.moves.entries()) {
    const move = parseMoveId(id);
    if (!move) return finish(stopAt(i + 1, id, 'It is not a move that this game knows.'));
    if (id === 'next' && !same) {
      reading++;
      continue;
    }
    const decided = { states: run.states.length, save: run.save };
    const found = same ? isLegal(scenario, last(run), move) : readUpTo(scenario, run, move);
    if (!found) {
      run.states.length = decided.states;
      run.save = decided.save;
      return finish(stopAt(i + 1, id, 'The scenario no longer offers it at this point.'));
    }
    reading = 0;
    const before = { states: run.states.length, save: run.save };
    if (!take(scenario, run, move)) return finish(stopAt(i + 1, id, NOT_HERE));
    const expected = save.trail[i];
    if (expected && run.save.trail.at(-1) !== expected) {
      run.states.length = before.states;
      run.save = before.save;
      return finish(stopAt(i + 1, id, 'What follows from it is no longer what followed when you played.'));
    }
  }
  for (; reading > 0 && isLegal(scenario, last(run), NEXT); reading--)
    if (!take(scenario, run, NEXT)) return finish(stopAt(save.moves.length, 'next', NOT_HERE));
  return finish();
}
