import type { FaultKind } from '../../core/debate/fault.ts';
import type { Scenario } from '../../core/play/scenario-index.ts';
import { leftUnmet } from './summary.ts';
import type { PlayedRow } from './summary.ts';

/** Something that several of a class did not see: a claim they left unmet, or a fault in what they said. */
export interface Misunderstanding {
  readonly kind: 'unmet' | FaultKind;
  /** The claim that it is about. */
  readonly claim: string;
  /** For a contradiction: the own claim that it was said against. */
  readonly against: string | undefined;
  /** The side of those concerned. */
  readonly side: string;
  /** Codes of the results concerned, and how many could have been. */
  readonly codes: readonly string[];
  readonly among: number;
  /** Claims of one’s own that answer the claim: for one left unmet. */
  readonly answers: readonly string[];
}

/** Claims of a side that answer a claim in the sittings of a play; those that the record sets against it first. */
export function answersTo(scenario: Scenario, claim: string, side: string): readonly string[] {
  const said = new Set(scenario.data.sittings.flatMap(({ claims }) => (claims.includes(claim) ? claims : [])));
  const found = scenario.data.claims.flatMap(({ id, side: whose, attacks }) => {
    const attack = attacks.find((one) => one.claim === claim);
    return attack && said.has(id) && (whose === side || whose === 'any')
      ? [{ id, recorded: attack.basis === 'record' }]
      : [];
  });
  return [...found.filter(({ recorded }) => recorded), ...found.filter(({ recorded }) => !recorded)].map(
    ({ id }) => id,
  );
}

interface Faulty {
  readonly kind: FaultKind;
  readonly claim: string;
  readonly against: string | undefined;
  readonly side: string;
  readonly codes: Set<string>;
}

/** Faults by claim, and, for a contradiction, by what it was said against; each among those who made the claim. */
function faulty(rows: readonly PlayedRow[]): readonly Misunderstanding[] {
  const found = new Map<string, Faulty>();
  const made = new Map<string, Set<string>>();
  for (const { code, played, result } of rows) {
    const side = played.scenario.roles.get(result.role)?.side ?? '';
    for (const { faults, made: own } of played.checked.evidence.sittings) {
      for (const { claim } of own) {
        const key = `${side} ${claim}`;
        made.set(key, (made.get(key) ?? new Set<string>()).add(code));
      }
      for (const { kind, claim, others, moved, mended } of faults) {
        // what told on somebody all the same, or was taken back, was no misunderstanding
        if (claim === undefined || moved > 0 || mended) continue;
        for (const against of kind === 'contradicts-your-own' ? others : [undefined]) {
          const key = [kind, side, claim, against].join(' ');
          const one = found.get(key) ?? { kind, claim, against, side, codes: new Set<string>() };
          one.codes.add(code);
          found.set(key, one);
        }
      }
    }
  }
  return [...found.values()].map(({ codes, ...one }) => ({
    ...one,
    codes: [...codes],
    among: Math.max(made.get(`${one.side} ${one.claim}`)?.size ?? 0, codes.size),
    answers: [],
  }));
}

/** A claim that so few left unmet, or a fault that so few made, is no common misunderstanding. */
const FEWEST = 2;

/** What a class misunderstood, the most frequent first. A result alone is a class of one. */
export function misunderstandings(rows: readonly PlayedRow[]): readonly Misunderstanding[] {
  const scenarios = new Map(rows.map(({ code, played }) => [code, played.scenario]));
  const unmet = leftUnmet(rows).map(({ id, codes, among }): Misunderstanding => {
    const [side = '', claim = ''] = id.split(' ');
    const scenario = scenarios.get(codes[0] ?? '');
    return {
      kind: 'unmet',
      claim,
      against: undefined,
      side,
      codes,
      among,
      answers: scenario ? answersTo(scenario, claim, side) : [],
    };
  });
  const fewest = Math.min(FEWEST, rows.length);
  return [...unmet, ...faulty(rows)]
    .filter(({ codes }) => codes.length >= fewest)
    .sort((a, b) => b.codes.length - a.codes.length || a.claim.localeCompare(b.claim));
}
