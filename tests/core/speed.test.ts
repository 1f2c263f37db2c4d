import { expect, it } from 'vitest';
import { speaks } from '../../src/core/debate/move.ts';
import type { Move } from '../../src/core/debate/move.ts';
import { LEVELS } from '../../src/core/debate/opponent.ts';
import { seededRandom } from '../../src/core/explore/ways/random.ts';
import { engineWay, runSitting } from '../../src/core/explore/ways/sitting-run.ts';
import { randomWay } from '../../src/core/explore/ways/ways.ts';
import { tableFor } from '../../src/core/play/scenario-index.ts';
import { legalMoves, step } from '../../src/core/play/step.ts';
import type { State } from '../../src/core/play/state.ts';
import { must } from '../support/must.ts';
import { playThrough } from '../support/playthrough.ts';
import type { Chooser } from '../support/playthrough.ts';
import { realScenario } from '../support/real-scenario.ts';

/** Milliseconds that a move may take; thrice as many against the level that looks two plies ahead. */
const BARS = { recorded: 5, shrewd: 5, formidable: 8 } as const;
const PLAYS = 20;
/** Sittings a second of one core's time, played by chance against the shrewd engine: a fraction of what is measured. */
const SITTINGS_A_SECOND = 1000;
const SITTINGS = 300;
const BATCHES = 4;

const scenario = realScenario();
const role = must(scenario.data.roles[0]).id;

/** Any move, a claim where there is one, so that the floor fills. */
const talkative = (seed: number): Chooser => {
  const random = seededRandom(seed);
  const any = (moves: readonly Move[]) => moves[Math.floor(random() * moves.length)];
  return (moves) => any(moves.filter(speaks)) ?? any(moves);
};

/** The states of the last exchanges: as much on the floor as a sitting comes to, and whole replies to be weighed. */
const fullFloors = (states: readonly State[]): readonly State[] =>
  states.filter((s) => s.place.at === 'sitting').slice(-3);

const median = (numbers: readonly number[]): number =>
  must(numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]);

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

it.each(LEVELS)('resolves a move with forty members and a full floor in a few milliseconds, against %s', (level) => {
  const floors = fullFloors(playThrough(scenario, talkative(1), role, level).states);
  const medians = floors.map((state) => {
    const moves = legalMoves(scenario, state);
    return median(
      Array.from({ length: 2 }).flatMap(() => moves.map((move) => timed(() => step(scenario, state, move)))),
    );
  });
  const said = must(floors.at(-1)?.sitting).position.floor.spoken.length;
  const slowest = Math.max(...medians);
  console.log(
    `a move against ${level}, ${scenario.data.members.length} members, up to ${said} claims on the floor: ${slowest.toFixed(2)} ms (the slowest of ${medians.length} exchanges, medians)`,
  );
  expect(scenario.data.members.length).toBeGreaterThanOrEqual(40);
  expect(said).toBeGreaterThan(12);
  expect(slowest).toBeLessThan(BARS[level]);
});

it('plays from end to end many times a second', () => {
  const time = timed(() => {
    for (let seed = 1; seed <= PLAYS; seed++) {
      const { states } = playThrough(scenario, talkative(seed), role);
      expect(must(states.at(-1)).place.at).toBe('debrief');
    }
  });
  console.log(`random playthroughs, the engine answering: ${((PLAYS / time) * 1000).toFixed(0)} a second`);
});

it('plays a thousand sittings a second by chance, the shrewd engine answering', () => {
  const table = tableFor(scenario, must(scenario.data.sittings[0]).id, role);
  const play = (seed: number) =>
    runSitting(table, randomWay(table, seededRandom(seed)), engineWay(table, 'shrewd')).moves.length;
  // the time of the core and not of the clock, and the best of several: other work on the machine is no fault of ours
  let moves = 0;
  const rates = Array.from({ length: BATCHES }, (_, batch) => {
    const before = process.cpuUsage();
    for (let n = 1; n <= SITTINGS; n++) moves += play(batch * SITTINGS + n);
    const { user, system } = process.cpuUsage(before);
    return (SITTINGS / (user + system)) * 1_000_000;
  });
  const rate = Math.max(...rates);
  console.log(
    `sittings by chance against the shrewd engine: ${rate.toFixed(0)} a second, of ${(moves / SITTINGS / BATCHES).toFixed(1)} moves each`,
  );
  expect(rate).toBeGreaterThan(SITTINGS_A_SECOND);
});
