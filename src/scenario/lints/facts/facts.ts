import type { Sitting } from '../../../core/scenario/debate-data.ts';
import type { Role, ScenarioData } from '../../../core/scenario/scenario.ts';
import { knownBefore } from './known-before.ts';
import type { Known } from './known-before.ts';
import { roomFor } from '../../../core/explore/bounds/room.ts';
import type { Room } from '../../../core/explore/bounds/room.ts';
import { comesBack, mapStory } from '../../../core/explore/bounds/story-map.ts';
import type { Point, StoryMap } from '../../../core/explore/bounds/story-map.ts';

/** What can be known of a scenario without playing it. Every bound holds more than play can reach, never less. */
export interface Facts {
  readonly map: StoryMap;
  readonly known: (point: Point) => readonly Known[];
  /** A sitting as each role finds it that can come to it; as every role would, where none can. */
  readonly rooms: (sitting: Sitting) => readonly Room[];
  readonly room: (sitting: string, role: string) => Room | undefined;
  /** Whether a play may hold a sitting more than once. */
  readonly repeats: (sitting: string) => boolean;
}

const memory = new WeakMap<ScenarioData, Facts>();

/** The sittings from which a way leads back to them. */
const repeatedSittings = (data: ScenarioData, map: StoryMap): ReadonlySet<string> =>
  new Set(
    data.sittings.flatMap(({ id }) => {
      const point = map.sittingPoint(id);
      return point && comesBack(map, point) ? [id] : [];
    }),
  );

function gather(data: ScenarioData): Facts {
  const map = mapStory(data);
  const known = knownBefore(data, map);
  const repeated = repeatedSittings(data, map);
  const made = new Map<string, Room>();
  const roomOf = (sitting: Sitting, role: Role): Room => {
    const key = `${sitting.id}|${role.id}`;
    const room = made.get(key) ?? roomFor(data, sitting, role);
    made.set(key, room);
    return room;
  };
  return {
    map,
    known,
    rooms: (sitting) => {
      const point = map.sittingPoint(sitting.id);
      const come = new Set(point ? known(point).map((k) => k.role) : []);
      return data.roles.filter((r) => come.size === 0 || come.has(r.id)).map((r) => roomOf(sitting, r));
    },
    room: (sitting, role) => {
      const held = data.sittings.find((s) => s.id === sitting);
      const played = data.roles.find((r) => r.id === role);
      return held && played && roomOf(held, played);
    },
    repeats: (sitting) => repeated.has(sitting),
  };
}

/** The facts of a scenario whose ids all name something; gathered once for all lints. */
export function factsOf(data: ScenarioData): Facts {
  const facts = memory.get(data) ?? gather(data);
  memory.set(data, facts);
  return facts;
}
