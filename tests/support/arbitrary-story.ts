import * as fc from 'fast-check';
import type { Condition, Effect } from '../../src/core/scenario/condition-data.ts';
import type { Beat, Choice, ScenarioData } from '../../src/core/scenario/scenario.ts';
import { arbitrarySketch } from './arbitrary-scenario.ts';
import { OPTIONS, VALUES, invented, makeData } from './make-scenario.ts';

const FLAGS = ['f0', 'f1'] as const;
const BEATS = 5;
const beatName = (n: number): string => `beat-${n}`;
const choiceName = (beat: number, n: number): string => `choice-${beat}-${n}`;

/** Anything that a condition may ask, of what a drawn scenario has or has not. */
export const arbitraryAtom: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom('as-alice', 'as-bob').map((role): Condition => ({ role })),
  fc.constantFrom(...FLAGS).map((flag): Condition => ({ flag })),
  fc.tuple(fc.nat(BEATS - 1), fc.nat(1)).map(([beat, n]): Condition => ({ chosen: choiceName(beat, n) })),
  fc.nat(13).map((n): Condition => ({ said: `c${n}` })),
  fc.nat(13).map((n): Condition => ({ conceded: `c${n}` })),
  fc.constantFrom(...OPTIONS).map((resolution): Condition => ({ resolution })),
  fc
    .tuple(fc.constantFrom(...OPTIONS), fc.nat(8))
    .map(([option, least]): Condition => ({ seats: { option, atLeast: least } })),
  fc
    .tuple(fc.constantFrom('benches', 'gallery', 'porch'), fc.constantFrom(...OPTIONS), fc.nat(3))
    .map(([id, option, least]): Condition => ({ faction: { id, option, atLeast: least } })),
  fc.tuple(fc.nat(5), fc.constantFrom(...OPTIONS)).map(([n, takes]): Condition => ({ member: { id: `m${n}`, takes } })),
  fc.nat(9).map((n): Condition => ({ exchanges: { atLeast: n } })),
  fc.nat(4).map((n): Condition => ({ moved: { atLeast: n } })),
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    arbitraryAtom,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
    tie('condition').map((not): Condition => ({ not })),
  ),
}));

export const arbitraryCondition: fc.Arbitrary<Condition> = condition;

const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.constantFrom(...FLAGS).map((set): Effect => ({ set })),
  fc.constantFrom(...FLAGS).map((unset): Effect => ({ unset })),
  fc
    .tuple(fc.nat(5), fc.constantFrom(...VALUES))
    .map(([n, value]): Effect => ({ hear: { members: [`m${n}`], value } })),
);

interface RawChoice {
  readonly to: number;
  readonly when: Condition | undefined;
  readonly effects: readonly Effect[];
}
interface RawBeat {
  readonly when: Condition | undefined;
  readonly choices: readonly RawChoice[];
}

const seldom = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 });

/** Beats in which a player goes round and about before the sitting; the last one always opens it. */
const arbitraryBeats: fc.Arbitrary<readonly RawBeat[]> = fc.array(
  fc.record({
    when: seldom(condition),
    choices: fc.array(
      fc.record({ to: fc.nat(BEATS), when: seldom(condition), effects: fc.array(effect, { maxLength: 2 }) }),
      { maxLength: 2 },
    ),
  }),
  { minLength: BEATS, maxLength: BEATS },
);

const drawn = (raw: readonly RawBeat[]): readonly Beat[] =>
  raw.map(({ when, choices }, n): Beat => ({
    id: beatName(n),
    when: n === BEATS - 1 ? undefined : when,
    lines: [],
    choices: choices.map(({ to, ...own }, k): Choice => ({
      ...own,
      id: choiceName(n, k),
      ...invented('Say it.'),
      goto: to === BEATS ? { sitting: 'meeting' } : { beat: beatName(to) },
    })),
    goto: n === BEATS - 1 ? { sitting: 'meeting' } : undefined,
  }));

/** Which moves are made in each of two plays. */
export const arbitraryPlays = fc.array(fc.array(fc.nat(9999), { minLength: 16, maxLength: 16 }), {
  minLength: 2,
  maxLength: 2,
});

/** Any scenario with a scene that a player goes about in, and a sitting. */
export const arbitraryData: fc.Arbitrary<ScenarioData> = fc
  .tuple(arbitrarySketch(6), arbitraryBeats)
  .map(([sketch, beats]) => {
    const data = makeData(sketch);
    return { ...data, scenes: data.scenes.map((scene) => ({ ...scene, beats: drawn(beats) })) };
  });
