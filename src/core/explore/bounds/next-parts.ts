import type { Goto } from '../../scenario/condition-data.ts';
import type { Part, ScenarioData, Scene } from '../../scenario/scenario.ts';
import { legsOf } from '../../play/scenario-index.ts';

/** Where “on to the next part” may lead from a scene or sitting: the first scenes of parts, or the ending that fits. */
export interface NextParts {
  readonly scenes: readonly string[];
  readonly ends: boolean;
}

/** Which plays are meant; all of them where nothing is said. */
export interface PlayFilter {
  readonly part?: string | undefined;
  readonly role?: string | undefined;
}

const gotosOf = (scene: Scene): readonly Goto[] =>
  scene.beats.flatMap((b) => [...(b.goto ? [b.goto] : []), ...b.choices.map((c) => c.goto)]);

/** Scenes and sittings, as `scene …` and `sitting …`, that a part is played in, whatever the role. */
export function inPart(data: ScenarioData, part: Part): ReadonlySet<string> {
  const gotos = new Map<string, readonly Goto[]>([
    ...data.scenes.map((s) => [`scene ${s.id}`, gotosOf(s)] as const),
    ...data.sittings.map((s) => [`sitting ${s.id}`, [s.goto]] as const),
  ]);
  const seen = new Set(Object.values(part.start).map((scene) => `scene ${scene}`));
  for (const name of seen)
    for (const goto of gotos.get(name) ?? []) {
      if ('scene' in goto) seen.add(`scene ${goto.scene}`);
      if ('sitting' in goto) seen.add(`sitting ${goto.sitting}`);
    }
  return seen;
}

/** Finds where each scene and sitting (as `scene …`, `sitting …`) may lead on to, over the parts and runs that are meant. */
export function nextParts(data: ScenarioData, filter: PlayFilter = {}): (name: string) => NextParts {
  const after = new Map<Part, { readonly scenes: Set<string>; ends: boolean }>();
  for (const play of data.parts) {
    if (filter.part !== undefined && filter.part !== play.id) continue;
    if (play.alone === false && play.of === undefined && filter.part === undefined) continue;
    legsOf(data, play).forEach((leg, i, legs) => {
      const found = after.get(leg) ?? { scenes: new Set<string>(), ends: false };
      after.set(leg, found);
      const next = legs[i + 1];
      if (!next) found.ends = true;
      else
        for (const [role, scene] of Object.entries(next.start))
          if (filter.role === undefined || filter.role === role) found.scenes.add(scene);
    });
  }
  const parts = [...after].map(([part, next]) => ({ within: inPart(data, part), next }));
  return (name) => {
    const here = parts.filter((p) => p.within.has(name)).map((p) => p.next);
    return { scenes: [...new Set(here.flatMap((n) => [...n.scenes]))], ends: here.some((n) => n.ends) };
  };
}
