import type { Scenario } from '../play/scenario-index.ts';
import type { State } from '../play/state.ts';
import { hearingReceipts } from '../view/hearing-receipts.ts';
import type { HearingGroup, HearingReceipt } from '../view/hearing-receipts.ts';
import { capital, inWords, ordinal } from './list.ts';

/** What a man heard has done to him, in one sentence that begins with the value, or with his name. */
export function hearingSentence(
  scenario: Scenario,
  { value }: Pick<HearingGroup, 'value'>,
  { member, rank, weighs, out, settled }: HearingReceipt,
): string {
  const who = scenario.members.get(member)?.name ?? member;
  const title = (id: string | undefined) =>
    id === undefined ? '' : (scenario.values.get(id)?.title.toLowerCase() ?? id);
  const opinion = `${settled ?? ''} settled in what he thought`;
  if (rank === undefined) return `${who} is ${opinion}.`;
  const place = `${capital(title(value))} is now ${ordinal(rank)} of the ${inWords(weighs)} things that ${who} weighs`;
  const lost = out === undefined ? '' : `; ${title(out)} is no longer one of them`;
  return `${place}${lost}${settled === undefined ? '' : `, and he is ${opinion}`}.`;
}

/** All that talk has changed since the last sitting, a sentence each. */
export const hearingSentences = (scenario: Scenario, state: State): readonly string[] =>
  hearingReceipts(scenario, state).flatMap((group) => group.receipts.map((r) => hearingSentence(scenario, group, r)));
