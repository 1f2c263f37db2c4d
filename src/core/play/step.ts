import { fault } from '../debate/fault.ts';
import type { Fault } from '../debate/fault.ts';
import { moveId } from '../debate/move.ts';
import type { DebateMove, Move } from '../debate/move.ts';
import { debateMoves, faultOf } from '../debate/moves.ts';
import { afterChoice, afterEffects, movedTo } from '../scene/effect.ts';
import {
  awaitsNext,
  choiceAt,
  endingFor,
  follow,
  isAwaited,
  lead,
  openChoice,
  readOn,
  sceneMoves,
} from '../scene/walk.ts';
import type { Arrival } from '../scene/walk.ts';
import { afterVote, declared, optionPut, voteFault } from './council.ts';
import type { Scenario } from './scenario-index.ts';
import { bareExchange, enterSitting, openSitting, playExchange, tableOf } from './sitting-step.ts';
import type { State } from './state.ts';

/** What a step gives: the next state; or the same state and the reason why the move is refused. */
export interface Stepped {
  readonly state: State;
  readonly refused: Fault | undefined;
}

const NEXT: readonly Move[] = [{ kind: 'next' }];

/** Every legal move of a state, in a fixed order; but for votes, of which there are too many to list. */
export function legalMoves(scenario: Scenario, state: State): readonly Move[] {
  switch (state.place.at) {
    case 'scene':
      return sceneMoves(scenario, state);
    case 'sitting': {
      const { sitting } = state;
      return sitting ? debateMoves(tableOf(scenario, state, sitting), sitting.position) : [];
    }
    case 'division':
      return optionPut(scenario, state) === undefined ? NEXT : [];
    case 'ending':
      return NEXT;
    case 'debrief':
      return [];
  }
}

/** Whether a move may be made: one that is listed, or a vote. */
export function isLegal(scenario: Scenario, state: State, move: Move): boolean {
  if (move.kind === 'vote') return voteFault(scenario, state, move) === undefined;
  const id = moveId(move);
  return legalMoves(scenario, state).some((m) => moveId(m) === id);
}

function refusal(scenario: Scenario, state: State, move: Move): Fault | undefined {
  const { place, sitting } = state;
  if (move.kind === 'choose') {
    const choice = openChoice(scenario, state, move.choice);
    if (!choice) return fault('out-of-order');
    return isAwaited(scenario, state, choice.way) ? fault('awaited') : undefined;
  }
  if (move.kind === 'vote') return voteFault(scenario, state, move);
  if (place.at === 'sitting')
    return sitting && move.kind !== 'next'
      ? faultOf(tableOf(scenario, state, sitting), sitting.position, move)
      : fault('out-of-order');
  if (move.kind === 'next' && optionPut(scenario, state) !== undefined) return fault('not-voted');
  if (move.kind !== 'next' || legalMoves(scenario, state)[0]?.kind !== 'next') return fault('out-of-order');
  return awaitsNext(scenario, state) ? fault('awaited') : undefined;
}

/** How a sitting is carried on: with all that a reader is told of it, or bare, for those who only walk through. */
interface Manner {
  readonly open: (scenario: Scenario, state: State, sitting: string) => State;
  readonly exchange: (scenario: Scenario, state: State, move: DebateMove) => State;
}

const TOLD: Manner = { open: openSitting, exchange: playExchange };
const BARE: Manner = { open: enterSitting, exchange: bareExchange };

function arrive(scenario: Scenario, state: State, place: Arrival, manner: Manner): State {
  if (!place) return state;
  if ('sitting' in place) return manner.open(scenario, state, place.sitting);
  return 'leg' in place ? movedTo(state, place.place, place.leg) : movedTo(state, place);
}

function choose(scenario: Scenario, state: State, id: string, manner: Manner): State {
  const { choice, way } = choiceAt(scenario, state, id);
  const changed = afterChoice(state, choice);
  return arrive(scenario, changed, lead(scenario, changed, way), manner);
}

function advance(scenario: Scenario, before: State, manner: Manner): State {
  const state = declared(scenario, before);
  const { place } = state;
  if (place.at === 'scene') return arrive(scenario, state, readOn(scenario, state), manner);
  if (place.at === 'ending') return movedTo(state, { at: 'debrief', ending: place.ending });
  const { id, goto, outcomes } = scenario.sittings.get(state.sitting!.id)!;
  const after = afterEffects(state, outcomes?.[state.resolutions[id]!] ?? []);
  return arrive(scenario, after, follow(scenario, after, goto) ?? endingFor(scenario, after), manner);
}

/** Plays a move that has been found legal. */
function play(scenario: Scenario, state: State, move: Move, manner: Manner): State {
  if (move.kind === 'next') return advance(scenario, state, manner);
  if (move.kind === 'choose') return choose(scenario, state, move.choice, manner);
  if (move.kind === 'vote') return afterVote(state, move);
  return manner.exchange(scenario, state, move satisfies DebateMove);
}

/**
 * One move of a play. Total and deterministic: a legal move gives a new state, any other the same object and a
 * typed reason. Nothing handed in is changed.
 */
export function step(scenario: Scenario, state: State, move: Move): Stepped {
  const refused = refusal(scenario, state, move);
  if (refused) return { state, refused };
  return { state: play(scenario, state, move, TOLD), refused: undefined };
}

/**
 * Where a legal move leads, by the same rules as `step`, without what a reader is told of a sitting: no receipts,
 * interjections or aim, and no log of exchanges. For walking through many plays. The move must come from `legalMoves`.
 */
export const walkOn = (scenario: Scenario, state: State, move: Move): State => play(scenario, state, move, BARE);
