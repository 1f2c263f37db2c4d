import { follow } from '../scene/walk.ts';
import type { Scenario } from './scenario-index.ts';
import type { Settings, State } from './state.ts';

/** The first state of a part for a role; throws a RangeError for a part or role that is not in the scenario. */
export function startPlay(scenario: Scenario, part: string, role: string, settings: Settings): State {
  const found = scenario.data.parts.find((p) => p.id === part);
  const scene = found?.start[role];
  if (!found || scene === undefined) throw new RangeError(`no part ${part} for ${role} in ${scenario.data.id}`);
  const blank: State = {
    part,
    role,
    settings,
    place: { at: 'scene', scene, beat: '' },
    sitting: undefined,
    resolutions: {},
    flags: [],
    chosen: [],
    hearings: [],
  };
  const place = follow(scenario, blank, { scene });
  if (!place || 'sitting' in place)
    throw new RangeError(`part ${part} of ${scenario.data.id} has no first scene for ${role}`);
  return { ...blank, place };
}
