import { describe, expect, it } from 'vitest';
import { readArgdown } from '../../../scripts/story/graph/import-argdown.ts';
import type { Claim } from '../../../src/core/scenario/debate-data.ts';
import { claimsFromArgdown } from '../../../src/scenario/argdown/claims-from-argdown.ts';
import type { ImportNote } from '../../../src/scenario/argdown/import-notes.ts';
import { claim as claimSchema } from '../../../src/scenario/schema/debate.ts';
import { makeData } from '../../support/make-scenario.ts';
import { must } from '../../support/must.ts';

/** A scenario to import into: two sides, six values, three options, and one claim. */
const DATA = makeData({ claims: { standing: { value: 'law', against: ['all'] } } });

interface Imported {
  readonly claims: readonly Claim[];
  readonly notes: readonly ImportNote[];
  readonly claim: (id: string) => Claim;
  readonly said: readonly string[];
}

async function imported(text: string, side?: string): Promise<Imported> {
  const map = await readArgdown(text);
  if ('faults' in map) throw new Error(JSON.stringify(map.faults));
  const { claims, notes } = claimsFromArgdown(map, { data: DATA, taken: new Set(['standing']), side });
  for (const one of claims) expect(claimSchema.safeParse(one).error?.issues).toBeUndefined();
  return {
    claims,
    notes,
    claim: (id) =>
      must(
        claims.find((c) => c.id === id),
        `a claim ${id} among ${claims.map((c) => c.id).join()}`,
      ),
    said: notes.filter((n) => n.lost).map((n) => `${n.line}: ${n.message}`),
  };
}

const attacks = (c: Claim) => c.attacks.map((a) => `${a.kind} ${a.claim}`);

describe('what is imported', () => {
  it('has side, value, options and speakers from tags and data, by id or by title', async () => {
    const { claim, notes } = await imported(
      '<Bread first!>: No man argues hungry. #bread #side-wide {id: hunger, for: [The some], against: all, speakers: bob}',
    );
    expect(claim('hunger')).toMatchObject({
      title: 'Bread first!',
      side: 'wide',
      value: 'bread',
      for: ['some'],
      against: ['all'],
      speakers: ['bob'],
      plain: 'No man argues hungry.',
      period: 'No man argues hungry.',
      origin: 'invented',
    });
    expect(notes).toEqual([]);
  });

  it('takes its ids from the titles, and numbers one that is taken', async () => {
    const { claims } = await imported('<Élan vital>: a #kin\n\n<Standing>: b #kin\n\n<élan, vital>: c #kin\n');
    expect(claims.map((c) => c.id)).toEqual(['elan-vital', 'standing-2', 'elan-vital-2']);
  });

  it('rebuts where one attacks another, undercuts, supports, and undermines through a premise', async () => {
    const { claim, said } = await imported(`
<A>: a #kin
  -> <B>
  _> <C>
  +> <D>

<B>: b #law
  - <D>

(1) Something taken for granted.
  <- <C>
----
(2) Something concluded.

<C>: c #law

<D>: d #law
`);
    expect(attacks(claim('a'))).toEqual(['rebut b', 'undercut c']);
    expect(claim('a').supports).toEqual(['d']);
    expect(attacks(claim('c'))).toEqual(['undermine b']);
    expect(attacks(claim('d'))).toEqual(['rebut b']);
    expect(said).toEqual([]);
  });

  it('has statements as claims too, and a contradiction on either side', async () => {
    const { claim } = await imported('[A]: a #kin\n  >< [B]\n\n[B]: b #law\n');
    expect([attacks(claim('a')), attacks(claim('b'))]).toEqual([['rebut b'], ['rebut a']]);
  });

  it('speaks for and against an option that stands in the document', async () => {
    const { claims, claim } = await imported('[The all]\n  + <A>: a #kin\n  - <B>: b #law\n');
    expect(claims.map((c) => c.id)).toEqual(['a', 'b']);
    expect([claim('a').for, claim('b').against]).toEqual([['all'], ['all']]);
  });

  it('lets an argument support the claim it concludes, and a claim the argument it is a premise of', async () => {
    const { claim } = await imported(`
[P]: p #kin

<A>: a #law

(1) [P]
----
(2) [Q]

[Q]: q #peace
`);
    expect([claim('p').supports, claim('a').supports]).toEqual([['a'], ['q']]);
  });

  it('attacks a claim that the scenario has already, by its title', async () => {
    const { claims, claim } = await imported('<New>: n #kin\n  -> <Claim standing>\n');
    expect(claims).toHaveLength(1);
    expect(attacks(claim('new'))).toEqual(['rebut standing']);
  });

  it('makes a title of the first words of a statement that has none', async () => {
    const { claim } = await imported('<A>: a #kin\n  - There is no law against a man who only asks. #law\n');
    expect(claim('there-is-no-law-against-a').title).toBe('There is no law against a');
  });

  it('cuts what is too long at a word, and says so', async () => {
    const { claims, said } = await imported(`<${'long title '.repeat(8)}>: ${'word '.repeat(200)}#kin\n`);
    const [one] = claims;
    expect(one?.title).toBe('long title long title long title long title…');
    expect(one?.plain.length).toBeLessThanOrEqual(700);
    expect(said).toEqual([
      expect.stringMatching(/^1: The title has 87/u),
      expect.stringMatching(/^1: The text has 999/u),
    ]);
  });
});

describe('what the document does not say', () => {
  it('is chosen and told once for all', async () => {
    const { claim, notes } = await imported('<A>: a\n\n<B>: b\n');
    expect(claim('a')).toMatchObject({ side: 'any', speakers: ['alice', 'bob'] });
    expect(claim('a').value).toBeUndefined();
    expect(notes.map((n) => n.message)).toEqual([
      'No tag names the side of “A” and “B”: “any” is put down.',
      'No tag names a value of “A” and “B”: they are put down as matters of fact.',
      'Nobody is named to speak “A” and “B”: those who lead the side are put down.',
    ]);
    expect(notes.some((n) => n.lost)).toBe(false);
  });

  it('may be given: a side for all that have no tag for it', async () => {
    const { claim } = await imported('<A>: a #kin\n\n<B>: b #kin #side-wide\n', 'narrow');
    expect([claim('a').side, claim('a').speakers, claim('b').side]).toEqual(['narrow', ['bob'], 'wide']);
  });
});

describe('what cannot be taken over', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'a tag that names nothing',
      '<A>: a #kinn #side-wide',
      '1: The tag “#kinn” names no value and no side, and is left out. Did you mean “kin”?',
    ],
    [
      'a second value',
      '<A>: a #kin #law',
      '1: The tag “#law” names a second value; a claim has one, and the first, “kin”, is kept.',
    ],
    [
      'an option there is not',
      '<A>: a #kin {for: [al]}',
      '1: “al” (for) names no option of the scenario, and is left out. Did you mean “all”?',
    ],
    [
      'data that no claim has',
      '<A>: a #kin {weight: 3}',
      '1: “weight” is nothing that a claim has here, and is left out.',
    ],
    [
      'an id of another form',
      '<A>: a #kin {id: The A}',
      '1: “The A” is no id: ids have small letters, digits and single hyphens, 64 at most. One is made of the title.',
    ],
    [
      'an id that stands twice',
      '<A>: a #kin {id: x}\n\n<B>: b #kin {id: x}',
      '3: Another claim of the document has the id “x”; this one is called “x-2”.',
    ],
    ['a relation to itself', '<A>: a #kin\n  -> <A>', '2: This attack leads from “a” to itself, and is left out.'],
    [
      'an attack by a claim that lies elsewhere',
      '<A>: a #kin\n  - <Claim standing>',
      '2: This attack comes from “standing”, which is in the scenario already, and is left out. Write it there, in the claim “standing”.',
    ],
    [
      'an undercut of an option',
      '<A>: a #kin\n  _> [The all]',
      '2: An option is no argument that could be undercut; this undercut of “all” is left out.',
    ],
    [
      'an option that attacks',
      '[The all]\n  -> <A>: a #kin',
      '2: This attack comes from “all”, which is an option, and is left out. Only claims attack and support.',
    ],
    [
      'a paragraph bound to nothing',
      '<A>: a #kin\n\nSome remark.',
      '3: “Some remark.” has no title and is bound to nothing, and is left out.',
    ],
  ];
  it.each(cases)('is told with its line: %s', async (_, text, said) => {
    expect((await imported(text)).said).toEqual([said]);
  });
});

describe('a document that is no Argdown', () => {
  const cases: readonly (readonly [string, string, number, string])[] = [
    ['JSON', '{"a": 1}', 1, "can't stand here in Argdown"],
    ['empty', ' \n', 1, 'The document is empty.'],
    ['without an inference', '<A>: a\n\n(1) b\n(2) c\n', 4, 'Missing inference.'],
    ['with data that is no YAML', 'A.\n\n<A>: a {id: [x}\n', 3, "The data that begins here can't be read as YAML"],
    ['with a title that trips its reader', '<valueOf>: a\n  -> <B>\n', 1, 'Argdown’s own reader fails'],
  ];
  it.each(cases)('is told with a line: %s', async (_, text, line, words) => {
    expect(await readArgdown(text)).toEqual({ faults: [{ line, message: expect.stringContaining(words) }] });
  });
});
