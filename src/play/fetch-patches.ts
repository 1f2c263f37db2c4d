import type { BringPatches, Patches } from '../overlay/frame/faces.ts';
import { fetchJson } from './fetch-scenario.ts';

/** Whether it is what lies beside a portrait; the maker of both has written it. */
const tellsPatches = (value: unknown): value is { readonly patches: Patches } =>
  typeof value === 'object' && value !== null && 'patches' in value;

async function fetchPatches(url: string): Promise<Patches | undefined> {
  try {
    const found = await fetchJson(url);
    return tellsPatches(found) ? found.patches : undefined;
  } catch {
    return undefined;
  }
}

/** Brings from the same site where the patches of a portrait lie; each is asked for once. */
export function patchesFrom(base: string): BringPatches {
  const asked = new Map<string, Promise<Patches | undefined>>();
  return (portrait) => {
    const known = asked.get(portrait) ?? fetchPatches(`${base}art/portraits/${portrait}.json`);
    asked.set(portrait, known);
    return known;
  };
}
