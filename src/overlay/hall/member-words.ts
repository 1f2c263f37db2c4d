import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import type { Member } from '../../core/scenario/debate-data.ts';
import type { MemberReasons } from '../../core/view/member-view.ts';
import { exchangeViews } from '../../core/view/transcript.ts';
import { capital, inWords, listOf } from '../../core/words/list.ts';

/** How settled somebody is in an opinion, in a word or two. */
export const howSettled = (settled: number): string =>
  ['not settled', 'a little settled', 'settled', 'firmly settled'][Math.max(0, settled)] ?? 'firmly settled';

/** How settled a member is in what he came in with, and what that counts for. */
export function settledWords({ settled, standard }: Member): string {
  if (settled <= 0) return 'He is not settled in it at all.';
  const how = howSettled(settled);
  // only who weighs the number of reasons counts his own opinion among them
  if (standard !== 'preponderance') return `He is ${how} in it.`;
  return `He is ${how} in it: it counts with him as ${inWords(settled)} ${settled === 1 ? 'reason' : 'reasons'}.`;
}

/** A member's proof standard in words. */
export function standardWords({ standard }: Member): string {
  switch (standard) {
    case 'scintilla':
      return 'Any one good reason for it is enough to win him.';
    case 'preponderance':
      return 'He goes where the more reasons are.';
    default:
      return 'He wants it clear: while one objection stands, he will not go.';
  }
}

/** The sentences of all receipts that name a member, oldest first, each with its exchange. */
export const memberReceipts = (
  scenario: Scenario,
  state: State,
  id: string,
): readonly { readonly exchange: number; readonly sentence: string }[] =>
  exchangeViews(scenario, state).flatMap(({ number, receipts }) =>
    receipts.filter((r) => r.receipt.member === id).map((r) => ({ exchange: number, sentence: r.sentence })),
  );

const stand = (ids: readonly string[]): string => (ids.length === 1 ? 'stands' : 'stand');

/** What stands with a member for and against an option, in a sentence. */
export function weighedWords(scenario: Scenario, { pro, con }: MemberReasons): string {
  const titles = (ids: readonly string[]): string =>
    listOf(ids.map((id) => `“${scenario.claims.get(id)?.title ?? id}”`));
  if (pro.length === 0 && con.length === 0) return 'Nothing that he weighs stands for it or against it.';
  const parts: string[] = [];
  if (pro.length > 0) parts.push(`for it ${stand(pro)} ${titles(pro)}`);
  if (con.length > 0) parts.push(`against it ${stand(con)} ${titles(con)}`);
  return `${capital(parts.join('; '))}.`;
}
