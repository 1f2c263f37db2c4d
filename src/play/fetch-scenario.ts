import type { Scenario } from '../core/play/scenario-index.ts';
import type { ScenarioSummary } from '../core/scenario/summary-data.ts';
import { readShelf, unpackRest, unpackScenario } from '../scenario/packed.ts';

/** A scenario as far as the first part of a play needs it, and the part or run; or why it can't be had, as a sentence. */
export type Fetched = { readonly scenario: Scenario; readonly part: string } | { readonly problem: string };

export const NOT_LOADED =
  'The scenario could not be loaded. Check the connection and load the page again; nothing of yours is lost.';

export const noScenario = (id: string): string => `There is no scenario “${id}” here. Choose one below.`;

export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  return response.ok ? await response.json() : undefined;
}

const shelfOf = async (base: string): Promise<readonly ScenarioSummary[]> =>
  readShelf(await fetchJson(`${base}scenarios/index.json`));

const packOf = (base: string, id: string, name: string): Promise<unknown> =>
  fetchJson(`${base}packs/${id}/${name}.json`);

/** Gets from the same site what the play of a part or run begins with; of the first on the list where none is asked for. */
export async function fetchPlay(base: string, id: string, asked: string | undefined): Promise<Fetched> {
  const find = async (): Promise<ScenarioSummary | undefined> => (await shelfOf(base)).find((s) => s.id === id);
  try {
    const part = asked ?? (await find())?.parts[0]?.id;
    const scenario = part === undefined ? undefined : unpackScenario(await packOf(base, id, part));
    if (scenario && part !== undefined) return { scenario, part };
    const there = await find();
    return {
      problem: there ? `“${there.title}” has no part “${part ?? ''}”. Choose one below.` : noScenario(id),
    };
  } catch {
    return { problem: NOT_LOADED };
  }
}

/** Gets what a play needs besides; undefined where it does not come, or no longer goes with what is there. */
export async function fetchRest(base: string, first: Scenario, run: string): Promise<Scenario | undefined> {
  try {
    return unpackRest(first, await packOf(base, first.data.id, `${run}.rest`));
  } catch {
    return undefined;
  }
}

/** What the site has to play. */
export async function fetchShelf(base: string): Promise<readonly ScenarioSummary[]> {
  try {
    return await shelfOf(base);
  } catch {
    return [];
  }
}
