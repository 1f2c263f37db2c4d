import { countHall, divide, majorityOf } from '../debate/hall.ts';
import { speaks } from '../debate/move.ts';
import { openPosition } from '../debate/position.ts';
import type { Rule } from '../debate/receipt.ts';
import { labelOf } from '../debate/weighing.ts';
import type { Scenario } from '../play/scenario-index.ts';
import { isWider } from '../words/receipt-sentence.ts';
import { tableOf } from '../play/sitting-step.ts';
import type { SittingState, State } from '../play/state.ts';

/**
 * The sittings of a play, in order, each as the state in which it is the last: whatever is told of the last sitting
 * is told of any of them from there.
 */
export const sittingsHeld = (state: State): readonly (State & { readonly sitting: SittingState })[] =>
  [...state.held, ...(state.sitting ? [state.sitting] : [])].map((sitting) => ({ ...state, sitting }));

/** Support for each option from before the first exchange to the division. */
export interface Support {
  /** From the widest option to the narrowest that is put; seats before the first exchange, then after each. */
  readonly lines: readonly { readonly option: string; readonly seats: readonly number[] }[];
  /** Seats that carry. */
  readonly majority: number;
  readonly members: number;
  readonly exchanges: number;
}

/** Seats for every option, narrowest first, before the first exchange and after each. */
function seatsByExchange(scenario: Scenario, state: State): readonly (readonly number[])[] {
  const { sitting } = state;
  if (!sitting) return [];
  const { debate, opener } = tableOf(scenario, state, sitting);
  const first = countHall(debate, openPosition(debate, opener).floor).seats;
  return [first, ...sitting.exchanges.map((e) => e.seats)];
}

/** How support went in the last sitting; undefined before any. */
export function supportOverTime(scenario: Scenario, state: State): Support | undefined {
  const counts = seatsByExchange(scenario, state);
  if (!state.sitting || counts.length === 0) return undefined;
  const { debate } = tableOf(scenario, state, state.sitting);
  const lines = debate.options
    .map((option, o) => ({ option, seats: counts.map((seats) => seats[o] ?? 0) }))
    .slice(1)
    .reverse();
  const members = debate.members.length;
  return { lines, majority: majorityOf(members), members, exchanges: counts.length - 1 };
}

/** The exchange on which the sitting turned. */
export interface Turning {
  readonly exchange: number;
  /** `resolution`: what would carry changed there for the last time; `movement`: it never did, and most men moved there. */
  readonly kind: 'resolution' | 'movement';
  /** The option that would have carried from then on. */
  readonly standing: string;
  readonly moved: number;
}

/** Where the sitting turned; undefined when nobody moved. */
export function turningExchange(scenario: Scenario, state: State): Turning | undefined {
  const { sitting } = state;
  if (!sitting) return undefined;
  const { debate } = tableOf(scenario, state, sitting);
  const standings = seatsByExchange(scenario, state).map((seats) => debate.options[divide(debate, seats)] ?? '');
  const final = standings.at(-1) ?? '';
  const lastOther = standings.reduce((last, s, n) => (s === final ? last : n), -1);
  const movedIn = (exchange: number) => sitting.exchanges[exchange - 1]?.receipts.length ?? 0;
  if (lastOther >= 0)
    return { exchange: lastOther + 1, kind: 'resolution', standing: final, moved: movedIn(lastOther + 1) };
  const most = Math.max(0, ...sitting.exchanges.map((e) => e.receipts.length));
  if (most === 0) return undefined;
  const exchange = sitting.exchanges.findIndex((e) => e.receipts.length === most) + 1;
  return { exchange, kind: 'movement', standing: final, moved: most };
}

/** A claim that was made in the play, and what became of it. */
export interface ClaimMade {
  readonly claim: string;
  readonly side: string;
  /** The person who spoke it. */
  readonly by: string;
  /** 0 for what was said before the first exchange. */
  readonly exchange: number;
  /** Members for whom it stands, is defeated, or hangs undecided at the division. */
  readonly stands: number;
  readonly beaten: number;
  readonly undecided: number;
  /** Claims spoken that attack it, with who spoke them. */
  readonly answers: readonly { readonly claim: string; readonly by: string }[];
  readonly questioned: boolean;
  readonly conceded: boolean;
  readonly retracted: boolean;
  /** Changes of stance that speaking it brought about. */
  readonly moved: number;
}

interface Saying {
  readonly claim: string;
  readonly side: string;
  readonly by: string;
  readonly exchange: number;
}

function sayingsOf(scenario: Scenario, state: State): readonly Saying[] {
  const { sitting } = state;
  if (!sitting) return [];
  const opening = scenario.sittings.get(sitting.id)?.opening ?? [];
  const before = opening.map(({ claim, by }) => ({
    claim,
    by,
    side: scenario.claims.get(claim)?.side ?? '',
    exchange: 0,
  }));
  const spoken = sitting.exchanges.flatMap((e) =>
    e.moves.flatMap(({ move, side, by }) =>
      speaks(move) ? [{ claim: move.claim, side, by, exchange: e.number }] : [],
    ),
  );
  return [...before, ...spoken];
}

/** All claims made in the last sitting, in the order of speaking, those taken back included. */
export function claimsMade(scenario: Scenario, state: State): readonly ClaimMade[] {
  const { sitting } = state;
  if (!sitting) return [];
  const { debate } = tableOf(scenario, state, sitting);
  const { floor } = sitting.position;
  const sayings = sayingsOf(scenario, state);
  const receipts = sitting.exchanges.flatMap((e) => e.receipts);
  return sayings.map(({ claim, side, by, exchange }) => {
    const index = debate.indexOf.get(claim) ?? -1;
    const position = floor.spoken.findIndex((s) => s.claim === index);
    const labels = position < 0 ? [] : debate.members.map((_, m) => labelOf(debate, sitting.hall, m, position));
    const attackers = new Set(debate.edges.filter((e) => e.to === index && !e.mutual).map((e) => e.from));
    return {
      claim,
      side,
      by,
      exchange,
      stands: labels.filter((l) => l === 'in').length,
      beaten: labels.filter((l) => l === 'out').length,
      undecided: labels.filter((l) => l === 'undecided').length,
      answers: sayings
        .filter((s) => attackers.has(debate.indexOf.get(s.claim) ?? -1))
        .map((s) => ({ claim: s.claim, by: s.by })),
      questioned: floor.questioned.includes(index),
      conceded: floor.conceded.some((c) => c.claim === index),
      retracted: floor.retracted.includes(index),
      moved: receipts.filter((r) => r.claim === claim && deedOf(r.rule) === 'said').length,
    };
  });
}

/** What was done with a claim (or, for a motion, with none) that moved somebody. */
export type Deed = 'said' | 'questioned' | 'granted' | 'taken-back' | 'moved';

function deedOf(rule: Rule): Deed {
  switch (rule) {
    case 'burden':
      return 'questioned';
    case 'concession':
      return 'granted';
    case 'withdrawal':
      return 'taken-back';
    case 'motion':
      return 'moved';
    default:
      return 'said';
  }
}

/** One cause of changes in the hall, and whom it moved which way. */
export interface Mover {
  readonly claim: string | undefined;
  readonly deed: Deed;
  readonly value: string | undefined;
  /** Members moved towards a wider option, and towards a narrower; a man moved twice is named once. */
  readonly wider: readonly string[];
  readonly narrower: readonly string[];
}

/** Which arguments moved whom, from the receipts: the most men first. */
export function moversOf(scenario: Scenario, state: State): readonly Mover[] {
  const { sitting } = state;
  if (!sitting) return [];
  const { debate } = tableOf(scenario, state, sitting);
  const causes = new Map<
    string,
    { claim: string | undefined; deed: Deed; wider: Set<string>; narrower: Set<string> }
  >();
  for (const receipt of sitting.exchanges.flatMap((e) => e.receipts)) {
    const deed = deedOf(receipt.rule);
    const claim = deed === 'moved' ? undefined : receipt.claim;
    const key = `${deed} ${claim ?? ''}`;
    const cause = causes.get(key) ?? { claim, deed, wider: new Set<string>(), narrower: new Set<string>() };
    causes.set(key, cause);
    (isWider(debate, receipt) ? cause.wider : cause.narrower).add(receipt.member);
  }
  return [...causes.values()]
    .map(({ claim, deed, wider, narrower }) => ({
      claim,
      deed,
      value: claim === undefined ? undefined : scenario.claims.get(claim)?.value,
      wider: [...wider],
      narrower: [...narrower],
    }))
    .sort((a, b) => b.wider.length + b.narrower.length - a.wider.length - a.narrower.length);
}

/** Where each exchange of the last sitting began, as an index into the states of a play. */
export function exchangeStarts(
  states: readonly State[],
): readonly { readonly exchange: number; readonly index: number }[] {
  const total = states.at(-1)?.sitting?.exchanges.length ?? 0;
  const id = states.at(-1)?.sitting?.id;
  return Array.from({ length: total }, (_, n) => ({
    exchange: n + 1,
    index: states.findIndex(
      (s) => s.place.at === 'sitting' && s.sitting?.id === id && s.sitting?.exchanges.length === n,
    ),
  })).filter((start) => start.index >= 0);
}
