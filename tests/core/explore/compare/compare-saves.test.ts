import { expect, it } from 'vitest';
import { replaySave } from '../../../../src/core/explore/compare/compare-saves.ts';
import { moveId } from '../../../../src/core/debate/move.ts';
import { indexScenario } from '../../../../src/core/play/scenario-index.ts';
import type { ScenarioData } from '../../../../src/core/scenario/scenario.ts';
import { SMALL_SCENARIO as data } from '../../../fixtures/small-scenario.ts';
import { must } from '../../../support/must.ts';
import { playThrough } from '../../../support/playthrough.ts';
import { playUntil, smallScenario } from '../../../fixtures/small-play.ts';
import { runPlay, runScenario } from '../../../fixtures/small-run.ts';

const played = playThrough(smallScenario(), (moves) => moves[0], 'as-miller');
const save = must(played.saves.at(-1));
const spoken = must(played.moves.find((m) => 'claim' in m));
const claim = 'claim' in spoken ? spoken.claim : '';

const outcome = (edit: Partial<ScenarioData>, of = save) =>
  replaySave(indexScenario({ ...data, ...edit }, 'edited'), of);

it('says that a play goes on where only words were edited', () => {
  expect(outcome({ title: 'Another' })).toEqual({ outcome: 'replays' });
});

it('follows a play of a run', () => {
  const play = runPlay();
  playUntil(play, 'debrief');
  expect(replaySave(runScenario(), play.getState().save)).toEqual({ outcome: 'replays' });
});

it('says at which move a play stops, and why', () => {
  const without = {
    claims: data.claims.filter((c) => c.id !== claim),
    sittings: data.sittings.map((s) => ({
      ...s,
      claims: s.claims.filter((id) => id !== claim),
      opening: s.opening.filter((o) => o.claim !== claim),
    })),
  };
  expect(outcome(without)).toMatchObject({
    outcome: 'stops',
    at: expect.any(Number),
    move: expect.any(String),
    reason: expect.stringMatching(/\.$/u),
  });
  const stopped = outcome(without);
  const at = stopped.outcome === 'stops' ? stopped.at : 0;
  expect(stopped).toMatchObject({ move: save.moves[at - 1] });
  expect(at).toBeLessThanOrEqual(save.moves.indexOf(moveId(spoken)) + 1);
});

it('says of what it is a play, where it is of something else', () => {
  expect(outcome({}, { ...save, scenario: 'other' })).toEqual({
    outcome: 'foreign',
    reason: 'It is a play of “other”, not of “small-common”.',
  });
  expect(outcome({ parts: [] })).toEqual({ outcome: 'foreign', reason: 'There is no part “whole” for “as-miller”.' });
  expect(outcome({}, { ...save, role: 'as-nobody' })).toMatchObject({ outcome: 'foreign' });
});
