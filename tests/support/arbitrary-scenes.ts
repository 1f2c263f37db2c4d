import * as fc from 'fast-check';
import type { Condition, Effect, Goto } from '../../src/core/scenario/condition-data.ts';
import type { Beat, Choice } from '../../src/core/scenario/scenario.ts';
import { OPTIONS, VALUES, invented } from './make-scenario.ts';

const FLAGS = ['wet', 'late', 'angry'];
const MOST_BEATS = 6;
const choiceId = (beat: number, n: number): string => `c${beat}-${n}`;
const CHOICES = Array.from({ length: MOST_BEATS * 3 }, (_, n) => choiceId(Math.floor(n / 3), n % 3));

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ flag: fc.constantFrom(...FLAGS) }),
  fc.record({ flag: fc.constantFrom(...FLAGS) }),
  fc.record({ chosen: fc.constantFrom(...CHOICES) }),
  fc.record({ role: fc.constantFrom('as-alice', 'as-bob', 'as-ann') }),
  fc.record({ resolution: fc.constantFrom(...OPTIONS) }),
  fc.record({ exchanges: fc.record({ atLeast: fc.nat(3) }) }),
);

const condition: fc.Arbitrary<Condition> = fc.oneof(
  leaf,
  fc.record({ not: leaf }),
  fc.record({ all: fc.array(leaf, { maxLength: 3 }) }),
  fc.record({ any: fc.array(fc.oneof(leaf, fc.record({ not: leaf })), { maxLength: 3 }) }),
);

const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ set: fc.constantFrom(...FLAGS) }),
  fc.record({ unset: fc.constantFrom(...FLAGS) }),
  fc.record({
    hear: fc.record({ members: fc.subarray(['m0', 'm1', 'm2'], { minLength: 1 }), value: fc.constantFrom(...VALUES) }),
  }),
);

interface RawChoice {
  readonly when: Condition | undefined;
  readonly to: number;
  readonly effects: readonly Effect[];
}

interface RawBeat {
  readonly when: Condition | undefined;
  readonly choices: readonly RawChoice[];
  readonly to: number | undefined;
}

/** A condition as often as none. */
const when: fc.Arbitrary<Condition | undefined> = fc.option(condition, { nil: undefined, freq: 2 });

const rawBeat: fc.Arbitrary<RawBeat> = fc.record({
  when,
  choices: fc.array(fc.record({ when, to: fc.nat(99), effects: fc.array(effect, { maxLength: 3 }) }), {
    maxLength: 3,
  }),
  to: fc.option(fc.nat(99), { nil: undefined }),
});

const beatId = (n: number): string => `b${n}`;

/** Where a drawn number leads: to a beat from one on, to the scene's beginning, to an ending, or to the sitting. */
function gotoOf(drawn: number, from: number, beats: number): Goto {
  const ways: readonly Goto[] = [
    ...Array.from({ length: beats - from }, (_, n) => ({ beat: beatId(from + n) })),
    ...(from === 0 ? [{ scene: 'way-in' }] : []),
    { sitting: 'meeting' },
    { ending: true },
  ];
  return ways[drawn % ways.length]!;
}

function choiceOf(raw: RawChoice, beat: number, n: number, beats: number): Choice {
  return {
    id: choiceId(beat, n),
    ...invented('So.'),
    when: raw.when,
    goto: gotoOf(raw.to, 0, beats),
    effects: raw.effects,
  };
}

/**
 * The beats of a scene with choices, conditions and effects of all kinds, which may also lead back or nowhere. Reading
 * on without a choice leads forward only, so that every play comes to a choice or an end.
 */
export const arbitraryBeats: fc.Arbitrary<readonly Beat[]> = fc
  .array(rawBeat, { minLength: 1, maxLength: MOST_BEATS, size: 'max' })
  .map((beats) =>
    beats.map((raw, i): Beat => {
      const goto = raw.to === undefined ? undefined : gotoOf(raw.to, i + 1, beats.length);
      return {
        id: beatId(i),
        // the first is always open, so that there is a beginning
        when: i === 0 ? undefined : raw.when,
        lines: [],
        choices: raw.choices.map((c, n) => choiceOf(c, i, n, beats.length)),
        goto,
      };
    }),
  );
