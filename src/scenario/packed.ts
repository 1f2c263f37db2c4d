import { indexScenario } from '../core/play/scenario-index.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import type { ScenarioSummary } from '../core/scenario/summary-data.ts';
import type { ScenarioData } from '../core/scenario/scenario.ts';

/** A scenario as the build ships it: checked, joined, in one file. */
export interface PackedScenario {
  readonly packed: 1;
  readonly contentHash: string;
  readonly data: ScenarioData;
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

/** Reads a site's list of scenarios, which its build has made; empty when it is something else. */
export function readShelf(value: unknown): readonly ScenarioSummary[] {
  if (typeof value !== 'object' || value === null || !('scenarios' in value) || !Array.isArray(value.scenarios))
    return [];
  return (value as ScenarioShelf).scenarios;
}
