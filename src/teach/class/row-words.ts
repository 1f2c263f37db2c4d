import { listOf } from '../../core/words/list.ts';
import type { Row, RowState } from './row.ts';

/** How a result stands, in a word or two. */
export const STATE_WORDS: Readonly<Record<RowState, string>> = {
  sound: 'as played',
  unasked: 'not as asked',
  altered: 'altered',
  unsure: 'altered, or another version',
  other: 'other version',
  strange: 'not played here',
};

/** How each division went, with the seats for what was resolved; where a class voted, with its ayes and noes. */
export function divisionWords({ scenario, checked }: NonNullable<Row['played']>): string {
  const words = checked.evidence.sittings.flatMap(({ resolution, options, seats, votes }) => {
    if (resolution === undefined) return [];
    const at = options.indexOf(resolution);
    const title = scenario.options.get(resolution)?.short ?? resolution;
    // the narrowest is what is left where nothing carries: nobody votes for it
    if (at <= 0) return [`${title}, nothing carried`];
    const vote = votes.find(({ option }) => option === resolution);
    return [vote ? `${title} ${vote.ayes} to ${vote.noes}` : `${title} ${seats[at] ?? 0}`];
  });
  return words.join('; ');
}

/** The tags of the results concerned, as a list that does not run on for ever. */
export function tagList(codes: readonly string[], tagOf: ReadonlyMap<string, string>, most = 40): string {
  const tags = codes.map((code) => tagOf.get(code) ?? '');
  return tags.length <= most ? listOf(tags) : `${tags.slice(0, most).join(', ')} and ${tags.length - most} more`;
}
