import { describe, expect, it } from 'vitest';
import { forecastMove } from '../../src/core/debate/forecast.ts';
import { menuOf } from '../../src/core/debate/menu.ts';
import { isDebateMove, moveId } from '../../src/core/debate/move.ts';
import { LEVELS } from '../../src/core/debate/opponent.ts';
import { countHall, majorityOf, stanceOf } from '../../src/core/debate/hall.ts';
import { seededRandom } from '../../src/core/explore/ways/random.ts';
import { tableOf } from '../../src/core/play/sitting-step.ts';
import { legalMoves, step } from '../../src/core/play/step.ts';
import { stateHash } from '../../src/core/save/digest.ts';
import { replay } from '../../src/core/save/replay.ts';
import { exchangeViews } from '../../src/core/view/transcript.ts';
import { hallView } from '../../src/core/view/hall-view.ts';
import { plainFloor } from '../support/arbitrary-scenario.ts';
import { deepFreeze } from '../support/freeze.ts';
import { must } from '../support/must.ts';
import { stanceUnder } from '../support/naive.ts';
import { playThrough } from '../support/playthrough.ts';
import type { Chooser } from '../support/playthrough.ts';
import { realScenario } from '../support/real-scenario.ts';

const scenario = realScenario();
deepFreeze(scenario.data);

const anyMove = (seed: number): Chooser => {
  const random = seededRandom(seed);
  return (moves) => deepFreeze(moves[Math.floor(random() * moves.length)]);
};

/** One play against each level, the roles by turns. */
const plays = LEVELS.map((level, seed) => {
  const role = must(scenario.data.roles[seed % scenario.data.roles.length]).id;
  return { role, level, seed, played: playThrough(scenario, anyMove(seed), role, level) };
});

describe.each(plays)(
  'a random play of the scenario that ships: $role against $level, seed $seed',
  ({ played, role, level, seed }) => {
    const { states, saves, moves } = played;
    const last = must(states.at(-1));
    const sittings = states.flatMap((s) => (s.place.at === 'sitting' ? [{ state: s, sitting: must(s.sitting) }] : []));

    it('comes to an ending and the debrief', () => {
      expect(last.place.at).toBe('debrief');
      expect(Object.keys(last.resolutions)).toEqual([...new Set(sittings.map((s) => s.sitting.id))]);
      expect(sittings.length).toBeGreaterThan(0);
    });

    it('has the hall that the rules give, written out one man at a time', () => {
      for (const { state, sitting } of sittings) {
        const { debate } = tableOf(scenario, state, sitting);
        const floor = plainFloor(debate, sitting.position.floor);
        const ours = debate.members.map(
          (_, m) => debate.options[stanceOf(debate, countHall(debate, sitting.position.floor), m)],
        );
        expect(ours).toEqual(scenario.data.members.map((man) => stanceUnder(scenario.data, man, floor)));
      }
    });

    it('counts every seat once, and resolves what carries', () => {
      const view = must(hallView(scenario, last));
      expect(view.seats).toHaveLength(scenario.data.members.length);
      const order = scenario.data.options.map((o) => o.id);
      for (const { option, seats, carries } of view.options) {
        expect(seats).toBe(view.seats.filter((s) => order.indexOf(s.option) >= order.indexOf(option)).length);
        expect(carries).toBe(seats >= majorityOf(scenario.data.members.length));
      }
      expect(Object.values(last.resolutions).at(-1)).toBe(view.standing);
    });

    it('is the same when it is played again, and from its save', () => {
      const again = playThrough(realScenario(), anyMove(seed), role, level);
      expect(again.moves.map(moveId)).toEqual(moves.map(moveId));
      expect(again.states.map((s) => stateHash(scenario, s))).toEqual(states.map((s) => stateHash(scenario, s)));
      const replayed = replay(scenario, must(saves.at(-1)));
      expect(replayed.stop).toBeUndefined();
      expect(replayed.states.map((s) => stateHash(scenario, s))).toEqual(states.map((s) => stateHash(scenario, s)));
    });

    it('offers at each turn a menu of four to six legal moves', () => {
      for (const { state, sitting } of sittings) {
        const menu = menuOf(tableOf(scenario, state, sitting), sitting.position).map(moveId);
        const legal = legalMoves(scenario, state).map(moveId);
        expect(menu.length).toBeLessThanOrEqual(6);
        expect(menu.length).toBeGreaterThanOrEqual(Math.min(4, legal.length));
        expect(legal).toEqual(expect.arrayContaining(menu));
      }
    });

    it('says of every change who, to what and why', () => {
      for (const { receipts } of exchangeViews(scenario, last))
        for (const { receipt, sentence } of receipts) {
          expect(sentence).toMatch(/ (?:comes over to|falls back to) “.+”: .+\.$/u);
          expect(sentence).not.toMatch(/undefined|number 0|what was said/u);
          expect(receipt.from).not.toBe(receipt.to);
        }
    });

    it('can be forecast without being changed', () => {
      const { state, sitting } = must(sittings[Math.floor(sittings.length / 2)]);
      const before = stateHash(scenario, deepFreeze(state));
      const table = tableOf(scenario, state, sitting);
      for (const move of legalMoves(scenario, state)) {
        step(scenario, state, move);
        if (isDebateMove(move)) forecastMove(table, sitting.position, move);
      }
      expect(stateHash(scenario, state)).toBe(before);
    });
  },
);
