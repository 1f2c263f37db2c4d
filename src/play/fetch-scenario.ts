import type { Scenario } from '../core/play/scenario-index.ts';
import type { ScenarioSummary } from '../core/scenario/summary-data.ts';
import { readShelf, unpackScenario } from '../scenario/packed.ts';

/** A scenario, or why it can't be had, as a sentence. */
export type Fetched = { readonly scenario: Scenario } | { readonly problem: string };

export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  return response.ok ? await response.json() : undefined;
}

/** Gets a scenario from the same site. */
export async function fetchScenario(base: string, id: string): Promise<Fetched> {
  try {
    const scenario = unpackScenario(await fetchJson(`${base}scenarios/${id}.json`));
    return scenario ? { scenario } : { problem: `There is no scenario “${id}” here. Choose one below.` };
  } catch {
    return {
      problem:
        'The scenario could not be loaded. Check the connection and load the page again; nothing of yours is lost.',
    };
  }
}

/** What the site has to play. */
export async function fetchShelf(base: string): Promise<readonly ScenarioSummary[]> {
  try {
    return readShelf(await fetchJson(`${base}scenarios/index.json`));
  } catch {
    return [];
  }
}
