import * as fc from 'fast-check';
import { indexScenario } from '../../src/core/play/scenario-index.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import type { Condition, Effect } from '../../src/core/scenario/condition-data.ts';
import type { Sitting } from '../../src/core/scenario/debate-data.ts';
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

/** What a later part asks of an earlier sitting, and of the run it is played in. */
const lookingBack: readonly Condition[] = [
  { resolved: { sitting: 'meeting', option: 'all' } },
  { seats: { sitting: 'meeting', option: 'some', atLeast: 2 } },
  { member: { sitting: 'meeting', id: 'm0', takes: 'all' } },
  {
    several: {
      of: [
        { flag: 'hurried' },
        { part: 'morning' },
        { faction: { sitting: 'meeting', id: 'benches', option: 'all', atLeast: 1 } },
      ],
      atLeast: 2,
    },
  },
];

/**
 * A story of two parts, of which the second carries on what the first came to: a sitting whose outcome sets flags and
 * settles men, and another that begins where it ended, in which a claim may be shut.
 */
export function longStory(sketch: Sketch): Scenario {
  const story = wholeStory(sketch).data;
  const claims = story.claims.map((c, n) => (n === 0 ? { ...c, needs: { ...c.needs, flag: 'hurried' } } : c));
  const talk = lookingBack.map((when, n): Beat => ({
    id: `back-${n}`,
    when,
    lines: [line(`back-${n}-1`)],
    choices: [],
  }));
  const choice = (id: string, effects: readonly Effect[]) => ({ id, ...invented(id), goto: { beat: 'on' }, effects });
  const night = {
    id: 'night',
    title: 'The night',
    place: 'The lane',
    date: 'A Tuesday',
    beats: [
      ...talk,
      {
        id: 'fire',
        lines: [line('fire-1')],
        choices: [
          choice('rest', []),
          choice('scold', [{ settle: { members: ['m0', 'm1'], by: 1 } }]),
          choice('coax', [{ settle: { members: ['m1'], by: -1 } }, { hear: { members: ['m1'], value: 'faith' } }]),
        ],
      },
      { id: 'on', lines: [line('on-1')], choices: [], goto: { sitting: 'vote' } },
    ],
  };
  const end = { id: 'end', title: 'The end', place: 'The lane', date: 'A Tuesday' };
  const starts = (scene: string) => ({ 'as-alice': scene, 'as-bob': scene, 'as-ann': scene });
  const part = (id: string) => ({ id, title: id, date: 'A Tuesday', summary: id, minutes: 5 });
  const [meeting] = story.sittings;
  if (!meeting) throw new RangeError('a story needs a sitting');
  const vote: Sitting = {
    ...meeting,
    id: 'vote',
    carries: 'meeting',
    candle: 2,
    opening: [],
    interjections: [],
    goto: { scene: 'end' },
  };
  const outcomes: Sitting['outcomes'] = {
    all: [{ set: 'hurried' }],
    some: [{ unset: 'hurried' }, { settle: { members: ['m0'], by: -1 } }],
  };
  return indexScenario(
    {
      ...story,
      claims,
      parts: [
        { ...part('evening'), alone: false, start: starts('way-in') },
        { ...part('morning'), alone: false, start: starts('night') },
        { ...part('whole'), start: {}, of: ['evening', 'morning'] },
      ],
      scenes: [
        ...story.scenes.map((s) =>
          s.id === 'way-out'
            ? { ...s, beats: s.beats.map((b) => (b.id === 'home' ? { ...b, goto: { next: true as const } } : b)) }
            : s,
        ),
        night,
        {
          ...end,
          beats: [
            ...talk.map((b): Beat => ({ ...b, id: `end-${b.id}`, lines: [line(`end-${b.id}-1`)] })),
            { id: 'last', lines: [line('last-1')], choices: [], goto: { next: true as const } },
          ],
        },
      ],
      sittings: [{ ...meeting, candle: 2, outcomes }, vote],
    },
    'long',
  );
}

/** Any small whole story: up to four claims, up to five members, and two or three exchanges; of one sitting or of two. */
export const arbitraryStory: fc.Arbitrary<Scenario> = fc
  .tuple(arbitrarySketch(5), fc.boolean())
  .map(([sketch, long]) => {
    const claims = Object.fromEntries(Object.entries(sketch.claims).slice(0, 4));
    return (long ? longStory : wholeStory)({
      ...sketch,
      claims,
      opening: (sketch.opening ?? []).filter((id) => id in claims).slice(0, 1),
      sitting: { ...sketch.sitting, candle: 4 + ((sketch.sitting?.candle ?? 4) % 2), questions: 1 },
    });
  });
