import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import type { Member } from '../../core/scenario/debate-data.ts';
import { exchangeViews } from '../../core/view/transcript.ts';
import { inWords } from '../../core/words/list.ts';

/** How settled a member is in what he came in with, and what that counts for. */
export function settledWords({ settled }: Member): string {
  if (settled <= 0) return 'He is not settled in it at all.';
  const how = ['', 'a little settled', 'settled', 'firmly settled'][settled] ?? 'firmly settled';
  return `He is ${how} in it: it counts with him as ${inWords(settled)} ${settled === 1 ? 'reason' : 'reasons'}.`;
}

/** A member's proof standard in words. */
export function standardWords({ standard }: Member): string {
  switch (standard) {
    case 'scintilla':
      return 'Any one good reason for it is enough to win him.';
    case 'preponderance':
      return 'He goes where the more reasons are.';
    case 'clear':
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
