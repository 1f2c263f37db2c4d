import type { ReferencePack } from '../core/scenario/reference-data.ts';
import { ORIGINS } from '../core/scenario/text.ts';
import type { Source } from '../core/scenario/text.ts';
import type { Assembled } from './assemble.ts';
import type { PackedScenario } from './packed.ts';
import { usedSources } from './used-sources.ts';
import { wordsSaid } from './words-said.ts';

/** The sources that the play names, and the rest, which are only looked up. */
function sorted({ data }: Assembled): { readonly named: readonly Source[]; readonly rest: readonly Source[] } {
  const used = usedSources(data);
  return { named: data.sources.filter((s) => used.has(s.id)), rest: data.sources.filter((s) => !used.has(s.id)) };
}

/** A checked scenario as a site ships it: no more of it than is played. */
export const packScenario = (assembled: Assembled): PackedScenario => ({
  packed: 1,
  contentHash: assembled.contentHash,
  data: { ...assembled.data, sources: sorted(assembled).named },
});

/** What a site ships beside it, to be looked up. */
export function packReference(assembled: Assembled): ReferencePack {
  const { byOrigin } = wordsSaid(assembled.data);
  const words = new Map(byOrigin.map(({ origin, period }) => [origin, period]));
  return {
    packed: 1,
    reference: assembled.reference,
    sources: sorted(assembled).rest,
    said: ORIGINS.map((origin) => ({ origin, words: words.get(origin) ?? 0 })),
  };
}
