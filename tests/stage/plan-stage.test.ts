import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../src/core/debate/compile.ts';
import { startPlay } from '../../src/core/play/start.ts';
import type { State } from '../../src/core/play/state.ts';
import { step } from '../../src/core/play/step.ts';
import { hallView } from '../../src/core/view/hall-view.ts';
import { pictureOf } from '../../src/stage/picture.ts';
import { planStage } from '../../src/stage/plan-stage.ts';
import { blockOf, BLOCKS, isSeated, seatsFor, spotKey } from '../../src/stage/seats.ts';
import { must } from '../support/must.ts';
import { pairs, playThrough, scenarios } from './plays.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe.each(scenarios())('the places of the men in %s', (_name, scenario) => {
  const plays = SEEDS.map((seed) => playThrough(scenario, seed));
  const states = plays.flatMap((play) => play.states);

  it('has every member in one place, and no two in the same', () => {
    for (const state of states) {
      const seats = seatsFor(scenario, state);
      expect(seats.map((s) => s.member).toSorted()).toEqual(scenario.data.members.map((m) => m.id).toSorted());
      expect(new Set(seats.map((s) => spotKey(s.spot))).size).toBe(seats.length);
    }
  });

  it('seats each man with those who take the same option', () => {
    for (const state of states.filter(isSeated)) {
      const held = must(scenario.data.sittings.find((s) => s.id === state.sitting?.id));
      const options = optionsOf(scenario.data, held);
      const stances = new Map(hallView(scenario, state)?.seats.map((s) => [s.member, s.option]));
      for (const { member, spot } of seatsFor(scenario, state)) {
        const block = blockOf(options.indexOf(stances.get(member) ?? ''), options.length);
        expect(spot).toMatchObject({ at: 'bench', block });
      }
    }
  });

  it('moves only those who changed their stance in the exchange', () => {
    for (const [previous, next] of plays.flatMap(pairs)) {
      if (!isSeated(previous) || !isSeated(next)) continue;
      const grown = (next.sitting?.exchanges.length ?? 0) > (previous.sitting?.exchanges.length ?? 0);
      const changed = grown ? (next.sitting?.exchanges.at(-1)?.receipts.map((r) => r.member) ?? []) : [];
      const { walks } = planStage(scenario, previous, next);
      expect(walks.map((w) => w.member).toSorted()).toEqual(changed.toSorted());
    }
  });

  it('moves nobody when the state is the same', () => {
    for (const state of states) {
      const plan = planStage(scenario, state, state);
      expect(plan).toEqual({ picture: pictureOf(scenario, state), walks: [], nods: [], rising: [] });
    }
  });

  it('has the same places when a save is played again', () => {
    for (const { states: played, moves } of plays) {
      const first = played[0];
      if (!first) continue;
      let again: State = startPlay(scenario, first.part, first.role, first.settings);
      for (const move of moves) again = step(scenario, structuredClone(again), move).state;
      expect(pictureOf(scenario, again)).toEqual(played.at(-1) && pictureOf(scenario, played.at(-1) ?? again));
    }
  });

  it('picks out a speaker in a sitting alone, and he stands', () => {
    for (const state of states) {
      const { speaker, figures } = pictureOf(scenario, state);
      const poses = figures.filter((f) => f.member === speaker).map((f) => f.pose);
      expect(poses).toEqual(speaker === undefined ? [] : ['standing']);
      expect(speaker === undefined || state.place.at === 'sitting').toBe(true);
    }
  });

  it('burns the candle down and never up', () => {
    for (const [previous, next] of plays.flatMap(pairs))
      expect(pictureOf(scenario, next).candle).toBeLessThanOrEqual(pictureOf(scenario, previous).candle);
  });

  it('lets the blocks rise one after another at the division, the widest option first', () => {
    for (const [previous, next] of plays.flatMap(pairs)) {
      const { rising, picture } = planStage(scenario, previous, next);
      expect(rising.length > 0).toBe(next.place.at === 'division');
      expect(rising).toEqual(rising.toSorted((a, b) => b - a));
      if (next.place.at !== 'division' || !next.sitting) continue;
      const carried = next.resolutions[next.sitting.id] ?? '';
      const hall = hallView(scenario, next);
      const up = picture.figures.filter((f) => f.pose === 'standing').length;
      const seats = hall?.options.find((o) => o.option === carried)?.seats;
      expect(up).toBe(seats ?? (hall?.members ?? 0) - (hall?.options.at(-1)?.seats ?? 0));
    }
  });

  it('is simply there after a jump to an earlier move', () => {
    for (const { states: played } of plays) {
      const early = played.findIndex((s) => (s.sitting?.exchanges.length ?? 0) === 1);
      const last = played.at(-1);
      if (early < 0 || !last) continue;
      expect(planStage(scenario, last, played[early] ?? last).walks).toEqual([]);
      expect(planStage(scenario, undefined, last).walks).toEqual([]);
    }
  });
});

describe('the blocks of benches', () => {
  it.each([1, 2, 3, 4, 6])('go from the narrowest of %i options to the widest', (options) => {
    const blocks = Array.from({ length: options }, (_, o) => blockOf(o, options));
    expect(blocks).toEqual(blocks.toSorted((a, b) => a - b));
    expect(Math.max(...blocks)).toBeLessThan(BLOCKS);
    expect(new Set(blocks).size).toBe(Math.min(options, BLOCKS));
  });
});
