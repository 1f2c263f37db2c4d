import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoves } from '../../scripts/story/moves-file.ts';
import { printPlay } from '../../scripts/story/transcript.ts';
import { moveId } from '../../src/core/debate/move.ts';
import type { Move } from '../../src/core/debate/move.ts';
import { LEVELS } from '../../src/core/debate/opponent.ts';
import { seededRandom } from '../../src/core/explore/ways/random.ts';
import { indexScenario, isWhole, legsOf } from '../../src/core/play/scenario-index.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { startPlay } from '../../src/core/play/start.ts';
import type { State } from '../../src/core/play/state.ts';
import { legalMoves, step } from '../../src/core/play/step.ts';
import type { Part, ScenarioData } from '../../src/core/scenario/scenario.ts';
import { stateHash } from '../../src/core/save/digest.ts';
import { blankSave, markOf, replay } from '../../src/core/save/replay.ts';
import { addMove } from '../../src/core/save/save.ts';
import { claimsMade } from '../../src/core/view/debrief-view.ts';
import { debriefOf } from '../../src/core/view/debrief-of.ts';
import { hallView } from '../../src/core/view/hall-view.ts';
import { offersOf } from '../../src/core/view/offers.ts';
import { recordMap } from '../../src/core/view/record-map.ts';
import { findGlosses } from '../../src/overlay/text/glosses.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { packPlay } from '../../src/scenario/pack.ts';
import { unpackRest, unpackScenario } from '../../src/scenario/packed.ts';
import { partOfData } from '../../src/scenario/part-of-data.ts';
import { arbitraryStory } from '../support/whole-story.ts';
import { must } from '../support/must.ts';
import { realFiles } from '../support/real-scenario.ts';

const assembled = must(checkScenario(realFiles()).assembled);
const real = indexScenario(assembled.data, assembled.contentHash);
const PLAYABLE = assembled.data.parts.filter((p) => p.alone !== false);

const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What a browser has of a part or run: at first, and when the rest has come. */
function sent(
  data: ScenarioData,
  contentHash: string,
  part: Part,
): { readonly first: Scenario; readonly all: Scenario } {
  const packs = packPlay({ ...assembled, data, contentHash }, part);
  const first = must(unpackScenario(throughText(packs.first)));
  return { first, all: must(unpackRest(first, throughText(packs.rest))) };
}

/** All that is shown of a state beside its lines, as far as it goes by the scenario. */
const shown = (scenario: Scenario, state: State): unknown => ({
  offers: state.place.at === 'sitting' ? offersOf(scenario, state) : undefined,
  hall: hallView(scenario, state),
  ...(state.place.at === 'debrief' && {
    map: recordMap(scenario, state),
    made: claimsMade(scenario, state),
    debrief: debriefOf(scenario, state.part),
  }),
});

interface Step {
  readonly move: Move;
  readonly state: State;
}

/** A random play of a scenario, to its end. */
function randomPlay(scenario: Scenario, first: State, seed: number): readonly Step[] {
  const random = seededRandom(seed);
  const steps: Step[] = [];
  let state = first;
  for (let moves = legalMoves(scenario, state); moves.length > 0; moves = legalMoves(scenario, state)) {
    const move = must(moves[Math.floor(random() * moves.length)]);
    ({ state } = step(scenario, state, move));
    steps.push({ move, state });
  }
  return steps;
}

/** Plays the same on what a browser has, which gets the rest when it must wait for it; the states that it comes to. */
function playSent({ first, all }: ReturnType<typeof sent>, start: State, steps: readonly Step[]): readonly State[] {
  let scenario = first;
  let state = startPlay(scenario, start.part, start.role, start.settings);
  return steps.map(({ move }) => {
    expect(legalMoves(scenario, state)).toContainEqual(move);
    let stepped = step(scenario, state, move);
    if (stepped.refused?.kind === 'awaited' && stepped.state === state) {
      scenario = all;
      stepped = step(scenario, state, move);
    }
    expect(stepped.refused).toBeUndefined();
    ({ state } = stepped);
    return state;
  });
}

describe('a play on what is sent for it', () => {
  it('is the play on the whole, state for state, whatever the story', () => {
    fc.assert(
      fc.property(arbitraryStory, fc.integer({ min: 0, max: 1000 }), (whole, seed) => {
        for (const part of whole.data.parts) {
          const packs = sent(whole.data, whole.contentHash, part);
          const start = startPlay(whole, part.id, 'as-alice', { level: 'shrewd' });
          const steps = randomPlay(whole, start, seed);
          const states = playSent(packs, start, steps);
          expect(states).toEqual(steps.map((s) => s.state));
          for (const state of states) expect(shown(packs.all, state)).toEqual(shown(whole, state));
        }
      }),
      { numRuns: 40 },
    );
  });

  const plays = PLAYABLE.flatMap((part, p) =>
    Object.keys(must(legsOf(assembled.data, part)[0]).start).map((role, r) => ({
      part,
      role,
      level: must(LEVELS[(p + r) % LEVELS.length]),
      seed: 2 * p + r,
    })),
  );

  it.each(plays)(
    'is that of $part.id as $role in the scenario that ships, word for word, hash for hash and save for save',
    ({ part, role, level, seed }) => {
      const packs = sent(assembled.data, assembled.contentHash, part);
      const start = startPlay(real, part.id, role, { level });
      const steps = randomPlay(real, start, seed);
      const states = playSent(packs, start, steps);
      expect(states.at(-1)?.place.at).toBe('debrief');
      const hashes = (scenario: Scenario, of: readonly State[]) => of.map((state) => stateHash(scenario, state));
      expect(hashes(packs.all, states)).toEqual(hashes(real, states));
      for (const state of states) expect(shown(packs.all, state)).toEqual(shown(real, state));
      const moves = steps.map((s) => moveId(s.move));
      const heading = { part: part.id, role, settings: { level } };
      for (const text of ['period', 'plain'] as const)
        expect(printPlay(packs.all, heading, moves, text).text).toBe(printPlay(real, heading, moves, text).text);
      const save = steps.reduce(
        (made, s) => addMove(made, s.move, markOf(packs.all, s.state, s.move)),
        blankSave(packs.first, start),
      );
      for (const scenario of [real, packs.all]) {
        const again = replay(scenario, save);
        expect(again.stop).toBeUndefined();
        expect(again.save).toEqual(save);
        expect(stateHash(scenario, again.state)).toBe(must(hashes(real, states).at(-1)));
      }
      const early = replay(packs.first, save);
      expect(early.stop === undefined).toBe(isWhole(packs.first, part.id));
      expect(early.states).toEqual([start, ...states].slice(0, early.states.length));
    },
  );

  const goldens = fileURLToPath(new URL('../scenarios/', import.meta.url));
  it.each(readdirSync(goldens).filter((name) => name.endsWith('.transcript')))('is the golden play %s', (name) => {
    const { moves, heading } = readMoves(`${goldens}${name}`);
    const { part: id, role, level } = must(heading);
    const part = must(PLAYABLE.find((p) => p.id === id));
    const { all } = sent(assembled.data, assembled.contentHash, part);
    const start = { part: id, role, settings: { level } };
    const printed = printPlay(all, start, moves, 'period');
    expect(printed.refused).toBeUndefined();
    expect(printed.text).toBe(printPlay(real, start, moves, 'period').text);
  });
});

describe('what is sent for a part', () => {
  it('has all members, in their order, and each of its sittings whole', () => {
    for (const part of PLAYABLE) {
      const { members, sittings, claims, values, factions } = partOfData(assembled.data, part);
      expect({ members, values, factions }).toEqual({
        members: assembled.data.members,
        values: assembled.data.values,
        factions: assembled.data.factions,
      });
      const ids = new Set(claims.map((c) => c.id));
      for (const sitting of sittings) {
        expect(assembled.data.sittings).toContain(sitting);
        expect(sitting.claims.filter((id) => !ids.has(id))).toEqual([]);
      }
    }
  });

  it('is less than the whole: no other part’s scenes, and nothing that a scenario is only checked with', () => {
    for (const part of PLAYABLE.filter((p) => p.of === undefined)) {
      const mine = partOfData(assembled.data, part);
      expect(mine.targets).toEqual([]);
      for (const key of ['scenes', 'sittings', 'claims', 'endings', 'sources', 'glossary'] as const)
        expect([part.id, key, mine[key].length < assembled.data[key].length]).toEqual([part.id, key, true]);
      const starts = PLAYABLE.filter((p) => p !== part).flatMap((p) => Object.values(p.start));
      expect(mine.scenes.filter((s) => starts.includes(s.id))).toEqual([]);
    }
  });

  it('explains each word that the whole glossary explains in what it says', () => {
    for (const part of PLAYABLE) {
      const { glossary, ...said } = partOfData(assembled.data, part);
      const text = JSON.stringify(said);
      const found = (of: typeof glossary) => findGlosses(text, of).map((f) => [f.from, f.mark.id]);
      expect(found(glossary)).toEqual(found(assembled.data.glossary));
    }
  });
});

describe('the first pack of a play', () => {
  it('goes without what is only looked up, which the rest brings', () => {
    for (const part of PLAYABLE) {
      const { first, all } = sent(assembled.data, assembled.contentHash, part);
      expect(first.data.claims.filter((c) => c.record)).toEqual([]);
      expect([first.data.sources, first.data.debrief.truth]).toEqual([[], []]);
      expect(all.data).toEqual(throughText(partOfData(assembled.data, part)));
    }
  });
});

describe('the rest of a run', () => {
  const run = must(PLAYABLE.find((p) => p.of));
  const packs = packPlay(assembled, run);

  it('makes with the first pack just what the run needs', () => {
    const { first, all } = sent(assembled.data, assembled.contentHash, run);
    expect([isWhole(first, run.id), isWhole(all, run.id)]).toEqual([false, true]);
    expect(all.data).toEqual(throughText(partOfData(assembled.data, run)));
  });

  it('sends nothing again that the first pack has', () => {
    const scenes = packs.rest.lists.scenes.filter((s) => typeof s !== 'string');
    const ids = new Set(packs.first.data.scenes.map((s) => s.id));
    expect(ids.size).toBeGreaterThan(0);
    expect(scenes.filter((s) => ids.has(s.id))).toEqual([]);
  });

  it('goes with a first pack of the same scenario only', () => {
    const first = must(unpackScenario(packs.first));
    for (const other of [undefined, null, 'text', {}, packs.first, { ...packs.rest, contentHash: 'another' }])
      expect(unpackRest(first, other)).toBeUndefined();
  });
});
