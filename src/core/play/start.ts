import { afterEffects } from '../scene/effect.ts';
import { follow } from '../scene/walk.ts';
import type { Scenario } from './scenario-index.ts';
import type { Settings, State } from './state.ts';

/** The first state of a part for a role; throws a RangeError for a part or role that is not in the scenario. */
export function startPlay(scenario: Scenario, part: string, role: string, settings: Settings): State {
  const found = scenario.data.parts.find((p) => p.id === part);
  const first = found && scenario.legs.get(part)?.[0];
  const scene = first?.start[role];
  if (!first || scene === undefined) throw new RangeError(`no part ${part} for ${role} in ${scenario.data.id}`);
  const blank: State = {
    part,
    leg: 0,
    role,
    settings,
    place: { at: 'scene', scene, beat: '' },
    sitting: undefined,
    held: [],
    stands: {},
    resolutions: {},
    flags: [],
    chosen: [],
    hearings: [],
  };
  const given = afterEffects(blank, first.given ?? []);
  const place = follow(scenario, given, { scene });
  if (!place || !('at' in place))
    throw new RangeError(`part ${part} of ${scenario.data.id} has no first scene for ${role}`);
  return { ...given, place };
}
