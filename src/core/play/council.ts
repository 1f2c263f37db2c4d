import { fault } from '../debate/fault.ts';
import type { Fault } from '../debate/fault.ts';
import { majorityOf } from '../debate/hall.ts';
import type { Move, Vote } from '../debate/move.ts';
import { tableFor } from './scenario-index.ts';
import type { Scenario } from './scenario-index.ts';
import type { SittingState, State } from './state.ts';

/** Most hands of a kind that a count may have. */
export const MOST_HANDS = 999;

/** Whether a class has carried an option: more ayes than noes. A tie falls, as half of the house does not carry. */
export const isCarried = ({ ayes, noes }: Vote): boolean => ayes > noes;

const isHands = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= MOST_HANDS;

/** Whether two numbers are a count: whole, and somebody's hand is up. */
export const isCount = (ayes: number, noes: number): boolean => isHands(ayes) && isHands(noes) && ayes + noes > 0;

/** The answers to the question of a sitting, narrowest first. */
const optionsIn = (scenario: Scenario, { role }: State, { id, terms }: SittingState): readonly string[] =>
  tableFor(scenario, id, role, terms).debate.options;

/** The sitting whose division is voted on by a class: now, and until the play goes on from it. */
const dividing = ({ settings, place, sitting }: State): SittingState | undefined =>
  settings.council === true && place.at === 'division' ? sitting : undefined;

/** The option that the chair puts to the class now, from the widest; undefined when all that need be have been put. */
export function optionPut(scenario: Scenario, state: State): string | undefined {
  const sitting = dividing(state);
  if (!sitting) return undefined;
  const { votes = [] } = sitting;
  if (votes.some(isCarried)) return undefined;
  const options = optionsIn(scenario, state, sitting);
  const at = options.length - 1 - votes.length;
  return at > 0 ? options[at] : undefined;
}

/** What a class has resolved in a sitting: the first that it carried, or the narrowest. Undefined where it did not vote. */
export function resolvedByClass(scenario: Scenario, state: State, sitting: SittingState): string | undefined {
  if (state.settings.council !== true) return undefined;
  const { votes = [] } = sitting;
  const options = optionsIn(scenario, state, sitting);
  const carried = votes.find(isCarried);
  if (carried) return carried.option;
  return votes.length >= options.length - 1 ? options[0] : undefined;
}

/** The state as the chair declares a division: with the resolution of the class, where the class votes. */
export function declared(scenario: Scenario, state: State): State {
  const sitting = dividing(state);
  const resolution = sitting && resolvedByClass(scenario, state, sitting);
  if (!sitting || resolution === undefined) return state;
  return { ...state, resolutions: { ...state.resolutions, [sitting.id]: resolution } };
}

/** Why a vote is refused; undefined when it may be entered. One on an option put before takes the place of the first. */
export function voteFault(
  scenario: Scenario,
  state: State,
  { option, ayes, noes }: Extract<Move, { kind: 'vote' }>,
): Fault | undefined {
  const sitting = dividing(state);
  if (!sitting) return fault('out-of-order');
  const was = sitting.votes?.some((vote) => vote.option === option) === true;
  if (!was && option !== optionPut(scenario, state)) return fault('not-put');
  return isCount(ayes, noes) ? undefined : fault('no-count');
}

/** The state with a vote entered. Voted on again, an option is as it was before, and what was put after it falls. */
export function afterVote(state: State, { option, ayes, noes }: Extract<Move, { kind: 'vote' }>): State {
  const { sitting } = state;
  if (!sitting) return state;
  const { votes = [] } = sitting;
  const again = votes.findIndex((vote) => vote.option === option);
  const kept = again < 0 ? votes : votes.slice(0, again);
  return { ...state, sitting: { ...sitting, votes: [...kept, { option, ayes, noes }] } };
}

/** A count as seats of a house: in its proportion, and on the same side of the majority. */
function seatsOf(members: number, vote: Vote): number {
  const seats = Math.round((members * vote.ayes) / (vote.ayes + vote.noes));
  const majority = majorityOf(members);
  return isCarried(vote) ? Math.max(seats, majority) : Math.min(seats, majority - 1);
}

/**
 * Seats for each option, narrowest first, as a house divided as the class was would have them: for conditions that
 * count seats. What is narrower than what was carried has as many. Undefined where no class has decided.
 */
export function seatsByClass(scenario: Scenario, state: State, sitting: SittingState): readonly number[] | undefined {
  if (resolvedByClass(scenario, state, sitting) === undefined) return undefined;
  const { options, members } = tableFor(scenario, sitting.id, state.role, sitting.terms).debate;
  const { votes = [] } = sitting;
  const last = votes.at(-1);
  return options.map((option, o) => {
    const vote = votes.find((v) => v.option === option) ?? last;
    return o === 0 || !vote ? members.length : seatsOf(members.length, vote);
  });
}

/** Whether how the house stands is not for the reader to see: while a class argues, which is to vote for itself. */
export const isHallHidden = ({ settings, place }: State): boolean =>
  settings.council === true && place.at === 'sitting';
