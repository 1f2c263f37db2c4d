import type { Effect } from '../../../core/scenario/condition-data.ts';
import type { Choice, ScenarioData } from '../../../core/scenario/scenario.ts';
import { legsOf } from '../../../core/play/scenario-index.ts';
import type { Point, StoryMap, Way } from '../../../core/explore/bounds/story-map.ts';

/** What is known of every play that comes to a point from one start. */
export interface Known {
  readonly role: string;
  /** Flags and choices, as `flag:…` and `chosen:…`, that some play has there, and that every play has. */
  readonly may: ReadonlySet<string>;
  readonly must: ReadonlySet<string>;
  /** Sittings that may have been held last; undefined: none yet. */
  readonly lasts: ReadonlySet<string | undefined>;
}

export const flagMark = (flag: string): string => `flag:${flag}`;
export const chosenMark = (choice: string): string => `chosen:${choice}`;

type Marks = Pick<Known, 'may' | 'must'>;

const add = ({ may, must }: Marks, mark: string): Marks => ({
  may: new Set([...may, mark]),
  must: new Set([...must, mark]),
});

const drop = ({ may, must }: Marks, mark: string): Marks => ({
  may: new Set([...may].filter((m) => m !== mark)),
  must: new Set([...must].filter((m) => m !== mark)),
});

function effected(marks: Marks, effect: Effect): Marks {
  if ('set' in effect) return add(marks, flagMark(effect.set));
  return 'unset' in effect ? drop(marks, flagMark(effect.unset)) : marks;
}

const taken = (marks: Marks, choice: Choice): Marks =>
  choice.effects.reduce(effected, add(marks, chosenMark(choice.id)));

const bothOf = (a: Marks, b: Marks): Marks => ({
  may: new Set([...a.may, ...b.may]),
  must: new Set([...a.must].filter((m) => b.must.has(m))),
});

function along(known: Known, from: Point, way: Way): Known {
  const marks = way.choice ? taken(known, way.choice) : known;
  if (from.at !== 'sitting') return { ...known, ...marks };
  // which of its outcomes it was is not told apart: what one of them sets may be set, what any takes away may be gone
  const ways = Object.values(from.sitting.outcomes ?? {}).map((effects) => effects.reduce(effected, marks));
  const after = ways.reduce(bothOf, marks);
  return { ...known, ...after, lasts: new Set([from.sitting.id]) };
}

function joined(a: Known, b: Known): Known {
  return {
    ...a,
    ...bothOf(a, b),
    lasts: new Set([...a.lasts, ...b.lasts]),
  };
}

const same = (a: Known, b: Known): boolean =>
  a.may.size === b.may.size && a.must.size === b.must.size && a.lasts.size === b.lasts.size;

/** Carries what is known from some first points to all that follow, until nothing changes (a forward data flow). */
function flow(map: StoryMap, starts: readonly Point[], role: string, given: Marks): ReadonlyMap<Point, Known> {
  const blank: Known = { role, ...given, lasts: new Set([undefined]) };
  const known = new Map(starts.map((p): [Point, Known] => [p, blank]));
  const open = [...starts];
  for (let point = open.pop(); point; point = open.pop()) {
    const here = known.get(point);
    if (!here) continue;
    for (const way of map.waysFrom(point)) {
      const before = known.get(way.to);
      const after = along(here, point, way);
      const next = before ? joined(before, after) : after;
      if (before && same(before, next)) continue;
      known.set(way.to, next);
      open.push(way.to);
    }
  }
  return known;
}

/** For each point, what is known of the plays that come to it: one entry for each part and role that can. */
export function knownBefore(data: ScenarioData, map: StoryMap): (point: Point) => readonly Known[] {
  const flows = data.parts
    .filter((part) => part.alone !== false || part.of !== undefined)
    .flatMap((part) => {
      const [first] = legsOf(data, part);
      const given = (first?.given ?? []).reduce(effected, { may: new Set<string>(), must: new Set<string>() });
      return Object.entries(first?.start ?? {}).map(([role, scene]) => flow(map, map.startsOf(scene), role, given));
    });
  return (point) => flows.flatMap((f) => f.get(point) ?? []);
}
