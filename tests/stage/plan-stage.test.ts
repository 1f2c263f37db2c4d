import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../src/core/debate/compile.ts';
import { startPlay } from '../../src/core/play/start.ts';
import type { State } from '../../src/core/play/state.ts';
import { step } from '../../src/core/play/step.ts';
import { hallView } from '../../src/core/view/hall-view.ts';
import { currentBeat } from '../../src/core/scene/walk.ts';
import { figureOf } from '../../src/stage/company.ts';
import { nextBackdrop } from '../../src/stage/next-backdrop.ts';
import { pictureOf } from '../../src/stage/picture.ts';
import { planStage } from '../../src/stage/plan-stage.ts';
import type { StagePlan } from '../../src/stage/plan-stage.ts';
import { ALL_OVER, scheduleOf } from '../../src/stage/schedule.ts';
import { blockOf, BLOCKS, isSeated, seatsFor, spotKey } from '../../src/stage/seats.ts';
import { must } from '../support/must.ts';
import { pairs, playThrough, scenarios } from './plays.ts';

/** How much of a plan is seen to move. */
const movement = (plan: StagePlan): number =>
  [plan.walks, plan.stirs, plan.turns, plan.rising, plan.comes].flat().length +
  [plan.turn, plan.rises, plan.burnt].filter((one) => one !== undefined).length;

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
      expect(planStage(scenario, state, state)).toEqual(planStage(scenario, undefined, state));
      expect(movement(planStage(scenario, state, state))).toBe(0);
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
      const { company, speaker, figures } = pictureOf(scenario, state);
      expect(company === undefined || speaker === undefined).toBe(true);
      const poses = figures.filter((f) => f.member === speaker).map((f) => f.pose);
      expect(poses).toEqual(speaker === undefined ? [] : ['standing']);
      expect(speaker === undefined || state.place.at === 'sitting').toBe(true);
    }
  });

  it('burns the candle of a sitting down and never up', () => {
    for (const [previous, next] of plays.flatMap(pairs).filter(([a, b]) => a.sitting?.id === b.sitting?.id))
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

  it('lets those nod whom an exchange won, and mutter who sat beside them, and nobody else stir', () => {
    for (const [previous, next] of plays.flatMap(pairs)) {
      const { stirs, walks } = planStage(scenario, previous, next);
      const nodding = stirs.filter((s) => s.how === 'nod').map((s) => s.member);
      const won = next.sitting?.id === previous.sitting?.id ? walks.map((w) => w.member) : [];
      expect(nodding).toEqual(won);
      const left = new Set(walks.flatMap(({ from }) => (from.at === 'bench' ? [from.block] : [])));
      const was = new Map(pictureOf(scenario, previous).figures.map((f) => [f.member, f.spot]));
      for (const { member } of stirs.filter((s) => s.how === 'mutter')) {
        const spot = was.get(member);
        expect(nodding).not.toContain(member);
        expect(spot?.at === 'bench' && left.has(spot.block)).toBe(true);
      }
    }
  });

  it('has everybody look to the speaker from other benches than his', () => {
    for (const state of states) {
      const { speaker, figures } = pictureOf(scenario, state);
      const speaks = figures.find((f) => f.member === speaker)?.spot;
      for (const { spot, faces } of figures) {
        if (speaks?.at !== 'bench' || spot.at !== 'bench' || speaks.block === spot.block) continue;
        expect(faces).toBe(speaks.block < spot.block ? 'left' : 'right');
      }
    }
  });

  it('lets him rise who begins to speak, and those turn who look another way than before', () => {
    for (const [previous, next] of plays.flatMap(pairs)) {
      const plan = planStage(scenario, previous, next);
      if (plan.picture.company || pictureOf(scenario, previous).company) continue;
      const before = pictureOf(scenario, previous);
      const { speaker } = plan.picture;
      const walks = plan.walks.some((w) => w.member === speaker);
      expect(plan.rises).toBe(before.speaker === speaker || walks ? undefined : speaker);
      const was = new Map(before.figures.map((f) => [f.member, f.faces]));
      const turned = plan.picture.figures.filter(({ member }) => plan.turns.includes(member));
      expect(turned.filter(({ member, faces }) => was.get(member) === faces)).toEqual([]);
    }
  });

  it('turns a leaf to another place or part, and at no other time', () => {
    for (const [previous, next] of plays.flatMap(pairs)) {
      const { turn, picture } = planStage(scenario, previous, next);
      const elsewhere = pictureOf(scenario, previous).company?.backdrop !== picture.company?.backdrop;
      expect(turn).toBe(next.leg > previous.leg ? 'part' : elsewhere ? 'place' : undefined);
    }
  });

  it('shows in a scene whoever plays and whoever speaks, each at the same stand from beat to beat', () => {
    const stands = new Map<string, number>();
    for (const state of states) {
      const { company } = pictureOf(scenario, state);
      const scene = state.place.at === 'scene' ? scenario.scenes.get(state.place.scene) : undefined;
      if (!scene) continue;
      expect(company?.backdrop).toBe(scene.backdrop);
      if (!company) continue;
      const beat = currentBeat(scenario, state)?.beat;
      const own = scenario.roles.get(state.role)?.person;
      const wanted = new Set([own, ...(beat?.lines.map((line) => line.speaker) ?? [])]);
      const seen = [...wanted].flatMap((id) => (id !== undefined && figureOf(scenario, id) !== undefined ? [id] : []));
      expect(company.people.map((one) => one.person).toSorted()).toEqual(seen.toSorted());
      for (const { person, place } of company.people) {
        expect(place).toBeLessThan(company.cast);
        const key = `${state.role} ${scene.id} ${person}`;
        expect(stands.get(key) ?? place).toBe(place);
        stands.set(key, place);
      }
      expect(company.speaker === undefined || wanted.has(company.speaker)).toBe(true);
    }
  });

  it('is over in three seconds, whatever is seen', () => {
    for (const [previous, next] of plays.flatMap(pairs)) {
      const plan = planStage(scenario, previous, next);
      const { turn, rises, burns, turns, stirs, walks, rising, comes } = scheduleOf(plan);
      const spans = [rises, burns, ...turns, ...stirs, ...walks, ...rising, ...comes];
      for (const { delay, duration } of spans) {
        expect(delay >= 0 && duration > 0).toBe(true);
        expect((turn?.duration ?? 0) / 2 + delay + duration).toBeLessThanOrEqual(ALL_OVER);
      }
      // nobody crosses before he is won, and no block rises before all are in their places
      const end = (all: typeof walks): number => Math.max(0, ...all.map((s) => s.delay + s.duration));
      const start = (all: typeof walks): number => Math.min(ALL_OVER, ...all.map((s) => s.delay));
      expect(end(stirs)).toBeLessThanOrEqual(start(walks));
      expect(end(walks)).toBeLessThanOrEqual(start(rising));
    }
  });

  it('foresees a place only where every way leads to it', () => {
    for (const [previous, next] of plays.flatMap(pairs)) {
      const came = pictureOf(scenario, next).company?.backdrop;
      expect([undefined, came]).toContain(nextBackdrop(scenario, previous));
    }
  });

  it('is simply there after a jump to an earlier move', () => {
    for (const { states: played } of plays) {
      const early = played.findIndex((s) => (s.sitting?.exchanges.length ?? 0) === 1);
      const last = played.at(-1);
      if (early < 0 || !last) continue;
      expect(movement(planStage(scenario, last, played[early] ?? last))).toBe(0);
      expect(movement(planStage(scenario, undefined, last))).toBe(0);
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
