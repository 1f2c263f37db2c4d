import * as fc from 'fast-check';
import { STANDARDS } from '../../src/core/scenario/debate-data.ts';
import type { Floor } from '../../src/core/debate/floor.ts';
import type { Debate, Hearing } from '../../src/core/debate/debate.ts';
import { OPTIONS, VALUES } from './make-scenario.ts';
import type { ClaimSketch, MemberSketch, Sketch } from './make-scenario.ts';
import { must } from './must.ts';
import type { PlainFloor } from './naive.ts';

/** Every property of the engine draws from here, from this seed, so that a failure can be had again. */
export const SEED = 16471029;

const PUT = OPTIONS.slice(1);
const SIDES = ['wide', 'narrow'] as const;
const claimName = (n: number): string => `c${n}`;
const spread = { size: 'max' } as const;

const someOf = <T>(items: readonly T[]) => fc.subarray([...items]);
/** Numbers that stand for claims; which, is known once it is known how many there are. */
const picks = (maxLength: number) => fc.array(fc.nat(99), { maxLength });

interface RawClaim {
  readonly side: 'wide' | 'narrow' | 'any';
  readonly friend: boolean;
  readonly value: string | undefined;
  readonly pro: readonly string[];
  readonly con: readonly string[];
  readonly meets: readonly string[];
  readonly attacks: readonly { readonly to: number; readonly kind: 'rebut' | 'undermine' | 'undercut' }[];
  readonly supports: readonly number[];
  readonly needs: { readonly kind: 'said' | 'questioned' | 'conceded'; readonly claims: readonly number[] } | undefined;
  readonly accuses: boolean;
}

const rawClaim: fc.Arbitrary<RawClaim> = fc.record({
  side: fc.constantFrom('wide', 'narrow', 'wide', 'narrow', 'any'),
  friend: fc.nat(3).map((n) => n === 0),
  value: fc.constantFrom(...VALUES, undefined),
  pro: someOf(PUT),
  con: someOf(PUT),
  meets: someOf(PUT),
  attacks: fc.array(fc.record({ to: fc.nat(99), kind: fc.constantFrom('rebut', 'undermine', 'undercut') }), {
    maxLength: 4,
  }),
  supports: picks(2),
  needs: fc.option(fc.record({ kind: fc.constantFrom('said', 'questioned', 'conceded'), claims: picks(2) }), {
    nil: undefined,
    freq: 5,
  }),
  accuses: fc.nat(4).map((n) => n === 0),
});

function sketchClaim(raw: RawClaim, n: number, count: number): ClaimSketch {
  const others = (numbers: readonly number[]) =>
    [...new Set(numbers.map((x) => x % count))].filter((x) => x !== n).map(claimName);
  const attacks = others(raw.attacks.map((a) => a.to)).map((claim) => {
    const first = must(raw.attacks.find((a) => claimName(a.to % count) === claim));
    return { claim, kind: first.kind, basis: first.to % 2 === 0 ? ('record' as const) : ('ours' as const) };
  });
  const needs = raw.needs && others(raw.needs.claims);
  const fact = raw.value === undefined;
  return {
    side: raw.side,
    ...(raw.friend ? { by: raw.side === 'narrow' ? ['bea'] : ['ann', 'abe'] } : {}),
    value: raw.value,
    for: fact ? [] : raw.pro,
    against: fact ? [] : raw.con.filter((o) => !raw.pro.includes(o)),
    meets: raw.meets,
    attacks,
    supports: others(raw.supports),
    needs: raw.needs && needs && needs.length > 0 ? { [raw.needs.kind]: needs } : undefined,
    accuses: raw.accuses,
  };
}

const member: fc.Arbitrary<MemberSketch> = fc.record({
  ranking: fc.shuffledSubarray([...VALUES], { minLength: VALUES.length }),
  weighs: fc.integer({ min: 1, max: VALUES.length }),
  standard: fc.constantFrom(...STANDARDS),
  prior: fc.constantFrom(...OPTIONS),
  settled: fc.nat(3),
  faction: fc.constantFrom('benches', 'gallery', 'porch'),
});

/** Any scenario of 2 to 14 claims and up to `most` members (above 32 they fill more than one word). */
export const arbitrarySketch = (most = 70): fc.Arbitrary<Sketch> =>
  fc
    .record({
      claims: fc.array(rawClaim, { minLength: 2, maxLength: 14, ...spread }),
      members: fc.array(member, { minLength: 1, maxLength: most, ...spread }),
      opening: picks(2),
      candle: fc.integer({ min: 4, max: 16 }),
      call: fc.nat(2),
      accuse: fc.nat(2),
      closing: fc.boolean(),
      questions: fc.nat(2),
      steadfast: fc.array(fc.nat(69), { maxLength: 2 }),
    })
    .map(({ claims, members, opening, candle, call, accuse, closing, questions, steadfast }): Sketch => {
      const burn = { any: { move: 2, call, accuse: 0 }, 'as-alice': { move: 2, call, accuse } };
      const count = claims.length;
      return {
        claims: Object.fromEntries(claims.map((raw, n) => [claimName(n), sketchClaim(raw, n, count)])),
        members: Object.fromEntries(members.map((man, n) => [`m${n}`, man])),
        opening: [...new Set(opening.map((n) => n % count))]
          .filter((n) => must(claims[n]).side !== 'any')
          .map(claimName),
        sitting: {
          candle,
          burn,
          closing,
          questions,
          steadfast: steadfast.map((n) => `m${n}`),
          recorded: Object.fromEntries(
            SIDES.map((s) => [s, claims.flatMap((c, n) => (c.side === s && n % 2 === 0 ? [claimName(n)] : []))]),
          ),
        },
      };
    });

/** Hearings of some members on some values. */
export const arbitraryHearings: fc.Arbitrary<readonly Hearing[]> = fc.array(
  fc.record({
    members: fc.array(
      fc.nat(69).map((n) => `m${n}`),
      { maxLength: 8 },
    ),
    value: fc.constantFrom(...VALUES),
  }),
  { maxLength: 3 },
);

interface RawFloor {
  readonly spoken: readonly { readonly side: string; readonly late: boolean }[];
  readonly order: readonly number[];
  readonly said: number;
  readonly questioned: readonly number[];
  readonly conceded: readonly number[];
  readonly motion: string | undefined;
}

/** What may be on a floor, legally come by or not: the rules of seeing must hold on any. */
export const arbitraryFloor: fc.Arbitrary<RawFloor> = fc.record({
  spoken: fc.array(fc.record({ side: fc.constantFrom(...SIDES), late: fc.nat(5).map((n) => n === 0) }), {
    minLength: 14,
    maxLength: 14,
  }),
  order: fc.shuffledSubarray(
    Array.from({ length: 14 }, (_, n) => n),
    { minLength: 14 },
  ),
  said: fc.integer({ min: 1, max: 14 }),
  questioned: picks(3),
  conceded: picks(3),
  motion: fc.option(fc.constantFrom(...PUT), { nil: undefined }),
});

/** A drawn floor of a debate, as the engine keeps it. */
export function floorFrom(raw: RawFloor, debate: Debate): Floor {
  const order = raw.order.filter((n) => n < debate.claims.length).slice(0, raw.said);
  const spoken = order.map((claim, i) => {
    const { side } = must(debate.claims[claim]).data;
    const drawn = must(raw.spoken[i]);
    return { claim, side: side === 'any' ? drawn.side : side, by: 'alice', late: drawn.late };
  });
  const some = (numbers: readonly number[]) => [...new Set(numbers.map((n) => must(spoken[n % spoken.length])))];
  return {
    spoken,
    questioned: some(raw.questioned).map((s) => s.claim),
    conceded: some(raw.conceded).map((s) => ({ claim: s.claim, side: s.side === 'wide' ? 'narrow' : 'wide' })),
    retracted: [],
    motions: raw.motion === undefined ? [] : [{ option: debate.options.indexOf(raw.motion), side: 'wide' }],
  };
}

/** A floor as the naive reference reads it. */
export function plainFloor(debate: Debate, floor: Floor): PlainFloor {
  const id = (claim: number) => must(debate.claims[claim]).id;
  const motion = floor.motions.at(-1);
  return {
    spoken: floor.spoken.map((s) => ({ claim: id(s.claim), side: s.side, late: s.late })),
    questioned: floor.questioned.map(id),
    conceded: floor.conceded.map((c) => ({ claim: id(c.claim), side: c.side })),
    motion: motion && debate.options[motion.option],
  };
}

/** Which of the legal moves is made, at each of as many moves as any sitting here can have. */
export const arbitraryChoices: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(9999), {
  minLength: 12,
  maxLength: 12,
});
