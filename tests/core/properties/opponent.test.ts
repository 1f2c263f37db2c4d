import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMove } from '../../../src/core/debate/apply.ts';
import { moveId, speaks } from '../../../src/core/debate/move.ts';
import type { DebateMove } from '../../../src/core/debate/move.ts';
import { debateMoves } from '../../../src/core/debate/moves.ts';
import { LEVELS, chooseMove, worth } from '../../../src/core/debate/opponent.ts';
import type { Position } from '../../../src/core/debate/position.ts';
import { isOver } from '../../../src/core/debate/position.ts';
import type { Table } from '../../../src/core/debate/table.ts';
import { SEED, arbitraryChoices, arbitrarySketch } from '../../support/arbitrary-scenario.ts';
import { makeScenario } from '../../support/make-scenario.ts';
import type { Sketch } from '../../support/make-scenario.ts';
import { must } from '../../support/must.ts';
import { pick, playThrough, positionsOf } from '../../support/playthrough.ts';

/** Every position of a play of a scenario described. */
function positions(sketch: Sketch, numbers: readonly number[]): readonly (readonly [Table, Position])[] {
  const scenario = makeScenario(sketch);
  return positionsOf(scenario, playThrough(scenario, pick(numbers)));
}

const weighed = (table: Table, position: Position): readonly DebateMove[] =>
  debateMoves(table, position).filter((m) => m.kind !== 'yield' && m.kind !== 'retract');

/** How the moves rank that are as good as each other: authored priority, then id. */
function rank(table: Table, move: DebateMove): string {
  const priority = speaks(move) ? must(table.debate.claims[must(table.debate.indexOf.get(move.claim))]).priority : 2000;
  return `${String(priority).padStart(6, '0')} ${moveId(move)}`;
}

const bestOf = (table: Table, scored: readonly { readonly move: DebateMove; readonly score: number }[]) =>
  scored.toSorted((a, b) => b.score - a.score || (rank(table, a.move) < rank(table, b.move) ? -1 : 1));

const oneDeep = (table: Table, position: Position) =>
  bestOf(
    table,
    weighed(table, position).map((move) => ({
      move,
      score: worth(table, applyMove(table, position, move), position.turn),
    })),
  );

/** The worst that a move comes to when the other side replies. */
function worstOf(table: Table, position: Position, move: DebateMove): number {
  const after = applyMove(table, position, move);
  const now = worth(table, after, position.turn);
  if (isOver(after, table.burn) && after.turn === table.opener) return now;
  const replies = weighed(table, after).map((reply) => worth(table, applyMove(table, after, reply), position.turn));
  return Math.min(now, ...replies);
}

describe('the move of the engine', () => {
  it('is legal at every level, and never takes back its own words', () => {
    fc.assert(
      fc.property(arbitrarySketch(12), arbitraryChoices, (sketch, numbers) => {
        for (const [table, position] of positions(sketch, numbers)) {
          const legal = debateMoves(table, position).map(moveId);
          for (const move of LEVELS.map((level) => chooseMove(table, position, level))) {
            expect(legal).toContain(moveId(move));
            expect(move.kind).not.toBe('retract');
          }
        }
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  it('is, when shrewd, the best by one ply; and gives way, by word or silence, only where nothing is better than silence', () => {
    fc.assert(
      fc.property(arbitrarySketch(12), arbitraryChoices, (sketch, numbers) => {
        for (const [table, position] of positions(sketch, numbers)) {
          const best = oneDeep(table, position)[0];
          const now = worth(table, position, position.turn);
          const move = chooseMove(table, position, 'shrewd');
          const expected =
            best && best.score > now
              ? [moveId(best.move)]
              : [
                  'yield',
                  ...debateMoves(table, position)
                    .filter((m) => m.kind === 'concede')
                    .map(moveId),
                ];
          expect(expected).toContain(moveId(move));
        }
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  it('is, when formidable, of the six best that whose worst reply is least bad', () => {
    fc.assert(
      fc.property(arbitrarySketch(12), arbitraryChoices, (sketch, numbers) => {
        for (const [table, position] of positions(sketch, numbers)) {
          const first = oneDeep(table, position).slice(0, 6);
          const improves = (first[0]?.score ?? -Infinity) > worth(table, position, position.turn);
          const deep = bestOf(
            table,
            first.map(({ move }) => ({ move, score: worstOf(table, position, move) })),
          );
          const expected = improves ? must(deep[0]).move : chooseMove(table, position, 'shrewd');
          expect(moveId(chooseMove(table, position, 'formidable'))).toBe(moveId(expected));
        }
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
});
