import { compileDebate, NO_TERMS } from '../debate/compile.ts';
import type { Terms } from '../debate/compile.ts';
import type { Debate, Hearing } from '../debate/debate.ts';
import { layTable } from '../debate/table.ts';
import type { Table } from '../debate/table.ts';
import type { Claim, Faction, Line, Member, Option, Sitting, Value } from '../scenario/debate-data.ts';
import type { Choice, Part, Person, Role, ScenarioData, Scene } from '../scenario/scenario.ts';
import type { Source } from '../scenario/text.ts';
import { compileScenes } from '../scene/compile-scenes.ts';
import type { SceneGraph } from '../scene/compile-scenes.ts';

/** A scenario with everything in it found by id; what the whole engine is handed. */
export interface Scenario {
  readonly data: ScenarioData;
  /** Hash of all its files; a save names it. */
  readonly contentHash: string;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly members: ReadonlyMap<string, Member>;
  readonly people: ReadonlyMap<string, Person>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly values: ReadonlyMap<string, Value>;
  readonly options: ReadonlyMap<string, Option>;
  readonly factions: ReadonlyMap<string, Faction>;
  readonly scenes: ReadonlyMap<string, Scene>;
  readonly sittings: ReadonlyMap<string, Sitting>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The parts that each part or run is played through, in order. */
  readonly legs: ReadonlyMap<string, readonly Part[]>;
  readonly choices: ReadonlyMap<string, Choice>;
  /** Lines of scenes, endings and interjections. */
  readonly lines: ReadonlyMap<string, Line>;
  /** The scenes and endings, ready to be walked through. */
  readonly graph: SceneGraph;
  /** Tables laid so far, by sitting, role and terms; a memory, not state. */
  readonly tables: Map<string, Table>;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** The parts that a part or run is played through. */
export const legsOf = (data: ScenarioData, part: Part): readonly Part[] =>
  part.of ? part.of.flatMap((id) => data.parts.find((p) => p.id === id) ?? []) : [part];

/** The scene in which a play of a part or run begins for a role; undefined where there is no such play. */
export const firstScene = ({ legs }: Pick<Scenario, 'legs'>, part: string, role: string): string | undefined =>
  legs.get(part)?.[0]?.start[role];

/** Whether every part of a run is here: what a site sends in several packs may still be on its way. */
export const isWhole = ({ legs, scenes }: Pick<Scenario, 'legs' | 'scenes'>, part: string): boolean =>
  (legs.get(part) ?? []).every((leg) => Object.values(leg.start).every((scene) => scenes.has(scene)));

/** Indexes a scenario's checked data. */
export function indexScenario(data: ScenarioData, contentHash: string): Scenario {
  const beats = data.scenes.flatMap((s) => s.beats);
  return {
    data,
    contentHash,
    claims: byId(data.claims),
    members: byId(data.members),
    people: byId(data.people),
    roles: byId(data.roles),
    values: byId(data.values),
    options: byId(data.options),
    factions: byId(data.factions),
    scenes: byId(data.scenes),
    sittings: byId(data.sittings),
    sources: byId(data.sources),
    legs: new Map(data.parts.map((p) => [p.id, legsOf(data, p)])),
    choices: byId(beats.flatMap((b) => b.choices)),
    lines: byId([
      ...beats.flatMap((b) => b.lines),
      ...data.endings.flatMap((e) => e.lines),
      ...data.sittings.flatMap((s) => s.interjections.flatMap((i) => i.lines)),
    ]),
    graph: compileScenes(data),
    tables: new Map(),
  };
}

const hearingKey = (h: Hearing): string => `${'by' in h ? h.by : h.value}(${h.members.join()})`;

const termsKey = ({ hearings, unlocked, carried }: Terms): string =>
  `${hearings.map(hearingKey).join(';')}|${unlocked.join()}|${carried?.join() ?? ''}`;

/** The table of a sitting for a role, on the terms that were set for it. */
export function tableFor(scenario: Scenario, sittingId: string, role: string, terms: Terms = NO_TERMS): Table {
  const key = `${sittingId}|${role}|${termsKey(terms)}`;
  const known = scenario.tables.get(key);
  if (known) return known;
  const sitting = scenario.sittings.get(sittingId);
  if (!sitting) throw new RangeError(`no sitting ${sittingId} in ${scenario.data.id}`);
  const debate: Debate = compileDebate(scenario.data, sitting, terms);
  const table = layTable(scenario.data, debate, role);
  scenario.tables.set(key, table);
  return table;
}
