import { legsOf } from '../core/play/scenario-index.ts';
import type { ReferencePack } from '../core/scenario/reference-data.ts';
import type { Part, ScenarioData } from '../core/scenario/scenario.ts';
import { ORIGINS } from '../core/scenario/text.ts';
import type { Assembled } from './assemble.ts';
import { GROWING } from './packed.ts';
import type { PackedRest, PackedScenario } from './packed.ts';
import { partOfData } from './part-of-data.ts';
import { wordsSaid } from './words-said.ts';

/** What a site ships for a play: what is sent first, and what is sent while that is read. */
export interface PlayPacks {
  readonly first: PackedScenario;
  readonly rest: PackedRest;
}

/** A scenario without what is only looked up: no play goes by it, and it need not be there at the first line. */
const withoutNotes = (data: ScenarioData): ScenarioData => ({
  ...data,
  claims: data.claims.map(({ record: _, ...claim }) => claim),
  sources: [],
  debrief: { ...data.debrief, truth: [], absent: [], questions: [], disputed: [] },
});

/** What a first pack does not have, each list in the order of the whole. */
function restOf(first: ScenarioData, whole: ScenarioData, contentHash: string): PackedRest {
  const lists = GROWING.map((key) => {
    const there = new Map<string, object>(first[key].map((item) => [item.id, item]));
    const late = (item: { readonly id: string }): object | string => {
      const here = there.get(item.id);
      if (!here) return item;
      const lacking = Object.entries(item).filter(([name]) => !(name in here));
      return lacking.length > 0 ? { id: item.id, ...Object.fromEntries(lacking) } : item.id;
    };
    return [key, whole[key].map(late)];
  });
  return { rest: 1, contentHash, lists: Object.fromEntries(lists) as PackedRest['lists'], debrief: whole.debrief };
}

/** A part or run of a checked scenario as a site ships it: no more of it than is played. */
export function packPlay({ data, contentHash }: Assembled, part: Part): PlayPacks {
  const first = withoutNotes(partOfData(data, part, legsOf(data, part).slice(0, 1)));
  return {
    first: { packed: 1, contentHash, data: first },
    rest: restOf(first, partOfData(data, part), contentHash),
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
