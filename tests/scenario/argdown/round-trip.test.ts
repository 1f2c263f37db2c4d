import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArgdown } from '../../../scripts/story/graph/import-argdown.ts';
import { optionsOf } from '../../../src/core/debate/compile.ts';
import { indexScenario } from '../../../src/core/play/scenario-index.ts';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import type { Claim, Sitting } from '../../../src/core/scenario/debate-data.ts';
import { argdownText } from '../../../src/scenario/argdown/argdown-text.ts';
import { claimsFromArgdown } from '../../../src/scenario/argdown/claims-from-argdown.ts';
import type { ImportNote } from '../../../src/scenario/argdown/import-notes.ts';
import { checkScenario } from '../../../src/scenario/check-scenario.ts';
import { SEED, arbitrarySketch } from '../../support/arbitrary-scenario.ts';
import { makeScenario } from '../../support/make-scenario.ts';
import { must } from '../../support/must.ts';
import { realScenario } from '../../support/real-scenario.ts';
import { smallFiles } from '../fixture.ts';

/** What must be the same of a claim after it has been to Argdown and back; the order of its attacks need not. */
const essence = (c: Claim) => ({
  id: c.id,
  title: c.title,
  side: c.side,
  value: c.value,
  plain: c.plain.trim().replaceAll(/\s+/gu, ' '),
  speakers: c.speakers,
  for: c.for,
  against: c.against,
  meets: c.meets,
  supports: c.supports.toSorted(),
  attacks: c.attacks.map((a) => `${a.kind} ${a.claim} ${a.basis}`).toSorted(),
});

const byId = (claims: readonly Claim[]) => claims.map(essence).toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** A claim as a sitting has it: attacks and options of other sittings are no part of that sitting's map. */
function inSitting({ data }: Scenario, sitting: Sitting, claim: Claim): Claim {
  const own = (ids: readonly string[]) => ids.filter((id) => optionsOf(data, sitting).includes(id));
  const listed = (id: string) => sitting.claims.includes(id);
  return {
    ...claim,
    for: own(claim.for),
    against: own(claim.against),
    meets: own(claim.meets),
    supports: claim.supports.filter(listed),
    attacks: claim.attacks.filter((a) => listed(a.claim)),
  };
}

/** The claims of the first sitting, sent through Argdown. */
async function throughArgdown(
  scenario: Scenario,
): Promise<{ readonly claims: readonly Claim[]; readonly notes: readonly ImportNote[] }> {
  const text = argdownText(scenario, must(scenario.data.sittings[0]));
  const map = await readArgdown(text);
  if ('faults' in map) throw new Error(`${JSON.stringify(map.faults)} in:\n${text}`);
  return claimsFromArgdown(map, { data: scenario.data, taken: new Set(), side: undefined });
}

/** Signs that mean something to Argdown, to YAML or to its tokens, and words between them. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(...String.raw`< > [ ] { } @ * _ \ " ' - + = &`.split(' ')),
      fc.constantFrom('#tag', '**a**', '//', '/*', '<!--', '===', '---', '->', '+>', '><', '_>'),
      fc.constantFrom('(1)', '1.', 'e.g.', ':smile:', '.~.', '“x”', '  ', '\n'),
      fc.constantFrom('the', 'poor', 'man', 'valueOf', 'no', 'voice', 'é', '中文', '1647'),
    ),
    { minLength: 1, maxLength: 8 },
  )

  .map((words) => words.join(' '))
  .filter((text) => text.trim() !== '');

describe('a claim sent through Argdown', () => {
  it.each([
    ['the small scenario', () => must(checkScenario(smallFiles()).scenario)],
    ['the scenario that ships', realScenario],
  ])('comes back the same, of %s', async (_, open) => {
    const scenario = open();
    const sitting = must(scenario.data.sittings[0]);
    const of = sitting.claims.map((id) => inSitting(scenario, sitting, must(scenario.claims.get(id))));
    const { claims, notes } = await throughArgdown(scenario);
    expect(byId(claims)).toEqual(byId(of));
    expect(notes).toEqual([]);
  });

  it('comes back the same, of any scenario', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySketch(2), async (sketch) => {
        const scenario = makeScenario(sketch);
        const { claims, notes } = await throughArgdown(scenario);
        expect(byId(claims)).toEqual(byId(scenario.data.claims));
        expect(notes).toEqual([]);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('keeps its words and its title, whatever signs stand in them', async () => {
    const data = makeScenario({ claims: { a: { rebut: ['b'] }, b: { undermine: ['a'] } } }).data;
    await fc.assert(
      fc.asyncProperty(awkward, awkward, awkward, async (plain, title, other) => {
        const [first, second] = [must(data.claims[0]), must(data.claims[1])];
        const fit = (text: string) => text.replaceAll(/\s+/gu, ' ').trim().slice(0, 48).trim() || 'x';
        const claims = [
          { ...first, plain, title: fit(title) },
          { ...second, plain: other, title: fit(other) },
        ];
        const back = await throughArgdown(indexScenario({ ...data, claims }, 'awkward'));
        expect(byId(back.claims)).toEqual(byId(claims));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
