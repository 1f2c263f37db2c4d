import type { OriginWords, SideStock, TextWords } from '../../core/scenario/balance-data.ts';
import type { Claim, Sitting } from '../../core/scenario/debate-data.ts';
import type { ScenarioData } from '../../core/scenario/scenario.ts';
import { ORIGINS } from '../../core/scenario/text.ts';
import type { Speech } from '../../core/scenario/text.ts';
import { wordsIn } from '../../core/words/count-words.ts';
import { allSaid } from '../lints/lint.ts';

/** What is counted: some of a scenario’s data, and the sittings in it. */
export interface Counted {
  readonly data: ScenarioData;
  readonly claims: readonly Claim[];
}

/** The claims that may be made in some sittings, each once. */
export function claimsPut({ claims }: ScenarioData, sittings: readonly Sitting[]): readonly Claim[] {
  const put = new Set(sittings.flatMap((s) => [...s.claims, ...s.opening.map((o) => o.claim)]));
  return claims.filter(({ id }) => put.has(id));
}

const wordsOf = (said: readonly Speech[]): TextWords => ({
  period: said.reduce((sum, s) => sum + wordsIn(s.period), 0),
  plain: said.reduce((sum, s) => sum + wordsIn(s.plain), 0),
});

const byOrigin = (said: readonly Speech[]): OriginWords => {
  const words = ORIGINS.map((origin) => [origin, wordsOf(said.filter((s) => s.origin === origin))] as const);
  return Object.fromEntries(words) as OriginWords;
};

/** The sources that a claim rests on. */
const sourcesOf = (claim: Claim): readonly string[] => [
  ...claim.quotes.map((q) => q.source),
  ...(claim.record?.words ? [claim.record.words.source] : []),
];

const count = (items: Iterable<string | undefined>): number =>
  new Set([...items].filter((item) => item !== undefined)).size;

/** People who make claims for one side and for no other. */
function peopleOfOnly(claims: readonly Claim[], side: string): ReadonlySet<string> {
  const others = new Set(claims.filter((c) => c.side !== side && c.side !== 'any').flatMap((c) => c.speakers));
  return new Set(claims.filter((c) => c.side === side).flatMap((c) => c.speakers.filter((p) => !others.has(p))));
}

/** Motions and forms of speech in which a side argues, beside its claims. */
function formsOf({ options, sittings }: ScenarioData, side: string): readonly Speech[] {
  const motions = options.flatMap((o) => o.motion?.[side] ?? []);
  const phrases = sittings.flatMap((s) => Object.values(s.phrases).flatMap((sides) => sides[side] ?? []));
  return [...motions, ...phrases];
}

const SPOKEN: readonly string[] = ['line', 'interjection', 'reason'];

/** Counts what one side has to argue with. */
export function sideStock({ data, claims }: Counted, side: string): SideStock {
  const own = claims.filter((c) => c.side === side);
  const others = claims.filter((c) => c.side !== side && c.side !== 'any');
  const ids = new Set(own.map((c) => c.id));
  const otherIds = new Set(others.map((c) => c.id));
  const struck = others.flatMap((c) => c.attacks.map((a) => a.claim).filter((id) => ids.has(id)));
  const strikes = own.map((c) => c.attacks.filter((a) => otherIds.has(a.claim)).length);
  const record = new Set(data.sittings.flatMap((s) => s.recorded[side] ?? []));
  const people = peopleOfOnly(claims, side);
  const told = allSaid(data).filter(
    ({ kind, speaker }) => SPOKEN.includes(kind) && speaker !== undefined && people.has(speaker),
  );
  return {
    side,
    claims: own.length,
    recorded: own.filter((c) => record.has(c.id)).length,
    facts: own.filter((c) => c.value === undefined).length,
    values: count(own.map((c) => c.value)),
    words: wordsOf(own),
    quoted: own.flatMap((c) => c.quotes).reduce((sum, q) => sum + wordsIn(q.words), 0),
    sourced: own.filter((c) => sourcesOf(c).length > 0).length,
    sources: count(own.flatMap(sourcesOf)),
    answering: strikes.filter((n) => n > 0).length,
    answered: count(struck),
    answers: strikes.reduce((a, b) => a + b, 0),
    people: count(own.flatMap((c) => c.speakers)),
    argued: byOrigin([...own, ...formsOf(data, side)]),
    told: byOrigin(told.map((t) => t.speech)),
  };
}
