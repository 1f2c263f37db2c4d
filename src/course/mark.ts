import type { DebateMove } from '../core/debate/move.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import type { SittingState, State } from '../core/play/state.ts';

type Said = Readonly<{ side: string; exchange: number; move: DebateMove }>;

/** What was done in a sitting, from what was said before its first exchange. */
const saidIn = (scenario: Scenario, { id, exchanges }: SittingState): readonly Said[] => [
  ...(scenario.sittings.get(id)?.opening ?? []).map(({ claim }) => ({
    side: scenario.claims.get(claim)?.side ?? '',
    exchange: 0,
    move: { kind: 'assert' as const, claim },
  })),
  ...exchanges.flatMap(({ number, moves }) => moves.map(({ side, move }) => ({ side, exchange: number, move }))),
];

const claimOf = ({ move }: Said): string | undefined => ('claim' in move ? move.claim : undefined);
const isDeed = ({ move }: Said): boolean =>
  move.kind === 'question' || move.kind === 'concede' || move.kind === 'retract';

/** Of each claim that the other side made in a sitting, whether it was met. */
function metIn(scenario: Scenario, sitting: SittingState, side: string): readonly boolean[] {
  const said = saidIn(scenario, sitting);
  const mine = said.filter((one) => one.side === side);
  const met = new Set(
    mine.flatMap((one) => {
      const claim = claimOf(one);
      if (claim === undefined || one.move.kind === 'retract') return [];
      return isDeed(one) ? [claim] : (scenario.claims.get(claim)?.attacks ?? []).map((attack) => attack.claim);
    }),
  );
  return said.flatMap((one) => {
    const claim = claimOf(one);
    const counts = one.side !== side && !isDeed(one) && one.exchange < sitting.exchanges.length;
    return counts && claim !== undefined ? [met.has(claim)] : [];
  });
}

/**
 * A mark from 0 to 100, for a teacher who wants one: of the claims that the other side made, the share that the player
 * met, by answering, questioning or granting them. It goes by what was argued with, not by what was concluded or
 * carried. Claims of a last exchange are left out, for they may come too late to be met. Undefined where there are none.
 */
export function markOf(scenario: Scenario, { role, held, sitting }: State): number | undefined {
  const side = scenario.roles.get(role)?.side ?? '';
  const met = [...held, ...(sitting ? [sitting] : [])].flatMap((one) => metIn(scenario, one, side));
  return met.length === 0 ? undefined : Math.round((100 * met.filter(Boolean).length) / met.length);
}
