import type { Move } from '../../src/core/debate/move.ts';
import type { Position } from '../../src/core/debate/position.ts';
import type { Table } from '../../src/core/debate/table.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { tableOf } from '../../src/core/play/sitting-step.ts';
import { startPlay } from '../../src/core/play/start.ts';
import type { State } from '../../src/core/play/state.ts';
import { legalMoves, step } from '../../src/core/play/step.ts';
import type { Level } from '../../src/core/debate/opponent.ts';
import { blankSave, markOf } from '../../src/core/save/replay.ts';
import { addMove } from '../../src/core/save/save.ts';
import type { Save } from '../../src/core/save/save.ts';
import { must } from './must.ts';

/** A play as far as it has gone: each state, the moves between them, and the save at each. */
export interface Playthrough {
  readonly states: readonly State[];
  readonly moves: readonly Move[];
  readonly saves: readonly Save[];
}

export type Chooser = (moves: readonly Move[], n: number) => Move | undefined;

/** Takes the move that a list of numbers picks at each decision; stops when the list ends. */
export const pick =
  (numbers: readonly number[]): Chooser =>
  (moves, n) => {
    const drawn = numbers[n];
    return drawn === undefined ? undefined : moves[drawn % moves.length];
  };

/** Plays a scenario from its first part until it is over or the chooser has no more; reading on is no decision. */
export function playThrough(
  scenario: Scenario,
  choose: Chooser,
  role = 'as-alice',
  level: Level = 'shrewd',
): Playthrough {
  const first = startPlay(scenario, must(scenario.data.parts[0]).id, role, { level });
  const states = [first];
  const moves: Move[] = [];
  const saves = [blankSave(scenario, first)];
  let decisions = 0;
  for (;;) {
    const state = must(states.at(-1));
    const legal = legalMoves(scenario, state);
    const only = legal.length === 1 && legal[0]?.kind === 'next' ? legal[0] : undefined;
    const move = only ?? (legal.length > 0 ? choose(legal, decisions++) : undefined);
    if (!move) return { states, moves, saves };
    const next = step(scenario, state, move).state;
    states.push(next);
    moves.push(move);
    saves.push(addMove(must(saves.at(-1)), move, markOf(scenario, next, move)));
  }
}

/** Every position of a play in which somebody is to move, and the table it is played at. */
export const positionsOf = (scenario: Scenario, { states }: Playthrough): readonly (readonly [Table, Position])[] =>
  states.flatMap((s) =>
    s.place.at === 'sitting' ? [[tableOf(scenario, s, must(s.sitting)), must(s.sitting).position] as const] : [],
  );
