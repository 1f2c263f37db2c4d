import { firstScene } from '../../play/scenario-index.ts';
import type { Scenario } from '../../play/scenario-index.ts';
import { replay } from '../../save/replay.ts';
import type { Stop } from '../../save/replay.ts';
import type { Save } from '../../save/save.ts';

/** What becomes of a saved play in one version of its scenario. */
export type SaveOutcome =
  | { readonly outcome: 'replays' }
  | ({ readonly outcome: 'stops' } & Stop)
  /** The version is another scenario, or has no such part or role. */
  | { readonly outcome: 'foreign'; readonly reason: string };

/** Plays a save again in a scenario. */
export function replaySave(scenario: Scenario, save: Save): SaveOutcome {
  const { data } = scenario;
  if (save.scenario !== data.id)
    return { outcome: 'foreign', reason: `It is a play of “${save.scenario}”, not of “${data.id}”.` };
  if (firstScene(scenario, save.part, save.role) === undefined)
    return { outcome: 'foreign', reason: `There is no part “${save.part}” for “${save.role}”.` };
  const { stop } = replay(scenario, save);
  return stop ? { outcome: 'stops', ...stop } : { outcome: 'replays' };
}
