import { applyMove } from '../../debate/apply.ts';
import { menuOf } from '../../debate/menu.ts';
import { speaks } from '../../debate/move.ts';
import type { DebateMove, Move } from '../../debate/move.ts';
import { debateMoves } from '../../debate/moves.ts';
import { chooseMove, worth } from '../../debate/opponent.ts';
import type { Level } from '../../debate/opponent.ts';
import { isOver } from '../../debate/position.ts';
import type { Position } from '../../debate/position.ts';
import type { Table } from '../../debate/table.ts';
import type { Scenario } from '../../play/scenario-index.ts';
import { tableOf } from '../../play/sitting-step.ts';
import type { State } from '../../play/state.ts';
import { legalMoves } from '../../play/step.ts';
import type { Job } from '../walk/job.ts';
import { greedyMoves, speakToValuesMoves, valuesOnlyMoves } from '../ways/ways.ts';

/** Named ways of play: what a player does who presses at random, counts seats, looks ahead, or has one idea. */
export const POLICIES = ['random', 'menu', 'greedy', 'thoughtful', 'values', 'recorded'] as const;

/** A way of play; `only:` and a value's id for a zealot, who speaks to that value and no other. */
export type PolicyName = (typeof POLICIES)[number] | `only:${string}`;

/** What a way of play does in a state. */
export interface Decision {
  /** Moves among which it is indifferent: each as likely as the others. */
  readonly moves: readonly Move[];
  /** Moves that were followed to their answers to come to it. */
  readonly tried: number;
}

export type Policy = (state: State) => Decision;

/** The ways of play that a scenario has: those named, and a zealot for each of its values. */
export const policiesOf = (scenario: Scenario): readonly PolicyName[] => [
  ...POLICIES,
  ...scenario.data.values.map((v): PolicyName => `only:${v.id}`),
];

/** The worth of a move after the other side's answer to it, where there is one. */
function worthAnswered(table: Table, position: Position, move: DebateMove, level: Level): number {
  const mine = applyMove(table, position, move);
  const answers = mine.exchange === position.exchange && !isOver(mine, table.burn);
  const after = answers ? applyMove(table, mine, chooseMove(table, mine, level)) : mine;
  return worth(table, after, position.turn);
}

/** The moves that are best two plies deep: one's own, and the answer. */
function thoughtfulMoves(table: Table, position: Position, level: Level): readonly DebateMove[] {
  const scored = debateMoves(table, position).map((move) => ({
    move,
    score: worthAnswered(table, position, move, level),
  }));
  const top = Math.max(...scored.map((s) => s.score));
  return scored.filter((s) => s.score === top).map((s) => s.move);
}

/** The claims of the record that fall to a role in a sitting: the script that its targets name, or its side's order. */
function scriptOf({ data }: Scenario, table: Table, role: string): readonly string[] {
  const { sitting } = table.debate;
  const scripts = data.targets.flatMap((t) =>
    t.sitting === sitting.id && t.way === 'script' ? [t.script?.[role]] : [],
  );
  return scripts.find((s) => s !== undefined) ?? sitting.recorded[table.player.side] ?? [];
}

/** The first of some claims that can be made now; when there is none, one yields. */
function recordedMoves(table: Table, position: Position, order: readonly string[]): readonly DebateMove[] {
  const moves = debateMoves(table, position).filter(speaks);
  const next = order.find((id) => moves.some((m) => m.claim === id));
  return [moves.find((m) => m.claim === next) ?? { kind: 'yield' }];
}

function debatePolicy(
  scenario: Scenario,
  name: PolicyName,
  { role, level }: Job,
): (table: Table, position: Position) => readonly DebateMove[] {
  switch (name) {
    case 'random':
      return debateMoves;
    case 'menu':
      return menuOf;
    case 'greedy':
      return greedyMoves;
    case 'thoughtful':
      return (table, position) => thoughtfulMoves(table, position, level);
    case 'values':
      return speakToValuesMoves;
    case 'recorded':
      return (table, position) => recordedMoves(table, position, scriptOf(scenario, table, role));
    default: {
      const value = name.slice('only:'.length);
      return (table, position) => valuesOnlyMoves(table, position, [value]);
    }
  }
}

/** A way of play; in scenes, and wherever there is nothing to choose by, every move is as likely as another. */
export function policyOf(scenario: Scenario, name: PolicyName, job: Job): Policy {
  const inSitting = debatePolicy(scenario, name, job);
  return (state) => {
    const { sitting } = state;
    if (state.place.at !== 'sitting' || !sitting) return { moves: legalMoves(scenario, state), tried: 0 };
    const table = tableOf(scenario, state, sitting);
    const moves = inSitting(table, sitting.position);
    return { moves, tried: name === 'thoughtful' ? debateMoves(table, sitting.position).length : 0 };
  };
}
