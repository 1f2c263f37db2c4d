import { expect, it } from 'vitest';
import { startPlay } from '../../src/core/play/start.ts';
import type { State } from '../../src/core/play/state.ts';
import { legalMoves, step } from '../../src/core/play/step.ts';
import { hallView } from '../../src/core/view/hall-view.ts';
import { pictureOf } from '../../src/stage/picture.ts';
import { smallScenario } from '../fixtures/small-play.ts';
import { must } from '../support/must.ts';

const scenario = smallScenario();

/** Members who are on their feet, but for him who spoke last. */
function risen(state: State): readonly string[] {
  const { figures, speaker } = pictureOf(scenario, state);
  return figures.flatMap(({ member, pose, spot }) =>
    pose === 'standing' && member !== speaker && spot.at === 'bench' ? [member] : [],
  );
}

it('while a class votes nobody rises, and then those who would have what it left', () => {
  let state = startPlay(scenario, 'whole', 'as-miller', { level: 'shrewd', council: true });
  while (state.place.at !== 'division') state = step(scenario, state, must(legalMoves(scenario, state)[0])).state;
  expect(risen(state)).toEqual([]);
  const view = must(hallView(scenario, state));
  const [{ option: widest }, { option: next }] = [must(view.options[0]), must(view.options[1])];
  state = step(scenario, state, { kind: 'vote', option: widest, ayes: 1, noes: 2 }).state;
  expect(risen(state)).toEqual([]);
  state = step(scenario, state, { kind: 'vote', option: next, ayes: 1, noes: 1 }).state;
  const { speaker, figures } = pictureOf(scenario, state);
  const benched = new Set(figures.flatMap(({ member, spot }) => (spot.at === 'bench' ? [member] : [])));
  const takers = view.seats.flatMap(({ member, option }) =>
    option === view.narrowest && member !== speaker && benched.has(member) ? [member] : [],
  );
  expect(takers.length).toBeGreaterThan(0);
  expect(risen(state).toSorted()).toEqual(takers.toSorted());
});
