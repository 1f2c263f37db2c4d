import { legsOf } from '../core/play/scenario-index.ts';
import type { ReferencePack } from '../core/scenario/reference-data.ts';
import type { Part, ScenarioData } from '../core/scenario/scenario.ts';
import { ORIGINS } from '../core/scenario/text.ts';
import type { Assembled } from './assemble.ts';
import { GROWING } from './packed.ts';
import type { PackedRest, PackedScenario } from './packed.ts';
import { partOfData } from './part-of-data.ts';
import { wordsSaid } from './words-said.ts';

/** What a site ships for a play: what is sent first, and for a run what is sent after it. */
export interface PlayPacks {
  readonly first: PackedScenario;
  readonly rest: PackedRest | undefined;
}

/** What a first pack does not have, each list in the order of the whole. */
function restOf(first: ScenarioData, whole: ScenarioData, contentHash: string): PackedRest {
  const lists = GROWING.map((key) => {
    const there = new Set(first[key].map(({ id }) => id));
    return [key, whole[key].map((item) => (there.has(item.id) ? item.id : item))];
  });
  return { rest: 1, contentHash, lists: Object.fromEntries(lists) as PackedRest['lists'] };
}

/** A part or run of a checked scenario as a site ships it: no more of it than is played. */
export function packPlay({ data, contentHash }: Assembled, part: Part): PlayPacks {
  const legs = legsOf(data, part);
  const first = partOfData(data, part, legs.slice(0, 1));
  return {
    first: { packed: 1, contentHash, data: first },
    rest: legs.length > 1 ? restOf(first, partOfData(data, part), contentHash) : undefined,
  };
}

/** What a site ships to be looked up, beside any play and without one. */
export function packReference({ data, reference }: Assembled): ReferencePack {
  const { byOrigin } = wordsSaid(data);
  const words = new Map(byOrigin.map(({ origin, period }) => [origin, period]));
  const { id, title, notes, sides, factions, members, people, sources, glossary, debrief } = data;
  return {
    packed: 1,
    scenario: { id, title, notes, sides, factions, members, people, sources, glossary, debrief },
    reference,
    said: ORIGINS.map((origin) => ({ origin, words: words.get(origin) ?? 0 })),
  };
}
