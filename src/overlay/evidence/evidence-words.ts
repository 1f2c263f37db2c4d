import type { Scenario } from '../../core/play/scenario-index.ts';
import type { FaultMade, SittingEvidence } from '../../core/view/evidence.ts';
import type { TheirClaim } from '../../core/view/their-claims.ts';
import { turningWords } from '../../core/words/turning-words.ts';
import { listOf, men } from '../../core/words/list.ts';

const titleOf = (scenario: Scenario, id: string): string => scenario.claims.get(id)?.title ?? id;
const quoted = (scenario: Scenario, ids: readonly string[]): string =>
  listOf([...new Set(ids)].map((id) => `“${titleOf(scenario, id)}”`));

/** How a claim of the other side was met. */
export function metWords(scenario: Scenario, { answers, questioned, granted, late }: TheirClaim): string {
  const ways = [
    ...(answers.length > 0 ? [`answered with ${quoted(scenario, answers)}`] : []),
    ...(questioned ? ['questioned'] : []),
    ...(granted ? ['granted'] : []),
  ];
  if (ways.length > 0) return listOf(ways);
  return late ? 'not met (it came last)' : 'not met';
}

/** What a fault was, and what was done about it. */
export function faultWords(scenario: Scenario, { kind, exchange, claim, others, mended, moved }: FaultMade): string {
  const what = claim === undefined ? '' : ` “${titleOf(scenario, claim)}”`;
  const done = mended ? 'afterwards taken back' : moved > 0 ? `it moved ${men(moved)} all the same` : 'left so';
  if (kind === 'contradicts-your-own')
    return `Exchange ${exchange}:${what} contradicted ${quoted(scenario, others)}, said before on the same side; ${done}.`;
  if (kind === 'outranked')
    return `Exchange ${exchange}:${what} appealed to a value that nobody still to be won puts high enough; ${done}.`;
  return `Exchange ${exchange}:${what} (${kind.replaceAll('-', ' ')}); ${done}.`;
}

/** How a class divided, option by option. */
const voteWords = (scenario: Scenario, votes: SittingEvidence['votes']): string =>
  votes
    .map(({ option, ayes, noes }) => `“${scenario.options.get(option)?.short ?? option}” ${ayes} to ${noes}`)
    .join('; ');

/** What the house resolved, or the class in its place, and where it turned. */
export function outcomeWords(
  scenario: Scenario,
  { resolution, turning, votes }: Pick<SittingEvidence, 'resolution' | 'turning' | 'votes'>,
): string {
  const title = resolution === undefined ? undefined : (scenario.options.get(resolution)?.title ?? resolution);
  const end = title === undefined ? 'Handed in before the division.' : `Resolved: “${title}”.`;
  if (votes.length === 0) return `${end} ${turningWords(scenario, turning)}`;
  return `${end} The class voted: ${voteWords(scenario, votes)}. In the house of the game: ${turningWords(scenario, turning)}`;
}
