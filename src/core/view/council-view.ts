import type { Vote } from '../debate/move.ts';
import { isCarried, resolvedByClass } from '../play/council.ts';
import type { Scenario } from '../play/scenario-index.ts';
import type { State } from '../play/state.ts';
import { hallView } from './hall-view.ts';

/** One option as a class divided on it, and as the house would have. */
export interface CouncilRow {
  readonly option: string;
  /** Undefined: it was not put to the class, which had carried a wider one. */
  readonly vote: Vote | undefined;
  readonly carried: boolean;
  /** Men of the house who would have said aye and no. */
  readonly ayes: number;
  readonly noes: number;
  /** Whether the house would have carried it. */
  readonly carries: boolean;
  /** Where the house would have come to the other answer: the men who make the difference, by party. */
  readonly otherwise: readonly { readonly faction: string; readonly men: number }[];
}

/** The division of a class beside that of the house. */
export interface CouncilView {
  /** From the widest option to the narrowest that is put. */
  readonly rows: readonly CouncilRow[];
  readonly members: number;
  /** What the class resolved, and what the house would have. */
  readonly resolved: string;
  readonly house: string;
  /** Whether the class carried anything. */
  readonly carried: boolean;
}

/** The last sitting of a play, or that under way, as a class divided in it; undefined until it has, or where it does not. */
export function councilView(scenario: Scenario, state: State): CouncilView | undefined {
  const { sitting } = state;
  const resolved = sitting && resolvedByClass(scenario, state, sitting);
  const view = hallView(scenario, state);
  if (!sitting || resolved === undefined || !view) return undefined;
  const { votes = [] } = sitting;
  const rows = view.options.map(({ option, seats, carries, factions }): CouncilRow => {
    const vote = votes.find((v) => v.option === option);
    const carried = vote !== undefined && isCarried(vote);
    const differs = vote !== undefined && carried !== carries;
    const otherwise = factions
      .map(({ faction, seats: ayes, of }) => ({ faction, men: carried ? of - ayes : ayes }))
      .filter(({ men }) => differs && men > 0);
    return { option, vote, carried, ayes: seats, noes: view.members - seats, carries, otherwise };
  });
  return { rows, members: view.members, resolved, house: view.standing, carried: votes.some(isCarried) };
}
