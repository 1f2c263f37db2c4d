import type { DialChange } from '../../../../src/core/explore/tune/dials.ts';
import type { ScenarioData } from '../../../../src/core/scenario/scenario.ts';
import type { Target } from '../../../../src/core/scenario/target-data.ts';
import { checkScenario } from '../../../../src/scenario/check-scenario.ts';
import { smallFiles } from '../../../scenario/fixture.ts';
import { must } from '../../../support/must.ts';

/** The small scenario, to be given aims of a test's own. */
export const { data } = must(checkScenario(smallFiles()).scenario);
export const sitting = must(data.sittings[0]);

/** A target of its sitting: by greed to the middle option, if nothing else is said. */
export const target = (id: string, own: Partial<Target>): Target => ({
  id,
  title: id,
  sitting: sitting.id,
  measure: 'resolves',
  way: 'greedy',
  against: 'shrewd',
  option: 'to-ratepayers',
  orWider: false,
  runs: 30,
  ...own,
});

export const aimingAt = (...targets: readonly Target[]): ScenarioData => ({ ...data, targets });

/** Missed for one role as the scenario stands. */
export const middle = target('middle', { atLeast: 1 });

/** The scenario with changes made by hand: a member's or a sitting's own value, and nothing else. */
export const made = (from: ScenarioData, changes: readonly DialChange[]): ScenarioData => ({
  ...from,
  members: from.members.map((m) =>
    Object.assign({}, m, ...changes.map((c) => ('member' in c && c.member === m.id ? { [c.dial]: c.to } : {}))),
  ),
  sittings: from.sittings.map((s) =>
    Object.assign({}, s, ...changes.map((c) => ('sitting' in c && c.sitting === s.id ? { candle: c.to } : {}))),
  ),
});
