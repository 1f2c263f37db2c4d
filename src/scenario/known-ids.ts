import { effectsIn } from '../core/explore/bounds/room.ts';
import type { ScenarioData } from '../core/scenario/scenario.ts';
import type { Named } from './references.ts';
import type { Sitter } from './schema/cast.ts';

const ids = (items: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(items.map((i) => i.id));

/** The ids of each kind that a scenario has, and the portraits of its cast. */
export function knownIds(
  data: ScenarioData,
  cast: readonly Sitter[] = [],
): Readonly<Record<Named, ReadonlySet<string>>> {
  const choices = data.scenes.flatMap((s) => s.beats.flatMap((b) => b.choices));
  const flags = effectsIn(data).flatMap((e) => ('set' in e ? [e.set] : []));
  return {
    value: ids(data.values),
    option: ids(data.options),
    faction: ids(data.factions),
    member: ids(data.members),
    person: ids(data.people),
    portrait: ids(cast),
    claim: ids(data.claims),
    source: ids(data.sources),
    side: ids(data.sides),
    role: ids(data.roles),
    scene: ids(data.scenes),
    sitting: ids(data.sittings),
    choice: ids(choices),
    part: ids(data.parts),
    flag: new Set(flags),
    'absent voice': new Set(data.debrief.absent.map(({ who }) => who)),
  };
}
