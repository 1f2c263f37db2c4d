import type { FaultKind } from '../debate/fault.ts';
import { faultsOfMove } from '../debate/forecast.ts';
import { countHall, stanceOf } from '../debate/hall.ts';
import { isDebateMove, parseMoveId } from '../debate/move.ts';
import type { Move, Vote } from '../debate/move.ts';
import { openPosition } from '../debate/position.ts';
import type { Scenario } from '../play/scenario-index.ts';
import { tableOf } from '../play/sitting-step.ts';
import type { SittingState, State } from '../play/state.ts';
import { claimsMade, sittingsHeld, supportOverTime, turningExchange } from './debrief-view.ts';
import type { ClaimMade, Support, Turning } from './debrief-view.ts';
import { theirClaims } from './their-claims.ts';
import type { TheirClaim } from './their-claims.ts';

/** A named fault in what the player said, and what was done about it. */
export interface FaultMade {
  readonly kind: FaultKind;
  /** Where in the sitting, from 1. */
  readonly exchange: number;
  /** The claim that was made with it. */
  readonly claim: string | undefined;
  /** Those it concerns, as those that are contradicted. */
  readonly others: readonly string[];
  /** Whether the claim, or one that it contradicts, was taken back afterwards. */
  readonly mended: boolean;
  /** Men whose minds it changed all the same. */
  readonly moved: number;
}

/** A man who ended a sitting elsewhere than he began it, by options' ids. */
export interface Shifted {
  readonly member: string;
  readonly from: string;
  readonly to: string;
  readonly wider: boolean;
}

/** What a player did in one sitting, and what came of it. */
export interface SittingEvidence {
  readonly sitting: string;
  /** Claims of the player's side, made in exchanges. */
  readonly made: readonly ClaimMade[];
  readonly theirs: readonly TheirClaim[];
  readonly faults: readonly FaultMade[];
  /** Claims of the other side that the player granted, and own ones that were taken back. */
  readonly granted: readonly string[];
  readonly takenBack: readonly string[];
  readonly support: Support | undefined;
  readonly turning: Turning | undefined;
  readonly shifted: readonly Shifted[];
  /** Seats for each option at its end, narrowest first, and the options' ids. */
  readonly options: readonly string[];
  readonly seats: readonly number[];
  /** What the house resolved; undefined before the division. */
  readonly resolution: string | undefined;
  /** Where a class voted: its count on each option put, the widest first. */
  readonly votes: readonly Vote[];
}

/** What a play shows of how it was argued. */
export interface Evidence {
  readonly part: string;
  readonly role: string;
  readonly ending: string | undefined;
  readonly sittings: readonly SittingEvidence[];
  /** Ids of the sources whose words the player spoke. */
  readonly cited: readonly string[];
}

const claimOf = (move: Move): string | undefined => ('claim' in move ? move.claim : undefined);

/** The faults of what the player said in each sitting, by how many were held before it. */
function faultsOf(
  scenario: Scenario,
  states: readonly State[],
  moves: readonly string[],
): ReadonlyMap<number, readonly FaultMade[]> {
  const found = new Map<number, FaultMade[]>();
  const final = states[states.length - 1];
  const held = final ? sittingsHeld(final) : [];
  for (const [i, id] of moves.entries()) {
    const state = states[i];
    const move = parseMoveId(id);
    if (state?.place.at !== 'sitting' || !state.sitting || !move || !isDebateMove(move)) continue;
    const table = tableOf(scenario, state, state.sitting);
    const at = state.held.length;
    const after = held[at]?.sitting;
    const claim = claimOf(move);
    for (const { kind, claims } of faultsOfMove(table, state.sitting.position, move)) {
      const retracted = after?.exchanges.flatMap((e) =>
        e.moves.flatMap((m) => (m.move.kind === 'retract' ? [m.move.claim] : [])),
      );
      const exchange = (state.sitting?.exchanges.length ?? 0) + 1;
      const made: FaultMade = {
        kind,
        exchange,
        claim,
        others: claims,
        mended: [...claims, ...(claim === undefined ? [] : [claim])].some((one) => retracted?.includes(one)),
        moved:
          after?.exchanges[exchange - 1]?.receipts.filter((r) => r.claim === claim && claim !== undefined).length ?? 0,
      };
      found.set(at, [...(found.get(at) ?? []), made]);
    }
  }
  return found;
}

function shiftedIn(scenario: Scenario, state: State, sitting: SittingState): readonly Shifted[] {
  const { debate, opener } = tableOf(scenario, state, sitting);
  const first = countHall(debate, openPosition(debate, opener).floor);
  return debate.members.flatMap(({ id }, m): Shifted[] => {
    const from = stanceOf(debate, first, m);
    const to = stanceOf(debate, sitting.hall, m);
    if (from === to) return [];
    return [{ member: id, from: debate.options[from] ?? '', to: debate.options[to] ?? '', wider: to > from }];
  });
}

/** What the last sitting of a state shows. */
function sittingEvidence(
  scenario: Scenario,
  state: State & { readonly sitting: SittingState },
  faults: readonly FaultMade[],
): SittingEvidence {
  const { sitting, role } = state;
  const side = scenario.roles.get(role)?.side ?? '';
  const { debate } = tableOf(scenario, state, sitting);
  const own = sitting.exchanges.flatMap((e) => e.moves.filter((m) => m.side === side).map((m) => m.move));
  const claims = (kind: Move['kind']): readonly string[] =>
    own.flatMap((move) => (move.kind === kind ? (claimOf(move) ?? []) : []));
  return {
    sitting: sitting.id,
    made: claimsMade(scenario, state).filter((made) => made.side === side && made.exchange > 0),
    theirs: theirClaims(scenario, sitting, side),
    faults,
    granted: claims('concede'),
    takenBack: claims('retract'),
    support: supportOverTime(scenario, state),
    turning: turningExchange(scenario, state),
    shifted: shiftedIn(scenario, state, sitting),
    options: debate.options,
    seats: sitting.exchanges.at(-1)?.seats ?? [],
    resolution: state.resolutions[sitting.id],
    votes: sitting.votes ?? [],
  };
}

/** What a play shows, from its states before each move and after the last, and its moves. */
export function evidenceOf(scenario: Scenario, states: readonly State[], moves: readonly string[]): Evidence {
  const state = states[states.length - 1];
  if (!state) throw new RangeError('a play has a state from its start');
  const faults = faultsOf(scenario, states, moves);
  const sittings = sittingsHeld(state).map((one, n) => sittingEvidence(scenario, one, faults.get(n) ?? []));
  const spoken = sittings.flatMap(({ made }) => made.map(({ claim }) => scenario.claims.get(claim)));
  const cited = spoken.flatMap((claim) => claim?.quotes.map(({ source }) => source) ?? []);
  const { place } = state;
  return {
    part: state.part,
    role: state.role,
    ending: 'ending' in place ? place.ending : undefined,
    sittings,
    cited: [...new Set(cited)],
  };
}
