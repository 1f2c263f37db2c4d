import type { DebateMove } from '../debate/move.ts';
import type { Scenario } from '../play/scenario-index.ts';
import type { SittingState } from '../play/state.ts';

type Said = Readonly<{ side: string; by: string; exchange: number; move: DebateMove }>;

/** A claim that the other side made in a sitting, and what was done about it. */
export interface TheirClaim {
  readonly claim: string;
  /** The person who spoke it. */
  readonly by: string;
  /** 0 for what was said before the first exchange. */
  readonly exchange: number;
  /** Claims of one's own that answer it, in the order of speaking. */
  readonly answers: readonly string[];
  readonly questioned: boolean;
  readonly granted: boolean;
  /** Made in the last exchange: perhaps too late to be met. */
  readonly late: boolean;
}

/** What was done in a sitting, from what was said before its first exchange. */
const saidIn = (scenario: Scenario, { id, exchanges }: SittingState): readonly Said[] => [
  ...(scenario.sittings.get(id)?.opening ?? []).map(({ claim, by }) => ({
    side: scenario.claims.get(claim)?.side ?? '',
    by,
    exchange: 0,
    move: { kind: 'assert' as const, claim },
  })),
  ...exchanges.flatMap(({ number, moves }) =>
    moves.map(({ side, by, move }) => ({ side, by, exchange: number, move })),
  ),
];

const claimOf = ({ move }: Said): string | undefined => ('claim' in move ? move.claim : undefined);
const isDeed = ({ move }: Said): boolean =>
  move.kind === 'question' || move.kind === 'concede' || move.kind === 'retract';

/** Whether a claim of the other side was answered, questioned or granted. */
export const isMet = ({ answers, questioned, granted }: TheirClaim): boolean =>
  answers.length > 0 || questioned || granted;

/** Every claim that was made against a side in a sitting, in the order of speaking. */
export function theirClaims(scenario: Scenario, sitting: SittingState, side: string): readonly TheirClaim[] {
  const said = saidIn(scenario, sitting);
  const mine = said.filter((one) => one.side === side);
  const did = (kind: DebateMove['kind'], claim: string): boolean =>
    mine.some((one) => one.move.kind === kind && claimOf(one) === claim);
  const spoken = mine.flatMap((one) => (isDeed(one) ? [] : (claimOf(one) ?? [])));
  return said.flatMap((one): TheirClaim[] => {
    const claim = claimOf(one);
    if (one.side === side || isDeed(one) || claim === undefined) return [];
    return [
      {
        claim,
        by: one.by,
        exchange: one.exchange,
        answers: spoken.filter((own) => scenario.claims.get(own)?.attacks.some((a) => a.claim === claim) === true),
        questioned: did('question', claim),
        granted: did('concede', claim),
        late: one.exchange >= sitting.exchanges.length,
      },
    ];
  });
}
