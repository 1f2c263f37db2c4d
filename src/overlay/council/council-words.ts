import { isCarried } from '../../core/play/council.ts';
import type { Vote } from '../../core/debate/move.ts';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { CouncilRow } from '../../core/view/council-view.ts';
import { capital, listOf, men } from '../../core/words/list.ts';

/** How an option came out: "Carried, by 17 to 11." A tie is told as what it is. */
export function voteWords(vote: Vote): string {
  const { ayes, noes } = vote;
  if (isCarried(vote)) return `Carried, by ${ayes} to ${noes}.`;
  return ayes === noes ? `Not carried: ${ayes} to ${noes}, and a tie falls.` : `Not carried, by ${noes} to ${ayes}.`;
}

/** What a class has resolved, in a sentence. */
export function resolvedWords(scenario: Scenario, resolved: string, carried: boolean): string {
  const clause = scenario.options.get(resolved)?.clause ?? resolved;
  return carried ? `${capital(clause)}: so it is resolved.` : `Nothing is carried. It stays: ${clause}.`;
}

/** Who of the house would have voted otherwise than the class, party by party; empty where the answers agree. */
export function otherwiseWords(scenario: Scenario, { otherwise, carried }: CouncilRow): string {
  if (otherwise.length === 0) return '';
  const parties = otherwise.map(
    ({ faction, men: count }) => `${scenario.factions.get(faction)?.short ?? faction} ${count}`,
  );
  const all = otherwise.reduce((sum, { men: count }) => sum + count, 0);
  return `${capital(men(all))} would have said ${carried ? 'no' : 'aye'}: ${listOf(parties)}.`;
}
