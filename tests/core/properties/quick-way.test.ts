import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMove } from '../../../src/core/debate/apply.ts';
import { countHall } from '../../../src/core/debate/hall.ts';
import { lookOut } from '../../../src/core/debate/judge-claim.ts';
import { moveId } from '../../../src/core/debate/move.ts';
import { debateMoves, forwardMoves } from '../../../src/core/debate/moves.ts';
import { LEVELS, chooseMove, worth } from '../../../src/core/debate/opponent.ts';
import { bitOfSide } from '../../../src/core/debate/plan.ts';
import type { Plan } from '../../../src/core/debate/plan.ts';
import { isClosing, isOver, openPosition } from '../../../src/core/debate/position.ts';
import type { Position } from '../../../src/core/debate/position.ts';
import { scoreTried } from '../../../src/core/debate/score.ts';
import { standOn } from '../../../src/core/debate/stand-on.ts';
import type { Table } from '../../../src/core/debate/table.ts';
import { voiceOf } from '../../../src/core/debate/table.ts';
import { takeBack, tryMove } from '../../../src/core/debate/try-move.ts';
import { seededRandom } from '../../../src/core/explore/ways/random.ts';
import { tableFor } from '../../../src/core/play/scenario-index.ts';
import {
  SEED,
  arbitraryChoices,
  arbitraryFloor,
  arbitrarySketch,
  floorFrom,
  plainFloor,
} from '../../support/arbitrary-scenario.ts';
import { makeScenario } from '../../support/make-scenario.ts';
import { must } from '../../support/must.ts';
import { stanceUnder } from '../../support/naive.ts';
import { plainChoice, plainMoves, plainWorth } from '../../support/plain-engine.ts';
import type { Count } from '../../support/plain-engine.ts';
import { pick, playThrough, positionsOf } from '../../support/playthrough.ts';
import { realScenario } from '../../support/real-scenario.ts';

const role = fc.constantFrom('as-alice', 'as-bob', 'as-ann');

/** The whole hall counted afresh on a floor, which the properties of labels hold against the rules one man at a time. */
const counted =
  ({ debate }: Table): Count =>
  (floor) =>
    countHall(debate, { ...floor }).seats;

/**
 * Positions of a debate in which both sides do as numbers say: by the odd ones they ask, grant and withdraw where they
 * can, which the engine seldom does or never.
 */
function contraryWalk(table: Table, numbers: readonly number[]): readonly Position[] {
  const walk = [openPosition(table.debate, table.opener)];
  for (const n of numbers) {
    const position = must(walk.at(-1));
    if (isOver(position, table.burn)) return walk;
    const moves = plainMoves(table, position);
    const others = moves.filter((m) => m.kind === 'question' || m.kind === 'concede' || m.kind === 'retract');
    const among = n % 2 === 1 && others.length > 0 ? others : moves;
    walk.push(applyMove(table, position, must(among[(n >> 1) % among.length])));
  }
  return walk;
}

/** What of a floor that has been counted must be as it was when a move that was tried is taken back. */
function kept({ standing }: Plan): unknown {
  const { inn, out, saidBy, grantedBy, questioned, suffered, takers, seats, lanes, more } = standing;
  const { questions, motion, openCount, reasonCount } = standing;
  const reasons = Array.from(standing.reasons.slice(0, reasonCount), (c) => [c, standing.pro[c], standing.con[c]]);
  const arrays = [inn, out, saidBy, grantedBy, questioned, suffered, takers, seats, lanes, more].map((a) => [...a]);
  return { arrays, reasons, questions, motion, openCount };
}

/** Tries every move that goes forward: those that are not worth what they are worth made, or leave something behind. */
function mistried(table: Table, position: Position): readonly unknown[] {
  const { debate, burn } = table;
  const { floor, turn } = position;
  const wider = voiceOf(table, turn).wants === 'wider';
  return forwardMoves(lookOut(table, position)).flatMap((known) => {
    const made = worth(table, applyMove(table, position, known.move), turn);
    const plan = standOn(debate, floor);
    const mover = { side: bitOfSide(plan, turn), late: isClosing(debate, position, burn) };
    const before = JSON.stringify(kept(plan));
    const scores = [-Infinity, made, made + 1].map((least) => {
      tryMove(plan, floor, known, mover);
      const score = scoreTried(plan, wider, least);
      takeBack(plan, floor, known, mover);
      return score;
    });
    const [free, asGood, better] = scores;
    const right = free === made && asGood === made && better === -Infinity;
    const left = JSON.stringify(kept(plan)) !== before;
    return right && !left ? [] : [{ move: moveId(known.move), made, scores, left }];
  });
}

describe('a move that is tried', () => {
  it('is worth what it is worth when it is made, and leaves nothing behind it', () => {
    fc.assert(
      fc.property(arbitrarySketch(70), arbitraryChoices, role, (sketch, numbers, who) => {
        const table = tableFor(makeScenario(sketch), 'meeting', who);
        for (const position of contraryWalk(table, numbers)) expect(mistried(table, position)).toEqual([]);
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  it('is so upon any floor, however come by, and in a hall of more members than the score has room for', () => {
    fc.assert(
      fc.property(arbitrarySketch(200), arbitraryFloor, role, fc.boolean(), (sketch, raw, who, wide) => {
        const table = tableFor(makeScenario(sketch), 'meeting', who);
        const floor = floorFrom(raw, table.debate);
        const turn = wide ? 'wide' : 'narrow';
        const last = must(floor.spoken.at(-1));
        const fresh = last.side === turn ? undefined : last.claim;
        const position = { floor, candle: 9, extra: 0, exchange: 2, turn, fresh, called: [], asked: {} };
        expect(mistried(table, position)).toEqual([]);
      }),
      { seed: SEED + 1, numRuns: 40 },
    );
  });
});

describe('the engine', () => {
  it('finds the moves legal that the rules allow, taken one claim at a time', () => {
    fc.assert(
      fc.property(arbitrarySketch(1), arbitraryChoices, arbitraryChoices, role, (sketch, some, more, who) => {
        const scenario = makeScenario({ ...sketch, sitting: { ...sketch.sitting, candle: 24, questions: 9 } });
        const table = tableFor(scenario, 'meeting', who);
        for (const position of contraryWalk(table, [...some, ...more]))
          expect(debateMoves(table, position)).toEqual(plainMoves(table, position));
      }),
      { seed: SEED + 2, numRuns: 300 },
    );
  });

  it('chooses at every level what a plain search chooses that asks every man after every move', () => {
    fc.assert(
      fc.property(arbitrarySketch(9), arbitraryChoices, role, (sketch, numbers, who) => {
        const scenario = makeScenario(sketch);
        const { data } = scenario;
        const table = tableFor(scenario, 'meeting', who);
        for (const position of contraryWalk(table, numbers.slice(0, 6))) {
          const count: Count = (floor) => {
            const plain = plainFloor(table.debate, floor);
            const stances = data.members.map((man) => table.debate.options.indexOf(stanceUnder(data, man, plain)));
            return table.debate.options.map((_, o) => stances.filter((s) => s >= o).length);
          };
          expect(worth(table, position, position.turn)).toBe(plainWorth(table, count, position, position.turn));
          for (const level of LEVELS)
            expect(chooseMove(table, position, level)).toEqual(plainChoice(table, position, level, count));
        }
      }),
      { seed: SEED + 3, numRuns: 12 },
    );
  });
});

describe.each(realScenario().data.roles.map((r) => r.id))(
  'in the scenario that ships, the engine against %s',
  (who) => {
    const scenario = realScenario();
    const random = seededRandom(who.length);
    const anyMove = Array.from({ length: 99 }, () => Math.floor(random() * 9999));
    const positions = positionsOf(scenario, playThrough(scenario, pick(anyMove), who));

    it('finds the moves legal that the rules allow', () => {
      expect(positions.length).toBeGreaterThan(5);
      for (const [table, position] of positions)
        expect(debateMoves(table, position)).toEqual(plainMoves(table, position));
    });

    it.each(LEVELS)('chooses what a plain search chooses when it is %s', (level) => {
      for (const [table, position] of positions) {
        const answered = applyMove(table, position, chooseMove(table, position, level));
        for (const at of [position, answered])
          expect(chooseMove(table, at, level)).toEqual(plainChoice(table, at, level, counted(table)));
      }
    });

    it('tries a move as if it were made', () => {
      for (const [table, position] of positions) expect(mistried(table, position)).toEqual([]);
    });
  },
);
