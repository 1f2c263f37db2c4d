import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/core/debate/move.ts';
import { LEVELS } from '../../../src/core/debate/opponent.ts';
import type { Level } from '../../../src/core/debate/opponent.ts';
import { indexScenario } from '../../../src/core/play/scenario-index.ts';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import { startPlay } from '../../../src/core/play/start.ts';
import type { State } from '../../../src/core/play/state.ts';
import { legalMoves, step, walkOn } from '../../../src/core/play/step.ts';
import { currentBeat, openChoices, readOn } from '../../../src/core/scene/walk.ts';
import { seededRandom } from '../../../src/core/explore/ways/random.ts';
import { checkScenario } from '../../../src/scenario/check-scenario.ts';
import { SMALL_SCENARIO } from '../../fixtures/small-scenario.ts';
import { smallFiles } from '../../scenario/fixture.ts';
import { SEED, arbitrarySketch } from '../../support/arbitrary-scenario.ts';
import { arbitraryBeats } from '../../support/arbitrary-scenes.ts';
import { deepFreeze } from '../../support/freeze.ts';
import { makeScenario } from '../../support/make-scenario.ts';
import { must } from '../../support/must.ts';
import { naiveFlags, naiveScenes } from '../../support/naive-scenes.ts';

/** Most moves of a play: a scene may lead back for ever. */
const MOST = 40;

const role = fc.constantFrom('as-alice', 'as-bob', 'as-ann');
const level = fc.constantFrom(...LEVELS);
const scenario: fc.Arbitrary<Scenario> = fc
  .tuple(arbitrarySketch(5), arbitraryBeats)
  .map(([sketch, beats]) => makeScenario({ ...sketch, beats }));

/** Every state of a random play, and the moves between them. */
function walk(
  of: Scenario,
  who: string,
  seed: number,
  how: Level = 'shrewd',
): { readonly states: readonly State[]; readonly moves: readonly Move[] } {
  const random = seededRandom(seed);
  const states = [startPlay(of, must(of.data.parts[0]).id, who, { level: how })];
  const moves: Move[] = [];
  while (moves.length < MOST) {
    const state = must(states.at(-1));
    const legal = legalMoves(of, state);
    const move = legal[Math.floor(random() * legal.length)];
    if (!move) break;
    moves.push(move);
    states.push(step(of, state, move).state);
  }
  return { states, moves };
}

/** What both ways of walking must agree on: all that the rules go by. */
const rulesOf = ({ place, flags, chosen, hearings, resolutions, sitting }: State): unknown => ({
  place,
  flags,
  chosen,
  hearings,
  resolutions,
  sitting: sitting && { id: sitting.id, position: sitting.position, seats: sitting.hall.seats, moved: sitting.moved },
});

/** What the same moves come to, checked and unchecked: all that the rules go by, and what is legal then. */
function bothWalks(of: Scenario, who: string, seed: number, how: Level) {
  const { states, moves } = walk(of, who, seed, how);
  const bare = [must(states[0])];
  for (const move of moves) bare.push(walkOn(of, must(bare.at(-1)), move));
  const seen = (state: State) => ({ rules: rulesOf(state), legal: legalMoves(of, state) });
  return { checked: states.map(seen), bare: bare.map(seen) };
}

describe('walking on', () => {
  it('comes to what a checked step comes to, in any scenario', () => {
    fc.assert(
      fc.property(scenario, role, fc.nat(), level, (of, who, seed, how) => {
        const { checked, bare } = bothWalks(of, who, seed, how);
        expect(bare).toEqual(checked);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it.each([
    ['small', must(checkScenario(smallFiles()).scenario)],
    ['small-common', indexScenario(SMALL_SCENARIO, 'small')],
  ])('comes to what a checked step comes to, in %s', (_, of) => {
    for (const { id } of of.data.roles)
      for (let seed = 0; seed < 20; seed++) {
        const { checked, bare } = bothWalks(of, id, seed, must(LEVELS[seed % LEVELS.length]));
        expect(bare).toEqual(checked);
        // to the debrief, through a sitting
        expect(checked.length).toBeGreaterThan(5);
      }
  });
});

describe('a scene found once', () => {
  it('offers and leads where a plain reading of it does', () => {
    let [offered, closed, led, stuck] = [0, 0, 0, 0];
    fc.assert(
      fc.property(scenario, role, fc.nat(), (of, who, seed) => {
        const naive = naiveScenes(of);
        const { states, moves } = walk(of, who, seed);
        for (const [n, state] of states.entries()) {
          const { place } = state;
          if (place.at !== 'scene') continue;
          const open = naive.open(state);
          const on = naive.on(state);
          expect(currentBeat(of, state)?.beat.id).toBe(place.beat);
          expect(openChoices(of, state)).toEqual(open);
          expect(readOn(of, state)).toEqual(on);
          expect(legalMoves(of, state)).toEqual(
            open.length > 0 ? open.map((c) => ({ kind: 'choose', choice: c.id })) : on ? [{ kind: 'next' }] : [],
          );
          offered += open.length;
          closed += (currentBeat(of, state)?.beat.choices.length ?? 0) - open.length;
          stuck += open.length === 0 && !on ? 1 : 0;
          const [move, next] = [moves[n], states[n + 1]];
          if (!move || !next) continue;
          const choice = move.kind === 'choose' ? open.find((c) => c.id === move.choice) : undefined;
          const to = choice ? naive.to({ ...next, place }, choice.goto) : on;
          expect(next.place).toEqual(to === undefined ? place : 'sitting' in to ? { at: 'sitting' } : to);
          expect(next.flags.toSorted()).toEqual([...naiveFlags(state.flags, choice)].toSorted());
          expect(next.hearings).toEqual([
            ...state.hearings,
            ...(choice?.effects.flatMap((e) => ('hear' in e ? [e.hear] : [])) ?? []),
          ]);
          led++;
        }
      }),
      { seed: SEED, numRuns: 120 },
    );
    // all of it has been tried
    expect(Math.min(offered, closed, led, stuck)).toBeGreaterThan(0);
  });

  it('refuses every choice that is not offered, with the same state', () => {
    fc.assert(
      fc.property(scenario, role, fc.nat(), (of, who, seed) => {
        for (const state of walk(of, who, seed).states) {
          const open = new Set(openChoices(of, state).map((c) => c.id));
          for (const choice of [...of.choices.keys(), 'nothing']) {
            const { state: next, refused } = step(of, state, { kind: 'choose', choice });
            const accepted = open.has(choice);
            expect([refused?.kind, next === state]).toEqual(accepted ? [undefined, false] : ['out-of-order', true]);
            expect(next.chosen).toEqual(accepted ? [...state.chosen, choice] : state.chosen);
          }
        }
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  it('is walked through without a change to anything handed out', () => {
    fc.assert(
      fc.property(scenario, role, fc.nat(), (of, who, seed) => {
        deepFreeze(of.data);
        deepFreeze(of.graph);
        const { states, moves } = walk(of, who, seed);
        const again = states.map((state) => deepFreeze(state));
        for (const [n, move] of moves.entries())
          expect(rulesOf(walkOn(of, must(again[n]), move))).toEqual(rulesOf(must(states[n + 1])));
      }),
      { seed: SEED, numRuns: 20 },
    );
  });
});
