import type { Scenario } from '../../core/play/scenario-index.ts';
import type { ScenarioSummary } from '../../core/scenario/summary-data.ts';
import { fetchPlay, fetchRest, fetchShelf } from '../../play/fetch-scenario.ts';

/** Gets a scenario with all that a part or run of it needs; undefined where it doesn’t come. */
export type FetchScenario = (scenario: string, part: string) => Promise<Scenario | undefined>;

/** Fetches scenarios from the same site, each part once. */
export function scenarioFetcher(base: string): FetchScenario {
  const fetched = new Map<string, Promise<Scenario | undefined>>();
  const bring = async (id: string, part: string): Promise<Scenario | undefined> => {
    const first = await fetchPlay(base, id, part);
    const whole = 'problem' in first ? undefined : await fetchRest(base, first.scenario, part);
    // what did not come is asked for again
    if (!whole) fetched.delete(`${id} ${part}`);
    return whole;
  };
  return (id, part) => {
    const key = `${id} ${part}`;
    const known = fetched.get(key) ?? bring(id, part);
    fetched.set(key, known);
    return known;
  };
}

/** What the site has to play, asked for once it is there. */
export function shelfFetcher(base: string): () => Promise<readonly ScenarioSummary[]> {
  let shelf: readonly ScenarioSummary[] = [];
  return async () => {
    if (shelf.length === 0) shelf = await fetchShelf(base);
    return shelf;
  };
}
