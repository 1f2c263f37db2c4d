import type { Receipt } from '../debate/receipt.ts';
import type { Debate } from '../debate/debate.ts';
import type { Scenario } from '../play/scenario-index.ts';
import type { Member } from '../scenario/debate-data.ts';
import { ordinal } from './list.ts';

/** How the scenario's words name the parts of a receipt. */
interface Names {
  readonly who: string;
  readonly claim: string;
  readonly told: string;
  readonly value: string;
  readonly rank: string;
  readonly toldValue: string | undefined;
  /** Whether the claim itself attacks the one it told upon, or tells through a third. */
  readonly direct: boolean;
}

const attacks = (scenario: Scenario, from: string, to: string): boolean =>
  scenario.claims.get(from)?.attacks.some((a) => a.claim === to) === true ||
  scenario.claims.get(to)?.attacks.some((a) => a.claim === from && a.kind === 'rebut') === true;

const quoteTitle = (scenario: Scenario, id: string | undefined): string => {
  const claim = id === undefined ? undefined : scenario.claims.get(id);
  return claim ? `“${claim.title}”` : 'what was said';
};

/** Whether the change was to a wider option. */
export const isWider = ({ options }: Debate, { from, to }: Receipt): boolean =>
  options.indexOf(to) > options.indexOf(from);

function namesOf(scenario: Scenario, receipt: Receipt, man: Member): Names {
  const value = receipt.claim === undefined ? undefined : scenario.claims.get(receipt.claim)?.value;
  const toldValue = receipt.told === undefined ? undefined : scenario.claims.get(receipt.told)?.value;
  const title = (id: string | undefined) =>
    id === undefined ? undefined : scenario.values.get(id)?.title.toLowerCase();
  return {
    who: man.short,
    claim: quoteTitle(scenario, receipt.claim),
    told: quoteTitle(scenario, receipt.told),
    value: title(value) ?? 'matter of fact',
    rank: value === undefined ? '' : ordinal(man.ranking.indexOf(value)),
    toldValue: title(toldValue),
    direct: attacks(scenario, receipt.claim ?? '', receipt.told ?? ''),
  };
}

/** Why, after the semicolon. */
function because(receipt: Receipt, n: Names): string {
  const fact = n.rank === '';
  switch (receipt.rule) {
    case 'reason':
      return `${n.claim} is a reason to him, for he puts ${n.value} ${n.rank}`;
    case 'defeat':
      if (!n.direct) return `${n.claim} takes away what had upheld ${n.told}`;
      if (fact) return `${n.claim} is matter of fact, and takes ${n.told} away`;
      return n.toldValue === n.value
        ? `${n.claim} meets ${n.told} on its own ground of ${n.value}`
        : `${n.claim} answers ${n.told}, and ${n.value} is dearer to him than ${n.toldValue ?? 'that'}`;
    case 'reinstatement':
      if (receipt.claim === receipt.told) return `${n.claim} was granted, and stands again with him`;
      return `${n.claim} clears away what stood against ${n.told}, and he counts it again`;
    case 'burden':
      return `${n.claim} was questioned, and nothing has been said that it rests on`;
    case 'support':
      return `${n.claim} is ground for ${n.told}, which had been questioned`;
    case 'concession':
      return `${n.claim} was granted, so its fear no longer holds him`;
    case 'withdrawal':
      return `${n.claim} was taken back, and he had leaned on it`;
    case 'motion':
      return 'he was in two minds, and goes with the motion before the house';
  }
}

/** One sentence that says who changed, to what, and the claim, the value and the rule that did it. */
export function receiptSentence(scenario: Scenario, receipt: Receipt, debate: Debate): string {
  const man = debate.members[debate.memberIndex.get(receipt.member)!]!;
  const names = namesOf(scenario, receipt, man);
  const to = scenario.options.get(receipt.to)?.short.toLowerCase() ?? receipt.to;
  return `${names.who} ${isWider(debate, receipt) ? 'comes over to' : 'falls back to'} “${to}”: ${because(receipt, names)}.`;
}
