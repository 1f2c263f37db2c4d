import type * as fc from 'fast-check';
import { indexScenario } from '../../src/core/play/scenario-index.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import type { Condition } from '../../src/core/scenario/condition-data.ts';
import type { Beat } from '../../src/core/scenario/scenario.ts';
import { arbitrarySketch } from './arbitrary-scenario.ts';
import { invented, makeData } from './make-scenario.ts';
import type { Sketch } from './make-scenario.ts';

/** A way in that sets a flag, lets some members hear, or neither; all is asked after when the house has divided. */
const wayIn: readonly Partial<Beat>[] = [
  {
    id: 'gate',
    lines: [],
    choices: [
      {
        id: 'listen',
        ...invented('Listen.'),
        goto: { beat: 'lane' },
        effects: [{ hear: { members: ['m0', 'm1'], value: 'kin' } }],
      },
      { id: 'hurry', ...invented('Hurry.'), goto: { beat: 'lane' }, effects: [{ set: 'hurried' }] },
      { id: 'stroll', ...invented('Stroll.'), goto: { beat: 'lane' }, effects: [] },
    ],
  },
  { id: 'lane', when: { not: { chosen: 'stroll' } } },
  { id: 'door' },
];

const line = (id: string) => ({ id, ...invented('They talk of it.') });

/** What is read after the division: every kind of question about the play is asked in it. */
const wayOut = (conditions: readonly Condition[]): readonly Beat[] => [
  ...conditions.map((when, n): Beat => ({ id: `talk-${n}`, when, lines: [line(`talk-${n}-1`)], choices: [] })),
  { id: 'home', lines: [line('home-1')], choices: [], goto: { ending: true } },
];

const questions = (claims: readonly string[]): readonly Condition[] => [
  { seats: { option: 'some', atLeast: 2 } },
  { moved: { atLeast: 1 } },
  { any: [{ said: claims[0] ?? '' }, { conceded: claims[1] ?? '' }] },
  { all: [{ flag: 'hurried' }, { not: { resolution: 'none' } }] },
  { faction: { id: 'benches', option: 'all', atLeast: 1 } },
  { member: { id: 'm0', takes: 'all' } },
];

/** A whole story about a small sitting, so small that every play of it can be played. */
export function wholeStory(sketch: Sketch): Scenario {
  const claims = Object.keys(sketch.claims);
  const data = makeData({ ...sketch, beats: wayIn });
  const after = {
    id: 'way-out',
    title: 'After',
    place: 'The lane',
    date: 'A Tuesday',
    beats: wayOut(questions(claims)),
  };
  const [first, ...others] = data.endings;
  const endings = first
    ? [{ ...first, id: 'in-haste', when: { all: [{ flag: 'hurried' }, first.when] } }, first, ...others]
    : data.endings;
  return indexScenario(
    {
      ...data,
      endings,
      scenes: [...data.scenes, after],
      sittings: data.sittings.map((s) => ({
        ...s,
        goto: { scene: 'way-out' },
        interjections: [{ id: 'hum', when: { moved: { atLeast: 1 } }, lines: [line('hum-1')] }],
      })),
    },
    'story',
  );
}

/** Any small whole story: up to four claims, up to five members, and two or three exchanges. */
export const arbitraryStory: fc.Arbitrary<Scenario> = arbitrarySketch(5).map((sketch) => {
  const claims = Object.fromEntries(Object.entries(sketch.claims).slice(0, 4));
  return wholeStory({
    ...sketch,
    claims,
    opening: (sketch.opening ?? []).filter((id) => id in claims).slice(0, 1),
    sitting: { ...sketch.sitting, candle: 4 + ((sketch.sitting?.candle ?? 4) % 2), questions: 1 },
  });
});
