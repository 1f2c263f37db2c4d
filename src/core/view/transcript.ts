import { moveId } from '../debate/move.ts';
import type { DebateMove, Vote } from '../debate/move.ts';
import type { Receipt } from '../debate/receipt.ts';
import type { Scenario } from '../play/scenario-index.ts';
import { tableOf } from '../play/sitting-step.ts';
import type { Exchange, SittingState, State } from '../play/state.ts';
import { currentBeat } from '../scene/walk.ts';
import type { Line } from '../scenario/debate-data.ts';
import { isWider, receiptSentence } from '../words/receipt-sentence.ts';
import { utteranceOf } from '../words/utterance.ts';
import type { Utterance } from '../words/utterance.ts';

/** Something said in a sitting by a move. */
export interface Turn {
  readonly side: string;
  readonly move: DebateMove;
  readonly id: string;
  readonly utterance: Utterance;
}

/** One exchange as it is read: what each side said, what was put in, and who changed, with why. */
export interface ExchangeView {
  readonly number: number;
  readonly turns: readonly Turn[];
  readonly interjections: readonly Line[];
  readonly receipts: readonly { readonly receipt: Receipt; readonly wider: boolean; readonly sentence: string }[];
  /** Seats for each option, narrowest first. */
  readonly seats: readonly { readonly option: string; readonly seats: number }[];
}

const turnOf = (scenario: Scenario, sitting: SittingState, moved: Exchange['moves'][number]): Turn => ({
  side: moved.side,
  move: moved.move,
  id: moveId(moved.move),
  utterance: utteranceOf(scenario, sitting.id, moved.move, moved.side, moved.by),
});

/** Lines of interjections, by the interjections' ids. */
export function interjectionLines(scenario: Scenario, sitting: SittingState, ids: readonly string[]): readonly Line[] {
  const all = scenario.sittings.get(sitting.id)?.interjections ?? [];
  return ids.flatMap((id) => all.find((i) => i.id === id)?.lines ?? []);
}

/** The exchanges of the sitting under way or last held, in order. */
export function exchangeViews(scenario: Scenario, state: State): readonly ExchangeView[] {
  const { sitting } = state;
  if (!sitting) return [];
  const { debate } = tableOf(scenario, state, sitting);
  return sitting.exchanges.map((exchange) => ({
    number: exchange.number,
    turns: exchange.moves.map((moved) => turnOf(scenario, sitting, moved)),
    interjections: interjectionLines(scenario, sitting, exchange.interjections),
    receipts: exchange.receipts.map((receipt) => ({
      receipt,
      wider: isWider(debate, receipt),
      sentence: receiptSentence(scenario, receipt, debate),
    })),
    seats: debate.options.map((option, o) => ({ option, seats: exchange.seats[o] ?? 0 })),
  }));
}

/** What was said before the first exchange: the opening claims and what the chair put in. */
export function openingOf(
  scenario: Scenario,
  state: State,
): { readonly turns: readonly Turn[]; readonly interjections: readonly Line[] } {
  const { sitting } = state;
  if (!sitting) return { turns: [], interjections: [] };
  const opening = scenario.sittings.get(sitting.id)?.opening ?? [];
  const turns = opening.map(({ claim, by }): Turn => {
    const { side } = scenario.claims.get(claim)!;
    const move: DebateMove = { kind: 'assert', claim };
    return { side, move, id: moveId(move), utterance: utteranceOf(scenario, sitting.id, move, side, by) };
  });
  return { turns, interjections: interjectionLines(scenario, sitting, sitting.prelude) };
}

/** An entry of the log of all that was said. */
export type LogEntry =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'choice'; readonly id: string }
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'count'; readonly exchange: ExchangeView }
  | { readonly kind: 'vote'; readonly vote: Vote };

const beatLines = (scenario: Scenario, state: State): readonly LogEntry[] =>
  (currentBeat(scenario, state)?.beat.lines ?? []).map((line) => ({ kind: 'line', line }));

/** The log of a play, from the states it has been through. */
export function logOf(scenario: Scenario, states: readonly State[]): readonly LogEntry[] {
  const log: LogEntry[] = [];
  states.forEach((state, i) => {
    const before = states[i - 1];
    const choice = state.chosen[before?.chosen.length ?? 0];
    if (choice !== undefined) log.push({ kind: 'choice', id: choice });
    if (state.place.at === 'scene') log.push(...beatLines(scenario, state));
    const earlier = before?.sitting?.id === state.sitting?.id ? before?.sitting : undefined;
    if (state.sitting && !earlier) {
      const opening = openingOf(scenario, state);
      for (const turn of opening.turns) log.push({ kind: 'turn', turn });
      for (const line of opening.interjections) log.push({ kind: 'line', line });
    }
    if (state.sitting && state.sitting.exchanges.length > (earlier?.exchanges.length ?? 0)) {
      const exchange = exchangeViews(scenario, state).at(-1)!;
      for (const turn of exchange.turns) log.push({ kind: 'turn', turn });
      for (const line of exchange.interjections) log.push({ kind: 'line', line });
      log.push({ kind: 'count', exchange });
    }
    const vote = state.sitting?.votes?.at(-1);
    if (vote && state.sitting?.votes !== earlier?.votes) log.push({ kind: 'vote', vote });
    const { place } = state;
    if (place.at === 'ending') {
      const ending = scenario.data.endings.find((e) => e.id === place.ending);
      for (const line of ending?.lines ?? []) log.push({ kind: 'line', line });
    }
  });
  return log;
}
