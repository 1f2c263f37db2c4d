import { moveId, parseMoveId } from '../core/debate/move.ts';
import type { Move } from '../core/debate/move.ts';
import { firstScene, isWhole } from '../core/play/scenario-index.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import { startPlay } from '../core/play/start.ts';
import type { State } from '../core/play/state.ts';
import { legalMoves, step } from '../core/play/step.ts';
import { MOST_READ } from '../core/save/replay.ts';
import { evidenceOf } from '../core/view/evidence.ts';
import type { Evidence } from '../core/view/evidence.ts';
import { contentMark, outcomeOf } from './make-result.ts';
import type { Outcome, Result } from './result.ts';
import { isWholeId, signOf } from './sign.ts';

/** A result that the engine has played again. */
export interface Checked {
  readonly result: Result;
  /** Before each move and after the last, as far as it could be played. */
  readonly states: readonly State[];
  /** Ids of the moves that were played, reading on among them. */
  readonly moves: readonly string[];
  /** What the moves show, whatever the result says of itself. */
  readonly evidence: Evidence;
  /** Whether it was played on these very files. */
  readonly sameScript: boolean;
  /** What in it the moves don’t give, as sentences; none: it is as it was played. */
  readonly problems: readonly string[];
}

const NEXT: Move = { kind: 'next' };

/** A play under way. */
interface Run {
  state: State;
  /** Before each move, and after the last. */
  readonly states: State[];
  readonly moves: string[];
}

/** Where plays of a scenario begin, and where moves led from there: a class’s plays go a way together. A memory, not state. */
const starts = new WeakMap<Scenario, Map<string, State>>();
const ways = new WeakMap<State, Map<string, State>>();

function startOf(scenario: Scenario, { part, role, settings }: Result): State {
  const known = starts.get(scenario) ?? new Map<string, State>();
  starts.set(scenario, known);
  const key = JSON.stringify([part, role, settings]);
  const first = known.get(key) ?? startPlay(scenario, part, role, settings);
  known.set(key, first);
  return first;
}

/** The state that a move leads to; undefined where it is refused. */
function stateAfter(scenario: Scenario, from: State, move: Move, id: string): State | undefined {
  const known = ways.get(from)?.get(id);
  if (known) return known;
  const { state, refused } = step(scenario, from, move);
  if (refused) return undefined;
  const led = ways.get(from) ?? new Map<string, State>();
  ways.set(from, led.set(id, state));
  return state;
}

function take(scenario: Scenario, run: Run, move: Move): boolean {
  const id = moveId(move);
  const state = stateAfter(scenario, run.state, move, id);
  if (!state) return false;
  run.state = state;
  run.states.push(state);
  run.moves.push(id);
  return true;
}

/** Marks where a play stands; returns how to go back to it. */
function markPlace(run: Run): () => void {
  const { state, states, moves } = run;
  const { length } = moves;
  return () => {
    run.state = state;
    states.length = length + 1;
    moves.length = length;
  };
}

/** The move that a written decision stands for where a play stands; undefined where there is none of the kind. */
function moveOf(scenario: Scenario, state: State, written: string): Move | undefined {
  if (isWholeId(written)) return parseMoveId(written);
  return legalMoves(scenario, state).find((move) => move.kind !== 'next' && signOf(moveId(move)) === written);
}

/** Reads on to where a decision can be made, and makes it; false where it can’t be. */
function decide(scenario: Scenario, run: Run, written: string): boolean {
  for (let n = 0; n < MOST_READ; n++) {
    const move = moveOf(scenario, run.state, written);
    if (move && take(scenario, run, move)) return true;
    if (!take(scenario, run, NEXT)) return false;
  }
  return false;
}

/** Reads on from the last decision to where the play was handed in: its end, or as far as it says. */
function readToEnd(scenario: Scenario, run: Run, { ending, mark }: Outcome): void {
  const goBack = markPlace(run);
  const isThere = (): boolean => ending === undefined && outcomeOf(scenario, run.state).mark === mark;
  for (let n = 0; n < MOST_READ && !isThere() && take(scenario, run, NEXT); n++);
  if (ending === undefined && !isThere()) goBack();
}

const whereOf = (scenario: Scenario, { place, sitting }: State): string => {
  if (place.at === 'scene') return `in the scene “${scenario.scenes.get(place.scene)?.title ?? place.scene}”`;
  if (place.at === 'sitting')
    return `in “${scenario.sittings.get(sitting?.id ?? '')?.title ?? ''}”, exchange ${(sitting?.exchanges.length ?? 0) + 1}`;
  return place.at === 'division' ? 'at the division' : 'at the end';
};

const endingName = (scenario: Scenario, id: string | undefined): string =>
  id === undefined ? 'no ending' : `the ending “${scenario.data.endings.find((e) => e.id === id)?.title ?? id}”`;

/** What a result says of itself and its moves don’t give. */
function compare(scenario: Scenario, { outcome }: Result, state: State): readonly string[] {
  const played = outcomeOf(scenario, state);
  const problems: string[] = [];
  if (played.ending !== outcome.ending)
    problems.push(
      `It says that it came to ${endingName(scenario, outcome.ending)}; its moves come to ${endingName(scenario, played.ending)}.`,
    );
  if (JSON.stringify(played.seats) !== JSON.stringify(outcome.seats))
    problems.push('The count of seats that it gives is not the count that its moves give.');
  if (problems.length === 0 && played.mark !== outcome.mark)
    problems.push('Its moves do not come to what it says they came to.');
  return problems;
}

/** Whether a scenario, as far as it is here, has the play that a result is of; or a sentence on why it can’t be played. */
export function fitResult(scenario: Scenario, { part, role }: Result): { readonly problem: string } | undefined {
  if (firstScene(scenario, part, role) === undefined || !isWhole(scenario, part))
    return {
      problem: `This result is of the part “${part}” as “${role}”, which “${scenario.data.title}” does not have here.`,
    };
  return undefined;
}

/** Plays a result again, by the same engine and the same rules, and holds what it says of itself against that. */
export function checkResult(scenario: Scenario, result: Result): Checked {
  const { moves, content, outcome } = result;
  const first = startOf(scenario, result);
  const run: Run = { state: first, states: [first], moves: [] };
  const sameScript = content === contentMark(scenario);
  let stopped: string | undefined;
  for (const [i, written] of moves.entries()) {
    const goBack = markPlace(run);
    if (decide(scenario, run, written)) continue;
    goBack();
    const what = `Decision ${i + 1} of ${moves.length} can’t be made where it stands, ${whereOf(scenario, run.state)}`;
    stopped = sameScript
      ? `${what}: the list of moves was changed. Only the moves before it are counted.`
      : `${what}: it was played on another version of the scenario. Only the moves before it are counted.`;
    break;
  }
  if (stopped === undefined) readToEnd(scenario, run, outcome);
  const problems = stopped === undefined ? compare(scenario, result, run.state) : [stopped];
  return {
    result,
    states: run.states,
    moves: run.moves,
    evidence: evidenceOf(scenario, run.states, run.moves),
    sameScript,
    problems,
  };
}
