import { indexScenario } from '../core/play/scenario-index.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import type { ScenarioSummary } from '../core/scenario/summary-data.ts';
import type { ScenarioData } from '../core/scenario/scenario.ts';

/** What is first sent for the play of a part or run: as much of the scenario as its first part needs to be played. */
export interface PackedScenario {
  readonly packed: 1;
  /** Hash of the whole scenario, so that a play is the same one whatever it was made from. */
  readonly contentHash: string;
  readonly data: ScenarioData;
}

/** The lists of which there may be more when the rest has come. */
export const GROWING = [
  'options',
  'people',
  'claims',
  'sittings',
  'scenes',
  'endings',
  'sources',
  'glossary',
] as const satisfies readonly (keyof ScenarioData)[];
type Growing = (typeof GROWING)[number];

/** Of an item that is there already its id, or what it goes without until now; else the item. */
type Late<T> = string | T | ({ readonly id: string } & Partial<T>);

/**
 * What is sent beside the first pack: what is only looked up, and for a run what its later parts need. Each list is in
 * its order, with no more of what is there already than its id and what it lacks.
 */
export interface PackedRest {
  readonly rest: 1;
  readonly contentHash: string;
  readonly lists: { readonly [K in Growing]: readonly Late<ScenarioData[K][number]>[] };
  readonly debrief: ScenarioData['debrief'];
}

/** The list of scenarios that a site has. */
export interface ScenarioShelf {
  readonly scenarios: readonly ScenarioSummary[];
}

/** Reads a packed scenario of the same site; the build has checked it. Undefined when it is something else. */
export function unpackScenario(value: unknown): Scenario | undefined {
  if (typeof value !== 'object' || value === null || !('packed' in value) || value.packed !== 1) return undefined;
  const { contentHash, data } = value as PackedScenario;
  return indexScenario(data, contentHash);
}

/** Puts the rest of a play to its first pack; undefined when it is something else, or the rest of another version. */
export function unpackRest(first: Scenario, value: unknown): Scenario | undefined {
  if (typeof value !== 'object' || value === null || !('rest' in value) || value.rest !== 1) return undefined;
  const { contentHash, lists, debrief } = value as PackedRest;
  if (contentHash !== first.contentHash) return undefined;
  const grown = GROWING.map((key) => {
    const here = new Map<string, object>(first.data[key].map((item) => [item.id, item]));
    const whole = (item: Late<object & { readonly id: string }>): object =>
      typeof item === 'string' ? (here.get(item) ?? []) : { ...here.get(item.id), ...item };
    return [key, lists[key].flatMap(whole)];
  });
  return indexScenario({ ...first.data, ...Object.fromEntries(grown), debrief }, contentHash);
}

/** Reads a site's list of scenarios, which its build has made; empty when it is something else. */
export function readShelf(value: unknown): readonly ScenarioSummary[] {
  if (typeof value !== 'object' || value === null || !('scenarios' in value) || !Array.isArray(value.scenarios))
    return [];
  return (value as ScenarioShelf).scenarios;
}
