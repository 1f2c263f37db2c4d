import type { Scenario } from '../play/scenario-index.ts';
import type { State } from '../play/state.ts';
import type { Claim } from '../scenario/debate-data.ts';
import type { Quote } from '../scenario/text.ts';
import { claimsMade } from './debrief-view.ts';

/** Where a claim was made: in the play and by the record, in the play only, or by the record only. */
export const MAP_GROUPS = ['both', 'yours', 'record'] as const;
export type MapGroup = (typeof MAP_GROUPS)[number];

/** Who made a claim in the play, a person's id, and the claims that answered it there. */
export interface PlayedClaim {
  readonly by: string;
  readonly side: string;
  readonly exchange: number;
  readonly answers: readonly { readonly claim: string; readonly by: string }[];
}

/** What the record shows of a claim. Whoever made it is named as the scenario's own words name him. */
export interface RecordedClaim {
  readonly by: string | undefined;
  readonly words: Quote | undefined;
  readonly note: string | undefined;
  /** Claims that the record sets against it. */
  readonly answers: readonly { readonly claim: string; readonly by: string | undefined }[];
}

/** One claim on the two maps, side by side. */
export interface MapRow {
  readonly claim: string;
  readonly value: string | undefined;
  readonly group: MapGroup;
  readonly played: PlayedClaim | undefined;
  readonly recorded: RecordedClaim | undefined;
}

const strikes = (from: Claim, to: string): boolean => from.attacks.some((a) => a.claim === to && a.basis === 'record');

function recordedOf(claim: Claim, all: readonly Claim[]): RecordedClaim | undefined {
  const answers = all.filter((c) => strikes(c, claim.id)).map((c) => ({ claim: c.id, by: c.record?.by }));
  const answered = claim.attacks.some((a) => a.basis === 'record');
  if (!claim.record && answers.length === 0 && !answered) return undefined;
  return { by: claim.record?.by, words: claim.record?.words, note: claim.record?.note, answers };
}

/** What the record shows of a sitting's claims, by their ids; of those it does not show, nothing. */
export function recordedClaims(scenario: Scenario, sitting: string): ReadonlyMap<string, RecordedClaim> {
  const ids = scenario.sittings.get(sitting)?.claims ?? [];
  const claims = ids.flatMap((id) => scenario.claims.get(id) ?? []);
  return new Map(
    claims.flatMap((claim) => {
      const recorded = recordedOf(claim, claims);
      return recorded ? [[claim.id, recorded] as const] : [];
    }),
  );
}

/**
 * The map of the play beside the recorded one: every claim of the sitting that was made in the play or that the
 * record shows, in the sitting's order, grouped by where it was made.
 */
export function recordMap(scenario: Scenario, state: State): readonly MapRow[] {
  const sitting = state.sitting && scenario.sittings.get(state.sitting.id);
  if (!sitting) return [];
  const claims = sitting.claims.flatMap((id) => scenario.claims.get(id) ?? []);
  const made = new Map(claimsMade(scenario, state).map((c) => [c.claim, c]));
  const rows = claims.flatMap((claim): MapRow[] => {
    const said = made.get(claim.id);
    const recorded = recordedOf(claim, claims);
    if (!said && !recorded) return [];
    const played = said && { by: said.by, side: said.side, exchange: said.exchange, answers: said.answers };
    const group = said ? (recorded ? 'both' : 'yours') : 'record';
    return [{ claim: claim.id, value: claim.value, group, played, recorded }];
  });
  return MAP_GROUPS.flatMap((group) => rows.filter((row) => row.group === group));
}
