import { expect, it } from 'vitest';
import { faultsOfMove, forecastMove } from '../../src/core/debate/forecast.ts';
import { debateMoves } from '../../src/core/debate/moves.ts';
import { tableOf } from '../../src/core/play/sitting-step.ts';
import { checkResult } from '../../src/result/check-result.ts';
import { classResults } from '../support/class-results.ts';
import { realScenario } from '../support/real-scenario.ts';

it('the faults of a move are those of its forecast, for every move at every turn of plays by chance', () => {
  const scenario = realScenario();
  let faulty = 0;
  for (const result of classResults(scenario, {
    part: 'franchise',
    roles: ['sexby', 'rainsborough'],
    count: 3,
    seed: 5,
  }))
    for (const state of checkResult(scenario, result).states) {
      if (state.place.at !== 'sitting' || !state.sitting) continue;
      const { position } = state.sitting;
      const table = tableOf(scenario, state, state.sitting);
      for (const move of debateMoves(table, position)) {
        const faults = faultsOfMove(table, position, move);
        expect(faults).toEqual(forecastMove(table, position, move).faults);
        faulty += faults.length;
      }
    }
  expect(faulty).toBeGreaterThan(0);
});
